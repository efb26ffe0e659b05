/** Telling a person's name from an office. Only what nobody writes before or behind an office counts. */

/** Said before a person's name, with the full stop that tells a title from a word. */
const SAPAAN = /^(?:bpk\.?|sdri?\.|saudari?|tn\.|ny\.|drs\.?|dra\.?|ir\.|prof\.|hj?\.|kh\.) *(?<sisa>\S.*)$/iu;

/** Also said before offices and groups: `Bapak Camat`, `Ibu Hamil`. */
const SAPAAN_UMUM = /^(?:bapak|ibu) +(?<sisa>\S.*)$/iu;
const BUKAN_NAMA =
  /\b(?:dan|atau|kepala|ketua|sekretaris|bupati|wali ?kota|gubernur|camat|lurah|asisten|inspektur|direktur|pimpinan|pejabat|staf|petugas|hamil|bersalin|melahirkan|menyusui|nifas|rumah|pkk|bayi|balita|anak|asuh|angkat|pemohon|pasien|warga)\b/iu;

/** Academic degrees behind a name, with their full stops; a letter more (`S.D.A.`) makes it something else. */
const GELAR =
  /[,\s](?:(?:S\.\s?(?:Ag|Ak|AP|E|Farm|Gz|H|Hut|I\.?P|IK|Kep|KM|Kom|P|Pd|Psi|Pt|S|Si|Sos|ST|STP|T|Tr)|M\.\s?(?:A|AP|E|Eng|H|Hum|Kes|Kom|M|P|Pd|Sc|Si|T)|A\.\s?Md|Ph\.\s?D)(?![A-Za-z]|\.[A-Z]))/u;
/** Without full stops only after a comma. */
const GELAR_TANPA_TITIK = /,\s*(?:SE|SH|ST|SS|SKM|SSTP|SSos|SKom|SPd|SIP|MM|MH|MT|MSi|MAP|MPd|AMd|Ners|Apt)\b/u;

/** Whether a label is somebody's name: it has an academic degree, or a form of address before what is no office. */
export function sepertiNamaOrang(label: string): boolean {
  const teks = label.trim();
  if (GELAR.test(teks) || GELAR_TANPA_TITIK.test(teks)) return true;
  const sisa = SAPAAN.exec(teks)?.groups?.sisa ?? SAPAAN_UMUM.exec(teks)?.groups?.sisa;
  return sisa !== undefined && !BUKAN_NAMA.test(sisa);
}
