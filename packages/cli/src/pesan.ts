/** Everything the command says of its own accord, in both languages. What the rules say comes from the rules. */
import type { Locale, Severity } from '@alir/core';

type Nilai = string | number;

const ID = {
  // Usage
  perintahTakDikenal: (nama: string, saran: string) => `perintah "${nama}" tidak dikenal.${saran} Lihat: sop --help`,
  opsiTakDikenal: (opsi: string, saran: string, perintah: string) => `opsi "${opsi}" tidak dikenal.${saran} Lihat: sop ${perintah} --help`,
  maksudAnda: (saran: string) => ` Mungkin yang dimaksud "${saran}".`,
  opsiTanpaNilai: (opsi: string) => `opsi "${opsi}" tidak memakai nilai.`,
  opsiButuhNilai: (opsi: string, nilai: string) => `opsi "${opsi}" membutuhkan nilai: ${opsi} ${nilai}`,
  nilaiTakDikenal: (opsi: string, nilai: string, pilihan: string) =>
    `nilai "${nilai}" tidak berlaku untuk ${opsi}. Pilihannya: ${pilihan}.`,
  bukanBilangan: (opsi: string, nilai: string, min: number) =>
    `nilai "${nilai}" tidak berlaku untuk ${opsi}: tulis bilangan bulat mulai ${min}.`,
  bukanTanggal: (teks: string) => `--tanggal meminta tanggal seperti 2026-01-31, bukan "${teks}".`,
  unsafeTanpaFix: '--unsafe-fixes hanya berlaku bersama --fix atau --diff.',
  stdinTanpaFix: 'masukan standar (-) tidak dapat diperbaiki: simpan dahulu sebagai berkas.',
  tanpaBerkas: 'sebutkan berkas .sop yang akan diolah.',
  terlaluBanyakArgumen: (argumen: string) => `argumen "${argumen}" tidak diperlukan.`,
  stdinDuaKali: 'masukan standar (-) hanya dapat dibaca sekali.',
  peraturanTakDikenal: (nama: string, dikenal: string) => `profil peraturan "${nama}" tidak dikenal. Yang dikenal: ${dikenal}.`,
  // Files
  tidakAda: (jalur: string) => `berkas atau folder "${jalur}" tidak ada.`,
  tidakDapatDibaca: (jalur: string, sebab: string) => `"${jalur}" tidak dapat dibaca: ${sebab}.`,
  tidakDapatDitulis: (jalur: string, sebab: string) => `"${jalur}" tidak dapat ditulis: ${sebab}.`,
  menimpaSumber: (jalur: string) => `"${jalur}" adalah berkas yang dibaca; hasilnya tidak ditulis menimpanya.`,
  tanpaBerkasSop: 'tidak ada berkas .sop di sini.',
  sebab: {
    ENOENT: 'tidak ada',
    EACCES: 'tidak ada izin',
    EPERM: 'tidak diizinkan',
    EISDIR: 'ini folder, bukan berkas',
    ENOTDIR: 'sebagian jalurnya bukan folder',
    ENOSPC: 'tempat penyimpanan penuh',
    EROFS: 'tempat penyimpanan hanya dapat dibaca',
    ELOOP: 'tautannya berputar',
    ENAMETOOLONG: 'namanya terlalu panjang',
    EMFILE: 'terlalu banyak berkas yang terbuka',
  } as Record<string, string>,
  galatInternal: (sebab: string) =>
    `kesalahan internal: ${sebab}. Ini kesalahan alat, bukan kesalahan SOP; jalankan lagi dengan SOP_DEBUG=1 untuk rinciannya dan laporkan.`,
  pekerjaBerhenti: 'salah satu utas pemeriksa berhenti sebelum selesai; coba lagi dengan --jobs 1',
  // Findings
  tingkat: { error: 'kesalahan', warning: 'peringatan', info: 'informasi', hint: 'petunjuk' } as Record<Severity, string>,
  jumlahTingkat: (n: number, tingkat: Severity) => `${n} ${ID.tingkat[tingkat]}`,
  ringkasan: (berkas: number, isi: string) => `${berkas} berkas diperiksa: ${isi}.`,
  tanpaTemuan: 'tidak ada temuan',
  diperbaiki: (temuan: number, berkas: number) => `${temuan} temuan diperbaiki dalam ${berkas} berkas.`,
  dapatDiperbaiki: (aman: number, tinjau: number) =>
    [
      ...(aman > 0 ? [`${aman} dapat diperbaiki dengan --fix`] : []),
      ...(tinjau > 0 ? [`${tinjau} dengan --fix --unsafe-fixes (perlu ditinjau)`] : []),
    ].join(', '),
  didiamkanBaseline: (n: number) => `${n} temuan lama tidak dilaporkan (baseline)`,
  // Baseline
  baselineTidakAda: (jalur: string) => `baseline "${jalur}" belum ada. Buat dengan: sop check --update-baseline`,
  bukanBaseline: (jalur: string) => `"${jalur}" bukan baseline yang dapat dibaca. Buat ulang dengan: sop check --update-baseline`,
  baselineDitulis: (jalur: string, n: number) => `${n} temuan dicatat sebagai temuan lama dalam ${jalur}.`,
  baselineUsang: (n: number) => `${n} temuan lama sudah tidak ada lagi. Rapikan dengan: sop check --update-baseline`,
  alasanBaseline: (jalur: string) => `Tercatat sebagai temuan lama dalam ${jalur}`,
  // Rules
  jumlahAturan: (n: number) => `${n} aturan. Penjelasan satu aturan: sop explain KODE`,
  butuhKodeAturan: 'sebutkan kode aturannya, misalnya: sop explain waktu-kosong. Daftarnya: sop rules',
  aturanTakDikenal: (kode: string, saran: string) => `aturan "${kode}" tidak dikenal.${saran} Daftarnya: sop rules`,
  /** What a page begins with, after its title, for readers of this language. */
  pengantarHalaman: (_ringkasan: string): string => '',
  judulMendiamkan: 'Cara mendiamkan',
  caraMendiamkan: (kode: string) =>
    `Tulis komentar beserta alasannya di baris di atas temuan: \`// abaikan ${kode}: alasan\`. Untuk seluruh berkas: \`// abaikan-berkas ${kode}: alasan\` di awal berkas.`,
  tetapMuncul: 'Tidak dapat didiamkan dengan komentar.',
  folderKerja: 'Folder tempat sop dijalankan',
  // Export
  formatBelumAda: (format: string, ada: string) => `format "${format}" belum tersedia. Yang tersedia: ${ada}.`,
  petaTanpaOpsi: (opsi: string) => `peta menggambarkan semua SOP sekaligus: ${opsi} tidak berlaku untuk --view peta.`,
  petaTanpaFormat: (format: string, ada: string) => `peta belum dapat ditulis sebagai ${format}. Yang tersedia: ${ada}.`,
  petaTanpaMasukan: 'peta dibuat dari berkas dan folder: masukan standar (-) tidak dapat dipakai untuk --view peta.',
  petaTanpaSop: 'tidak ada SOP di sini, jadi tidak ada yang dapat dipetakan.',
  bukuTanpaOpsi: (opsi: string) => `buku dan register memuat semua SOP dari berkas dan folder: ${opsi} tidak berlaku untuknya.`,
  bukuTanpaMasukan: 'buku dan register dibuat dari berkas dan folder: masukan standar (-) tidak dapat dipakai untuknya.',
  bukuTanpaSop: 'tidak ada SOP di sini yang dapat dibukukan.',
  bukuIni: 'buku ini',
  tidakIkutBuku: (jalur: string) => `"${jalur}" memuat kesalahan penulisan, jadi tidak diikutkan. Perbaiki dulu, lalu cetak ulang:`,
  takTerbacaBuku: (sebab: string) => `${sebab} Berkas itu tidak diikutkan.`,
  judulHanyaBuku: '--judul adalah judul buku atau register: sebutkan folder atau beberapa berkas, dan satu berkas tujuan yang berhalaman.',
  csvHanyaRegister: 'csv hanya untuk register: tambahkan --view register.',
  skalaSalah: (teks: string, min: number, maks: number) =>
    `--skala meminta bilangan dari ${min} sampai ${maks}, misalnya 2 atau 1.5, bukan "${teks}".`,
  skalaHanyaPng: (format: string) => `--skala hanya berlaku untuk --to png; ${format} tidak terdiri atas piksel.`,
  skalaTakMuat: (skala: number, terbesar: number | undefined) =>
    `gambar ini terlalu besar untuk skala ${skala}. ${terbesar === undefined ? 'Cetak per halaman dengan --halaman.' : `Pilih --skala ${terbesar} atau kurang, atau cetak per halaman dengan --halaman.`}`,
  halamanBukanBilangan: (teks: string) => `--halaman meminta nomor halaman atau kata "semua", bukan "${teks}".`,
  tanpaPerHalaman: (format: string, ada: string) =>
    `--halaman semua menulis satu berkas per halaman, dan hanya untuk ${ada}. Tanpa --halaman, satu berkas ${format} memuat semuanya.`,
  perHalamanButuhFolder: 'satu berkas per halaman hanya dapat ditulis ke dalam folder: -o FOLDER/',
  bagianTanpaTabel: 'bagian dokumen dicetak dengan tabelnya: --bagian tidak berlaku untuk --view diagram.',
  halamanTakAda: (halaman: number, jumlah: number) => `tidak ada halaman ${halaman}; jumlahnya ${jumlah}.`,
  pelaksanaDibagi: (sop: string, lembar: number) =>
    `${sop}: kolom pelaksananya terlalu banyak untuk satu lembar, jadi dilanjutkan pada ${lembar} lembar bersebelahan. Pilih kertas yang lebih lebar (--kertas) agar muat pada satu lembar.`,
  tabelTerlaluBesar: (sop: string, pt: number) =>
    `tabel ${sop} terlalu besar untuk kertas ini: hurufnya tinggal ${pt} pt. Pakai kertas yang lebih besar atau kurangi pelaksananya.`,
  barisTerlaluTinggi: (sop: string, no: number, pt: number) =>
    `langkah ${no} pada ${sop} terlalu panjang untuk satu halaman: hurufnya tinggal ${pt} pt. Ringkas teksnya.`,
  diagramTerlaluBesar: (sop: string, prosedur: number, pt: number) =>
    `diagram prosedur ${prosedur} pada ${sop} terlalu besar untuk satu lembar kertas ini: hurufnya tinggal ${pt} pt. Pakai kertas yang lebih besar atau arah kertas yang lain, atau cetak tabelnya (--view tabel), yang terbagi atas halaman.`,
  diagramMenurutTeks: (sop: string, prosedur: number, sebab: 'mesin' | 'lapisan' | 'cacat') =>
    `diagram prosedur ${prosedur} pada ${sop} digambar berurut ke bawah menurut teks, tanpa cabang yang berdampingan, karena ${{ mesin: 'mesin tata letak gagal', lapisan: 'susunan dari mesin tata letak bertentangan dengan alurnya', cacat: 'susunan dari mesin tata letak membuat gambar yang bercacat' }[sebab]}. Isinya tetap lengkap; laporkan SOP ini kepada pembuat Alir.`,
  diagramBercacat: (sop: string, prosedur: number, jumlah: number) =>
    `diagram prosedur ${prosedur} pada ${sop} masih bercacat di ${jumlah} tempat, misalnya garis yang berimpit. Periksa gambarnya, atau pakai tabel (--view tabel).`,
  hurufTakAda: (sop: string, huruf: string) =>
    `${sop}: fon yang disertakan tidak memuat ${huruf}, jadi di tempatnya tergambar kotak. Ganti huruf itu dalam teksnya.`,
  hurufLain: (sop: string, huruf: string) =>
    `${sop}: fon yang disertakan tidak memuat ${huruf}, jadi program pembacanya memakai fon lain untuk itu. Periksa tampilannya, atau ganti huruf itu dalam teksnya.`,
  citraRusak: (sop: string, citra: string) =>
    `${sop}: berkas gambar ${citra} rusak, jadi tempatnya kosong. Simpan ulang berkasnya sebagai PNG atau JPEG.`,
  binerKeTerminal: (format: string) => `${format} tidak dapat ditampilkan di terminal. Tulis ke berkas dengan -o BERKAS.${format}`,
  butuhFormat: (ada: string) => `sebutkan formatnya dengan --to. Yang tersedia: ${ada}.`,
  tanpaSop: (jalur: string) => `"${jalur}" tidak memuat SOP.`,
  sopLain: (jalur: string, dipilih: string, lain: string) =>
    `"${jalur}" memuat beberapa SOP; yang dicetak ${dipilih}. Lainnya: ${lain}. Pilih dengan --sop, atau tulis semuanya dengan -o FOLDER/.`,
  sopTakAda: (dicari: string, ada: string) => `tidak ada SOP bernama atau berjudul "${dicari}". Yang ada: ${ada}.`,
  sopRangkap: (dicari: string) =>
    `lebih dari satu SOP berjudul "${dicari}". Beri nama yang berbeda sesudah "sop", lalu pilih dengan nama itu.`,
  tanpaJudul: 'tanpa judul',
  sopKe: (nomor: number) => `SOP ke-${nomor}`,
  butuhFolder: 'beberapa berkas hanya dapat ditulis ke dalam folder: -o FOLDER/',
  folderButuhFolder: (jalur: string) => `"${jalur}" adalah folder; SOP di dalamnya hanya dapat ditulis ke dalam folder: -o FOLDER/`,
  tanpaSopDiSini: (dicari?: string) =>
    `tidak ada SOP${dicari === undefined ? '' : ` bernama atau berjudul "${dicari}"`} di sini, jadi tidak ada yang diekspor.`,
  gagalDiekspor: (jalur: string, sebab: string) => `"${jalur}" tidak diekspor: ${sebab}`,
  diekspor: (sop: number, berkas: number, lembar: number, tujuan: string) =>
    `${sop} SOP diekspor ke "${tujuan}": ${berkas} berkas${lembar > 0 ? `, ${lembar} halaman` : ''}.`,
  sumberGagal: (gagal: number, semua: number) => `${gagal} dari ${semua} berkas sumber gagal diekspor; sebabnya disebut di atas.`,
  tanpaProsedur: (sop: string) => `${sop} belum memuat langkah, jadi gambarnya kosong.`,
  adaSintaks: (jalur: string) => `"${jalur}" memuat kesalahan penulisan; gambarnya mungkin tidak lengkap:`,
  // Format
  perluDitata: (n: number, semua: number) => `${n} dari ${semua} berkas belum rapi. Rapikan dengan: sop format`,
  sudahRapi: (n: number) => `${n} berkas sudah rapi.`,
  ditata: (n: number, semua: number) => `${n} dari ${semua} berkas dirapikan.`,
  checkAtauStdout: 'pilih salah satu: --check atau --stdout.',
  // Init
  sudahAda: (jalur: string) => `"${jalur}" sudah ada dan tidak ditimpa. Pilih folder lain, atau pindahkan berkas itu.`,
  dibuat: (jalur: string) => `${jalur} dibuat.`,
  isiTemplat: 'ganti isinya dengan milik kantor Anda, lalu periksa dengan: sop check',
  // Language server
  butuhStdio: 'server bahasa berbicara lewat masukan dan keluaran standar: sop lsp --stdio',
};

