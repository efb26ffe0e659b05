import type { Locale } from '@alir/core';
import type { Params, Rule } from '../rule.ts';
import { ucapkanSaran } from '../saran.ts';

/** What the parser wanted, in the words of the form; the keys are those of language/src/parser/pesan.ts. */
const HARAPAN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: {
    'nama-peraturan': 'nama peraturan, misalnya kukar-57-2012',
    'judul-peraturan': 'judul peraturan di antara tanda petik',
    'kode-aturan': 'kode aturan, misalnya pelaksana-tunggal',
    pasal: 'pasalnya di antara tanda petik, misalnya "9 ayat (2)"',
    'judul-sop': 'judul SOP di antara tanda petik',
    'nama-sop': 'nama SOP',
    isian: 'isiannya di antara tanda petik, atau -',
    jabatan: 'jabatan yang mengesahkan di antara tanda petik',
    'jenis-sop': 'jenis SOP: administratif atau teknis',
    'jenis-tanggal': 'tanggal apa: pembuatan, revisi, pengesahan, atau efektif',
    tanggal: 'tanggal, misalnya 2 Januari 2018, atau -',
    'judul-bagian': 'judul bagian di antara tanda petik',
    butir: 'isi butir di antara tanda petik',
    'label-pelaksana': 'jabatan pelaksana di antara tanda petik, misalnya staf "Pengadministrasi Umum"',
    uraian: 'uraian kegiatan di antara tanda petik',
    pelaksana: 'nama pelaksana dari daftar pelaksana',
    oleh: 'oleh dan nama pelaksana',
    'jenis-simbol': 'jenis simbol: mulai, selesai, proses, keputusan, dokumen, penggandaan, arsip, atau berkas',
    tulisan: 'tulisan di dalam simbol di antara tanda petik',
    'isi-sel': 'isinya di antara tanda petik, -, atau bersama dan nama langkah',
    langkah: 'nama langkah',
    waktu: 'waktu, misalnya 10 menit, 1-5 hari kerja, "Sesuai kebutuhan", atau -',
    'satuan-waktu': 'satuan waktu: detik, menit, jam, hari, minggu, bulan, atau tahun',
    per: 'per apa, misalnya per berkas',
    cabang: 'cabangnya, misalnya jika ya ke nama_langkah atau jika tidak berakhir',
    ke: 'ke dan nama langkah tujuan',
    konektor: 'nama konektor, misalnya A',
    tujuan: 'nama langkah tujuan, atau konektor dan namanya',
    'tingkat-tuntutan': 'tingkatnya: kesalahan, peringatan, atau informasi',
    'bagian-formulir': 'bagian formulir, misalnya nomor, tanggal pengesahan, atau dasar hukum',
    'simbol-peraturan': 'jenis simbol, misalnya proses, keputusan, konektor, atau konektor halaman',
    'urutan-pelaksana': 'caranya: jenjang, alur, atau bebas',
    'kolom-tabel': 'kolom tabel: nomor, uraian, pelaksana, kelengkapan, waktu, output, atau keterangan',
    periode: 'jangka waktunya, misalnya setiap 2 tahun, setiap triwulan, atau setiap akhir tahun',
    'pola-nomor': 'pola nomor di antara tanda petik, misalnya "SOP-{angka}/{teks}/{tahun}"',
    'label-bagian': 'sebutannya di antara tanda petik',
    kertas: 'nama kertas: A4, F4, Letter, atau Legal',
    'judul-register': 'judul daftar peraturan di antara tanda petik',
    'peraturan-dikutip': 'peraturan di antara tanda petik, misalnya "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
    pejabat: 'pejabat atau dokumennya di antara tanda petik',
  },
  en: {
    'nama-peraturan': 'the name of a regulation, such as kukar-57-2012',
    'judul-peraturan': 'the title of the regulation in quotation marks',
    'kode-aturan': 'the code of a rule, such as pelaksana-tunggal',
    pasal: 'its article in quotation marks, such as "9 ayat (2)"',
    'judul-sop': 'the title of the SOP in quotation marks',
    'nama-sop': 'the name of an SOP',
    isian: 'its value in quotation marks, or -',
    jabatan: 'the office that approves it in quotation marks',
    'jenis-sop': 'the kind of SOP: administratif or teknis',
    'jenis-tanggal': 'which date: pembuatan, revisi, pengesahan or efektif',
    tanggal: 'a date, such as 2 Januari 2018, or -',
    'judul-bagian': 'the title of the section in quotation marks',
    butir: 'the text of the item in quotation marks',
    'label-pelaksana': 'the office of the performer in quotation marks, such as staf "Pengadministrasi Umum"',
    uraian: 'the activity in quotation marks',
    pelaksana: 'the name of a performer from the list of pelaksana',
    oleh: 'oleh and the name of a performer',
    'jenis-simbol': 'the kind of symbol: mulai, selesai, proses, keputusan, dokumen, penggandaan, arsip or berkas',
    tulisan: 'the text inside the symbol in quotation marks',
    'isi-sel': 'its content in quotation marks, -, or bersama and the name of a step',
    langkah: 'the name of a step',
    waktu: 'a time, such as 10 menit, 1-5 hari kerja, "Sesuai kebutuhan", or -',
    'satuan-waktu': 'a unit of time: detik, menit, jam, hari, minggu, bulan or tahun',
    per: 'per what, such as per berkas',
    cabang: 'its exit, such as jika ya ke step_name or jika tidak berakhir',
    ke: 'ke and the name of the step it goes to',
    konektor: 'the name of a connector, such as A',
    tujuan: 'the name of the step it goes to, or konektor and its name',
    'tingkat-tuntutan': 'how grave it is: kesalahan, peringatan or informasi',
    'bagian-formulir': 'a part of the form, such as nomor, tanggal pengesahan or dasar hukum',
    'simbol-peraturan': 'the kind of symbol, such as proses, keputusan, konektor or konektor halaman',
    'urutan-pelaksana': 'how: jenjang, alur or bebas',
    'kolom-tabel': 'a column of the table: nomor, uraian, pelaksana, kelengkapan, waktu, output or keterangan',
    periode: 'how often, such as setiap 2 tahun, setiap triwulan or setiap akhir tahun',
    'pola-nomor': 'the pattern of the number in quotation marks, such as "SOP-{angka}/{teks}/{tahun}"',
    'label-bagian': 'what it is called in quotation marks',
    kertas: 'the name of a paper: A4, F4, Letter or Legal',
    'judul-register': 'the title of the list of regulations in quotation marks',
    'peraturan-dikutip': 'a regulation in quotation marks, such as "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
    pejabat: 'the official or document in quotation marks',
  },
};

