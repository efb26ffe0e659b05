import { halaman } from '@alir/language/halaman';
import type { Rule } from '@alir/rules';
import type { Argumen } from './argumen.ts';

/** Everything there is to say about a rule, in Markdown: its page, which ends with the pasal that ask for it, and how it is silenced. */
export function penjelasan(rule: Rule, { locale, pesan }: Pick<Argumen, 'locale' | 'pesan'>): string {
  const isi = tanpaTautan(halaman(rule.code)).trimEnd();
  const pengantar = pesan.pengantarHalaman(rule.summary[locale]);
  return [
    pengantar ? isi.replace(/^# .*\n/u, (judul) => `${judul}\n${pengantar}\n`) : isi,
    `## ${pesan.judulMendiamkan}`,
    `${rule.suppressible === false ? pesan.tetapMuncul : pesan.caraMendiamkan(rule.code)}\n`,
  ].join('\n\n');
}

/** What the rule reports and looks at, as one paragraph. What it looks at is told by its page, to those who read Indonesian. */
export function uraianAturan(rule: Rule, { locale }: Pick<Argumen, 'locale'>): string {
  const ringkasan = `${rule.summary[locale]}.`;
  // The first lines of the section that are neither a table nor a list.
  const uraian = /^## Apa yang diperiksa\n+(?:[|-].*\n+)*(.+)$/mu.exec(halaman(rule.code))?.[1];
  return locale === 'id' && uraian ? `${ringkasan} ${tanpaTautan(uraian)}` : ringkasan;
}

/** Neighbouring pages are named instead of linked: where this text is read, they do not lie beside it. */
function tanpaTautan(markdown: string): string {
  return markdown.replaceAll(/\[([^\]\n]+)\]\([\w.-]+\.md\)/gu, '$1');
}
