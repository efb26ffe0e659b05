/** SARIF 2.1.0, which code scanning services and editors read. What is silenced is among the results, marked as suppressed. */
import { compareFindings, type Fix, type Range, type Severity } from '@alir/core';
import { ATURAN, type Rule } from '@alir/rules';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Fix as SarifFix, Suppression } from 'sarif';
import { version } from '../../package.json';
import { namaUri, rujukanUri } from '../jalur.ts';
import { dimintaOleh } from '../katalog.ts';
import { tampilkanMarkdown } from '../markdown.ts';
import { penjelasan, uraianAturan } from '../penjelasan.ts';
import type { TemuanBernama, TemuanDidiamkan } from '../periksa/temuan-berkas.ts';
import type { Keadaan, Laporan } from './laporan.ts';
import { sidikJari } from './sidik-jari.ts';
import { kuas } from './warna.ts';

const SKEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const TINGKAT: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};
/** The folder to which uris are relative, by the name that code scanning services give to the root of a repository. */
const AKAR = '%SRCROOT%';

/** All rules are listed, whether they found something or not: the report also says what was looked for. */
export const laporanSarif: Laporan = ({ temuan, didiamkan }, keadaan) => {
  // In the order of the text, so that a fingerprint does not depend on what is silenced.
  const semua = [...temuan, ...didiamkan].sort((a, b) =>
    a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : compareFindings(a.temuan, b.temuan),
  );
  const sidik = sidikJari(semua, keadaan.baris);
  const indeks = new Map(ATURAN.map((rule, i) => [rule.code, i]));
  const log: Log = {
    version: '2.1.0',
    $schema: SKEMA,
    runs: [
      {
        tool: { driver: { name: 'Alir', version, semanticVersion: version, rules: ATURAN.map((rule) => satuAturan(rule, keadaan)) } },
        language: keadaan.locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [AKAR]: { description: { text: keadaan.pesan.folderKerja } } },
        results: semua.map((t, i) => ({
          ...satuTemuan(t, indeks.get(t.temuan.code)!, sidik[i]!, keadaan),
          // Where one result says whether it is suppressed, all must.
          ...(didiamkan.length > 0 && { suppressions: penekanan(t) }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function satuAturan(rule: Rule, keadaan: Keadaan): ReportingDescriptor {
  const markdown = penjelasan(rule, keadaan);
  return {
    id: rule.code,
    name: rule.code.replaceAll(/(?:^|-)(\w)/gu, (_, huruf: string) => huruf.toUpperCase()),
    shortDescription: { text: kalimat(`${rule.summary[keadaan.locale]}.`) },
    fullDescription: { text: kalimat(uraianAturan(rule, keadaan)) },
    help: { text: kalimat(tampilkanMarkdown(markdown, { warna: kuas(false) })), markdown: kurawal(markdown) },
    defaultConfiguration: { level: TINGKAT[rule.severity] },
    properties: {
      suppressible: rule.suppressible !== false,
      citations: dimintaOleh(rule.code).flatMap(({ peraturan, pasal }) => pasal.map((p) => ({ peraturan: peraturan.nama.nama, pasal: p }))),
    },
  };
}

function satuTemuan({ nama, temuan }: TemuanBernama, ruleIndex: number, sidik: string, { cwd }: Keadaan): Result {
  const { code, severity, message, range, citations, related, fix } = temuan;
  return {
    ruleId: code,
    ruleIndex,
    level: TINGKAT[severity],
    message: { text: kalimat(message) },
    locations: [tempat(rujukanUri(nama), range)],
    ...(related && {
      relatedLocations: related.map((r) => ({
        ...tempat(rujukanUri(namaUri(cwd, r.uri)), r.range),
        message: { text: kalimat(r.message) },
      })),
    }),
    ...(fix && !fix.manual && { fixes: [perbaikan(fix, rujukanUri(nama))] }),
    partialFingerprints: { 'aturanDanBaris/v1': sidik },
    properties: {
      citations: citations.map(({ peraturan, pasal }) => ({ peraturan, pasal })),
      ...(fix && !fix.manual && { fix: fix.safe ? 'safe' : 'unsafe' }),
    },
  };
}

function perbaikan({ title, edits }: Fix, uri: string): SarifFix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: wilayah(range),
    ...(newText !== '' && { insertedContent: { text: newText } }),
  }));
  return { description: { text: kalimat(title) }, artifactChanges: [{ artifactLocation: artefak(uri), replacements }] };
}

/** Why a finding is not reported; nothing for one that is. */
function penekanan(temuan: TemuanBernama | TemuanDidiamkan): Suppression[] {
  if (!('oleh' in temuan)) return [];
  return [{ kind: temuan.oleh === 'komentar' ? 'inSource' : 'external', status: 'accepted', justification: kalimat(temuan.alasan) }];
}

function tempat(uri: string, range: Range): Location {
  return { physicalLocation: { artifactLocation: artefak(uri), region: wilayah(range) } };
}

function artefak(uri: string): ArtifactLocation {
  const relatif = !/^[a-z][\w+.-]*:/iu.test(uri);
  return { uri, ...(relatif && { uriBaseId: AKAR }) };
}

/** One-based; the end column is the one after the last character. */
function wilayah({ start, end }: Range): Region {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A plain text of SARIF. It has links of its own, which foreign words must not become. */
function kalimat(teks: string): string {
  return kurawal(teks).replaceAll('](', '] (');
}

/** Braces stand for arguments unless they are doubled. */
function kurawal(teks: string): string {
  return teks.replaceAll(/[{}]/gu, '$&$&');
}