/** What may stand where the parser met something else, by the list of lines it was in. */
const TEMPAT: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: {
    Berkas: 'Sebuah berkas terdiri atas sop, peraturan, dan register',
    Peraturan:
      'Di dalam peraturan dapat ditulis mewarisi, menuntut, tidak menuntut, wajib, simbol, urutan pelaksana, kolom, label, kaji ulang, evaluasi, pengawasan, pelaporan, disahkan oleh, pola nomor, kertas, dan catatan',
    Register: 'Setiap peraturan dalam register ditulis sebagai - "…"',
    EntriRegister: 'Di bawah sebuah peraturan dapat ditulis dicabut dengan, diganti dengan, diubah dengan, sumber, dan diketahui',
    Riwayat:
      'Di dalam riwayat dapat ditulis disusun, diverifikasi, diuji coba, disahkan, ditetapkan, disosialisasikan, dilatihkan, diawasi, dilaporkan, dievaluasi, dan dikaji ulang, masing-masing dengan tanggalnya',
    Sop: 'Di sini dapat ditulis isian identitas (nomor, tanggal, …), bagian (dasar hukum, pelaksana, …), atau prosedur',
    Pengesahan: 'Di bawah disahkan oleh dapat ditulis nama, pangkat, dan nip',
    Daftar: 'Butir daftar diawali -',
    DaftarSendiri: 'Butir daftar diawali -',
    DaftarPelaksana: 'Setiap pelaksana ditulis sebagai nama "Jabatan"',
    Prosedur: 'Di dalam prosedur dapat ditulis langkah dan halaman baru',
    Langkah:
      'Di dalam langkah dapat ditulis simbol, tulisan, kelengkapan, waktu, output, keterangan, jika, lanjut ke, informasi ke, berakhir, dan dari konektor',
  },
  en: {
    Berkas: 'A file consists of sop, peraturan and register',
    Peraturan:
      'A peraturan may hold mewarisi, menuntut, tidak menuntut, wajib, simbol, urutan pelaksana, kolom, label, kaji ulang, evaluasi, pengawasan, pelaporan, disahkan oleh, pola nomor, kertas and catatan',
    Register: 'Each regulation of a register is written as - "…"',
    EntriRegister: 'Under a regulation stand dicabut dengan, diganti dengan, diubah dengan, sumber and diketahui',
    Riwayat:
      'A riwayat may hold disusun, diverifikasi, diuji coba, disahkan, ditetapkan, disosialisasikan, dilatihkan, diawasi, dilaporkan, dievaluasi and dikaji ulang, each with its date',
    Sop: 'Here stand fields of the identity (nomor, tanggal, …), sections (dasar hukum, pelaksana, …) or prosedur',
    Pengesahan: 'Under disahkan oleh stand nama, pangkat and nip',
    Daftar: 'Items of a list begin with -',
    DaftarSendiri: 'Items of a list begin with -',
    DaftarPelaksana: 'Each performer is written as name "Office"',
    Prosedur: 'A prosedur holds langkah and halaman baru',
    Langkah:
      'A langkah may hold simbol, tulisan, kelengkapan, waktu, output, keterangan, jika, lanjut ke, informasi ke, berakhir and dari konektor',
  },
};

