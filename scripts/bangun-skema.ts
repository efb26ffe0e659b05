/** Writes the JSON schema of sop.config.json, by which editors complete and check it while one types, from the definition of its keys. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PERATURAN_BAWAAN } from '../packages/language/src/index.ts';
import { ATURAN, type Bentuk, KUNCI, type Kunci, TINGKAT_KONFIGURASI } from '../packages/rules/src/index.ts';

export const SKEMA = new URL('../packages/vscode/skema/sop.config.schema.json', import.meta.url);

type Skema = Readonly<Record<string, unknown>>;

/** A path that stays in the folder: what the reader says of paths, as a pattern. */
const JALUR = String.raw`^(?![/\\]|[A-Za-z]:)(?!.*[\\\p{Cc}])(?!(?:.*/)?\.\.(?:/|$)).*\S`;

/** The text of the file. */
export function skemaKonfigurasi(): string {
  const skema: Skema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Konfigurasi Alir (sop.config.json)',
    description: 'Berlaku bagi SOP di folder ini dan di bawahnya.',
    allowTrailingCommas: true,
    ...objek(KUNCI, []),
    definitions: { tingkat: { enum: Object.keys(TINGKAT_KONFIGURASI) }, aturan: tingkatAturan(), peraturan: namaPeraturan() },
  };
  return `${JSON.stringify(skema, null, 2)}\n`;
}

function dari(bentuk: Bentuk): Skema {
  switch (bentuk.jenis) {
    case 'teks':
      return { type: 'string' };
    case 'peraturan':
      return { $ref: '#/definitions/peraturan' };
    case 'jalur':
    case 'berkas':
      return { type: 'string', pattern: JALUR };
    case 'bilangan':
      return { type: 'integer', minimum: 0 };
    case 'pilihan':
      return { enum: bentuk.pilihan };
    case 'daftar':
      return { type: 'array', items: dari(bentuk.isi) };
    case 'tingkat-aturan':
      return { $ref: '#/definitions/aturan' };
    case 'objek':
      return objek(bentuk.kunci, bentuk.wajib ?? []);
  }
}

function objek(kunci: Readonly<Record<string, Kunci>>, wajib: readonly string[]): Skema {
  const properties = Object.fromEntries(Object.entries(kunci).map(([nama, { arti, bentuk }]) => [nama, diuraikan(arti.id, dari(bentuk))]));
  return { type: 'object', additionalProperties: false, ...(wajib.length > 0 && { required: wajib }), properties };
}

function tingkatAturan(): Skema {
  const dapatDiubah = ATURAN.filter(({ suppressible }) => suppressible !== false);
  const properties = dapatDiubah.map(({ code, summary }) => [code, diuraikan(`${summary.id}.`, { $ref: '#/definitions/tingkat' })]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The profiles that ship with the tool are suggestions: a workspace may have its own. */
function namaPeraturan(): Skema {
  const bawaan = PERATURAN_BAWAAN.map(({ nama, judul }) => ({ const: nama.nama, ...(judul && { description: judul.text }) }));
  return { anyOf: [...bawaan, { type: 'string' }] };
}

/** In this version of JSON schema nothing stands beside a reference. */
function diuraikan(description: string, skema: Skema): Skema {
  return { description, ...('$ref' in skema ? { allOf: [skema] } : skema) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SKEMA, skemaKonfigurasi());