const EN: typeof ID = {
  perintahTakDikenal: (nama, saran) => `unknown command "${nama}".${saran} See: sop --help`,
  opsiTakDikenal: (opsi, saran, perintah) => `unknown option "${opsi}".${saran} See: sop ${perintah} --help`,
  maksudAnda: (saran) => ` Did you mean "${saran}"?`,
  opsiTanpaNilai: (opsi) => `option "${opsi}" takes no value.`,
  opsiButuhNilai: (opsi, nilai) => `option "${opsi}" needs a value: ${opsi} ${nilai}`,
  nilaiTakDikenal: (opsi, nilai, pilihan) => `"${nilai}" is no value of ${opsi}. Choose from: ${pilihan}.`,
  bukanBilangan: (opsi, nilai, min) => `"${nilai}" is no value of ${opsi}: write a whole number from ${min}.`,
  bukanTanggal: (teks) => `--tanggal wants a date such as 2026-01-31, not "${teks}".`,
  unsafeTanpaFix: '--unsafe-fixes is for --fix or --diff only.',
  stdinTanpaFix: 'standard input (-) cannot be mended: save it as a file first.',
  tanpaBerkas: 'name the .sop files to work on.',
  terlaluBanyakArgumen: (argumen) => `argument "${argumen}" is not needed.`,
  stdinDuaKali: 'standard input (-) can be read only once.',
  peraturanTakDikenal: (nama, dikenal) => `unknown regulation profile "${nama}". Known: ${dikenal}.`,
  tidakAda: (jalur) => `there is no file or folder "${jalur}".`,
  tidakDapatDibaca: (jalur, sebab) => `"${jalur}" cannot be read: ${sebab}.`,
  tidakDapatDitulis: (jalur, sebab) => `"${jalur}" cannot be written: ${sebab}.`,
  menimpaSumber: (jalur) => `"${jalur}" is the file that is read; the result is not written over it.`,
  tanpaBerkasSop: 'there are no .sop files here.',
  sebab: {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EISDIR: 'it is a folder, not a file',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'no space left on the device',
    EROFS: 'the device is read-only',
    ELOOP: 'its links go in circles',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many open files',
  },
  galatInternal: (sebab) =>
    `internal error: ${sebab}. This is a fault of the tool, not of the SOP; run it again with SOP_DEBUG=1 for details and report it.`,
  pekerjaBerhenti: 'a checking thread stopped before it was done; try again with --jobs 1',
  tingkat: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  jumlahTingkat: (n, tingkat) => `${n} ${EN.tingkat[tingkat]}${n === 1 || tingkat === 'info' ? '' : 's'}`,
  ringkasan: (berkas, isi) => `${berkas} ${berkas === 1 ? 'file' : 'files'} checked: ${isi}.`,
  tanpaTemuan: 'no findings',
  diperbaiki: (temuan, berkas) =>
    `${temuan} ${temuan === 1 ? 'finding' : 'findings'} mended in ${berkas} ${berkas === 1 ? 'file' : 'files'}.`,
  dapatDiperbaiki: (aman, tinjau) =>
    [
      ...(aman > 0 ? [`${aman} can be mended with --fix`] : []),
      ...(tinjau > 0 ? [`${tinjau} with --fix --unsafe-fixes (want a look)`] : []),
    ].join(', '),
  didiamkanBaseline: (n) => `${n} old ${n === 1 ? 'finding is' : 'findings are'} not reported (baseline)`,
  baselineTidakAda: (jalur) => `there is no baseline "${jalur}" yet. Make it with: sop check --update-baseline`,
  bukanBaseline: (jalur) => `"${jalur}" is no baseline that can be read. Make it anew with: sop check --update-baseline`,
  baselineDitulis: (jalur, n) => `${n} ${n === 1 ? 'finding' : 'findings'} recorded as old in ${jalur}.`,
  baselineUsang: (n) => `${n} old ${n === 1 ? 'finding is' : 'findings are'} no longer there. Tidy up with: sop check --update-baseline`,
  alasanBaseline: (jalur) => `Recorded as an old finding in ${jalur}`,
  jumlahAturan: (n) => `${n} rules. Explanation of one rule: sop explain CODE`,
  butuhKodeAturan: 'name the code of the rule, such as: sop explain waktu-kosong. The list: sop rules',
  aturanTakDikenal: (kode, saran) => `unknown rule "${kode}".${saran} The list: sop rules`,
  pengantarHalaman: (ringkasan) => `${ringkasan}. (The page that follows is in Indonesian.)`,
  judulMendiamkan: 'How to silence it',
  caraMendiamkan: (kode) =>
    `Write a comment with the reason on the line above the finding: \`// abaikan ${kode}: reason\`. For a whole file: \`// abaikan-berkas ${kode}: reason\` at its beginning.`,
  tetapMuncul: 'It cannot be silenced by a comment.',
  folderKerja: 'The folder in which sop was run',
  formatBelumAda: (format, ada) => `the format "${format}" is not available yet. Available: ${ada}.`,
  petaTanpaOpsi: (opsi) => `a map shows all SOPs at once: ${opsi} is not for --view peta.`,
  petaTanpaFormat: (format, ada) => `a map cannot be written as ${format} yet. Available: ${ada}.`,
  petaTanpaMasukan: 'a map is made of files and folders: standard input (-) is not for --view peta.',
  petaTanpaSop: 'there are no SOPs here, so there is nothing to map.',
  bukuTanpaOpsi: (opsi) => `books and registers hold all SOPs of files and folders: ${opsi} is not for them.`,
  bukuTanpaMasukan: 'books and registers are made of files and folders: standard input (-) is not for them.',
  bukuTanpaSop: 'there are no SOPs here to make a book of.',
  bukuIni: 'this book',
  tidakIkutBuku: (jalur) => `"${jalur}" has syntax errors, so it is left out. Mend it first, then print again:`,
  takTerbacaBuku: (sebab) => `${sebab} That file is left out.`,
  judulHanyaBuku: '--judul is the title of a book or register: name a folder or several files, and one target file of a format with pages.',
  csvHanyaRegister: 'csv is for the register only: add --view register.',
  skalaSalah: (teks, min, maks) => `--skala wants a number from ${min} to ${maks}, such as 2 or 1.5, not "${teks}".`,
  skalaHanyaPng: (format) => `--skala is for --to png only; ${format} is not made of pixels.`,
  skalaTakMuat: (skala, terbesar) =>
    `this drawing is too large for the scale ${skala}. ${terbesar === undefined ? 'Print it page by page with --halaman.' : `Choose --skala ${terbesar} or less, or print page by page with --halaman.`}`,
  halamanBukanBilangan: (teks) => `--halaman wants the number of a page or the word "semua", not "${teks}".`,
  tanpaPerHalaman: (format, ada) =>
    `--halaman semua writes one file for each page, and only for ${ada}. Without --halaman one ${format} file holds everything.`,
  perHalamanButuhFolder: 'one file for each page can only be written into a folder: -o FOLDER/',
  bagianTanpaTabel: 'the parts of a document are printed with its table: --bagian does not go with --view diagram.',
  halamanTakAda: (halaman, jumlah) => `there is no page ${halaman}; there are ${jumlah}.`,
  pelaksanaDibagi: (sop, lembar) =>
    `${sop} has too many pelaksana for one sheet, so they go on over ${lembar} sheets side by side. Choose wider paper (--kertas) to have them on one.`,
  tabelTerlaluBesar: (sop, pt) =>
    `the table of ${sop} is too large for this paper: its type is down to ${pt} pt. Use larger paper or fewer performers.`,
  barisTerlaluTinggi: (sop, no, pt) => `step ${no} of ${sop} is too long for one page: its type is down to ${pt} pt. Shorten its texts.`,
  diagramTerlaluBesar: (sop, prosedur, pt) =>
    `the diagram of procedure ${prosedur} of ${sop} is too large for one sheet of this paper: its type is down to ${pt} pt. Use larger paper or the other orientation, or print the table (--view tabel), which is cut into pages.`,
  diagramMenurutTeks: (sop, prosedur, sebab) =>
    `the diagram of procedure ${prosedur} of ${sop} is drawn downwards in the order of the text, without branches side by side, because ${{ mesin: 'the layout engine failed', lapisan: 'what the layout engine found contradicts the flow', cacat: 'what the layout engine found leads to a faulty drawing' }[sebab]}. Nothing is missing; please report this SOP to the makers of Alir.`,
  diagramBercacat: (sop, prosedur, jumlah) =>
    `the diagram of procedure ${prosedur} of ${sop} still has ${jumlah === 1 ? 'a fault' : `${jumlah} faults`}, such as lines on each other. Look at it, or use the table (--view tabel).`,
  hurufTakAda: (sop, huruf) =>
    `${sop}: the fonts supplied lack ${huruf}, so a box is drawn in its place. Use another character in the text.`,
  hurufLain: (sop, huruf) =>
    `${sop}: the font that comes with it lacks ${huruf}, so the program that shows it takes another font for that. Look at the result, or replace the character in the text.`,
  citraRusak: (sop, citra) => `${sop}: the picture file of ${citra} is damaged, so its place is empty. Save it anew as PNG or JPEG.`,
  binerKeTerminal: (format) => `${format} cannot be shown in a terminal. Write it to a file with -o FILE.${format}`,
  butuhFormat: (ada) => `name the format with --to. Available: ${ada}.`,
  tanpaSop: (jalur) => `"${jalur}" holds no SOP.`,
  sopLain: (jalur, dipilih, lain) =>
    `"${jalur}" holds several SOPs; this is ${dipilih}. Others: ${lain}. Choose with --sop, or write them all with -o FOLDER/.`,
  sopTakAda: (dicari, ada) => `there is no SOP with the name or title "${dicari}". There are: ${ada}.`,
  sopRangkap: (dicari) => `more than one SOP has the title "${dicari}". Give them different names after "sop", and choose by name.`,
  tanpaJudul: 'untitled',
  sopKe: (nomor) => `SOP number ${nomor}`,
  butuhFolder: 'several files can only be written into a folder: -o FOLDER/',
  folderButuhFolder: (jalur) => `"${jalur}" is a folder; the SOPs in it can only be written into a folder: -o FOLDER/`,
  tanpaSopDiSini: (dicari) =>
    `there is no SOP${dicari === undefined ? '' : ` with the name or title "${dicari}"`} here, so nothing was exported.`,
  gagalDiekspor: (jalur, sebab) => `"${jalur}" was not exported: ${sebab}`,
  diekspor: (sop, berkas, lembar, tujuan) =>
    `${sop} ${sop === 1 ? 'SOP' : 'SOPs'} exported to "${tujuan}": ${berkas} ${berkas === 1 ? 'file' : 'files'}${lembar > 0 ? `, ${lembar} ${lembar === 1 ? 'page' : 'pages'}` : ''}.`,
  sumberGagal: (gagal, semua) => `${gagal} of ${semua} source files could not be exported; the reasons are given above.`,
  tanpaProsedur: (sop) => `${sop} has no steps yet, so its drawing is empty.`,
  adaSintaks: (jalur) => `"${jalur}" has syntax errors; its drawing may be incomplete:`,
  perluDitata: (n, semua) => `${n} of ${semua} files are not in the standard layout. Fix them with: sop format`,
  sudahRapi: (n) => `${n} ${n === 1 ? 'file is' : 'files are'} in the standard layout.`,
  ditata: (n, semua) => `${n} of ${semua} files formatted.`,
  checkAtauStdout: 'choose one: --check or --stdout.',
  sudahAda: (jalur) => `"${jalur}" exists already and is not overwritten. Choose another folder, or move that file.`,
  dibuat: (jalur) => `${jalur} written.`,
  isiTemplat: "fill in what is your office's own, then check it with: sop check",
  butuhStdio: 'the language server talks over standard input and output: sop lsp --stdio',
};

export type Pesan = typeof ID;
export const PESAN: Readonly<Record<Locale, Pesan>> = { id: ID, en: EN };

/** Why the operating system refused, in the reader's words. */
export function sebab(pesan: Pesan, code: Nilai): string {
  return pesan.sebab[String(code)] ?? String(code);
}