/** The longest piece of the author's text that a message repeats. */
const POTONGAN = 40;

function potong(teks: string | number | undefined): string {
  const satuBaris = String(teks ?? '').replaceAll(/\s+/gu, ' ');
  const huruf = [...satuBaris];
  return huruf.length > POTONGAN ? `${huruf.slice(0, POTONGAN).join('')}…` : satuBaris;
}

function harapan(locale: Locale, p: Params): string {
  const kunci = String(p.harap);
  if (kunci.startsWith('kata:')) return `"${kunci.slice('kata:'.length)}"`;
  return HARAPAN[locale][kunci] ?? (locale === 'id' ? 'kelanjutannya' : 'what follows');
}

function tempat(locale: Locale, p: Params): string {
  return TEMPAT[locale][String(p.di)] ?? TEMPAT[locale].Berkas!;
}

export const sintaks: Rule = {
  code: 'sintaks',
  severity: 'error',
  suppressible: false,
  summary: {
    id: 'Teks tidak dapat dibaca sebagai SOP',
    en: 'The text cannot be read as an SOP',
  },
  message: {
    id: {
      kurang: (p) =>
        `${p.sesudah ? `Sesudah ${kutip(p.sesudah)} diharapkan` : 'Diharapkan'} ${harapan('id', p)}${p.temu ? `, tetapi yang tertulis ${kutip(p.temu)}` : ''}.`,
      'tak-terduga': (p) => `${kutip(p.temu)} tidak dapat dibaca di sini. ${tempat('id', p)}.`,
      'langkah-tanpa-prosedur': () => 'Langkah ditulis sebelum "prosedur". Tulis "prosedur" di baris tersendiri di atas langkah pertama.',
      'karakter-asing': (p) =>
        `Karakter ${kutip(p.teks)} tidak dikenal di luar tanda petik. Hapus karakter itu, atau tulis teksnya di antara tanda petik.`,
      'teks-terbuka': () =>
        'Tanda petik penutup belum ada. Tutup teks dengan " pada baris yang sama; teks beberapa baris ditulis di antara """.',
      'komentar-terbuka': () => 'Komentar /* belum ditutup. Tutup dengan */.',
      'bukan-teks': () => 'Berkas ini bukan teks UTF-8, sehingga tidak dapat dibaca. Simpan ulang sebagai teks UTF-8.',
      'terlalu-besar': (p) => `Berkas ini lebih besar dari ${p.batas} MiB dan tidak dibaca. Pecah menjadi beberapa berkas.`,
      'bulan-tak-dikenal': (p) =>
        `Nama bulan ${kutip(p.temu)} tidak dikenal. Tulis nama bulan lengkap, misalnya 2 Januari 2018.${ucapkanSaran.id(p)}`,
      'tanggal-mustahil': (p) => `Tanggal ${potong(p.temu)} tidak ada dalam kalender. Perbaiki hari, bulan, atau tahunnya.`,
      'satuan-tak-dikenal': (p) =>
        `Satuan waktu ${kutip(p.temu)} tidak dikenal. Pakai detik, menit, jam, hari, minggu, bulan, atau tahun.${ucapkanSaran.id(p)}`,
      'rentang-terbalik': (p) => `Rentang waktu terbalik: ${p.min} lebih besar daripada ${p.maks}. Tulis bilangan yang kecil lebih dahulu.`,
      'periode-tak-dikenal': (p) =>
        `Jangka waktu ${kutip(p.temu)} tidak dikenal. Tulis setiap dan bulan, triwulan, semester, atau tahun; atau setiap akhir dan nama bulan.${ucapkanSaran.id(p)}`,
      'kertas-tak-dikenal': (p) => `Kertas ${kutip(p.temu)} tidak dikenal. Pakai A4, F4, Letter, atau Legal.${ucapkanSaran.id(p)}`,
      'oleh-dan-baris-simbol': () =>
        'Langkah ini memakai "oleh" dan juga baris simbol. Pilih salah satu: "oleh" pada baris langkah, atau satu baris untuk setiap simbol.',
      'simbol-dan-baris-simbol': () =>
        'Baris "simbol" tidak berlaku pada langkah yang simbolnya ditulis satu per satu. Tulis jenisnya pada baris simbol masing-masing.',
      'tak-terbaca': () => 'Bagian ini tidak dapat dibaca. Bandingkan dengan contoh langkah atau bagian yang sama.',
    },
    en: {
      kurang: (p) =>
        `${p.sesudah ? `After ${kutip(p.sesudah)}, expected` : 'Expected'} ${harapan('en', p)}${p.temu ? `, but found ${kutip(p.temu)}` : ''}.`,
      'tak-terduga': (p) => `${kutip(p.temu)} cannot be read here. ${tempat('en', p)}.`,
      'langkah-tanpa-prosedur': () => 'A step is written before "prosedur". Write "prosedur" on a line of its own above the first step.',
      'karakter-asing': (p) =>
        `The character ${kutip(p.teks)} is not known outside quotation marks. Remove it, or put the text in quotation marks.`,
      'teks-terbuka': () =>
        'The closing quotation mark is missing. Close the text with " on the same line; a text of several lines stands between """.',
      'komentar-terbuka': () => 'The comment /* is not closed. Close it with */.',
      'bukan-teks': () => 'This file is not UTF-8 text and cannot be read. Save it again as UTF-8 text.',
      'terlalu-besar': (p) => `This file is larger than ${p.batas} MiB and is not read. Split it into several files.`,
      'bulan-tak-dikenal': (p) =>
        `The month ${kutip(p.temu)} is not known. Write the full Indonesian name, such as 2 Januari 2018.${ucapkanSaran.en(p)}`,
      'tanggal-mustahil': (p) => `The calendar has no date ${potong(p.temu)}. Correct its day, month or year.`,
      'satuan-tak-dikenal': (p) =>
        `The unit of time ${kutip(p.temu)} is not known. Use detik, menit, jam, hari, minggu, bulan or tahun.${ucapkanSaran.en(p)}`,
      'rentang-terbalik': (p) => `The range of time is reversed: ${p.min} is greater than ${p.maks}. Write the smaller number first.`,
      'periode-tak-dikenal': (p) =>
        `The period ${kutip(p.temu)} is not known. Write setiap and bulan, triwulan, semester or tahun; or setiap akhir and the name of a month.${ucapkanSaran.en(p)}`,
      'kertas-tak-dikenal': (p) => `The paper ${kutip(p.temu)} is not known. Use A4, F4, Letter or Legal.${ucapkanSaran.en(p)}`,
      'oleh-dan-baris-simbol': () =>
        'This step has both "oleh" and symbol lines. Choose one: "oleh" on the step\'s line, or a line for each symbol.',
      'simbol-dan-baris-simbol': () =>
        'A "simbol" line has no meaning in a step whose symbols are written one by one. Give each symbol line its kind.',
      'tak-terbaca': () => 'This part cannot be read. Compare it with an example of the same step or section.',
    },
  },
};

function kutip(teks: string | number | undefined): string {
  const isi = potong(teks);
  return isi.startsWith('"') ? isi : `"${isi}"`;
}
