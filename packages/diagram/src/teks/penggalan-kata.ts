/**
 * Where a word that is longer than its line may be broken: between Indonesian syllables, as the spelling rules (EYD edisi V, "Pemenggalan
 * Kata") have it, so far as letters alone tell: before a consonant between vowels, between two, after the first of three; ng, ny, sy and kh are
 * one consonant. Affixes are not known here, so a break may fall beside one.
 */
const VOKAL = /[aeiou]/iu;
const GABUNGAN = /^(?:ng|ny|sy|kh)/iu;
/** Fewer letters are not left alone on a line. */
const TERPENDEK = 3;

/** The places in `kata`, ascending, where a hyphen may part it: in the first stretch of letters that is long enough. */
export function tempatPenggalan(kata: string): number[] {
  const huruf = /[a-z]{6,}/iu.exec(kata);
  return huruf ? antarSuku(huruf[0]).map((at) => at + huruf.index) : [];
}

function antarSuku(kata: string): number[] {
  const bunyi: { awal: number; vokal: boolean }[] = [];
  for (let i = 0; i < kata.length; ) {
    const vokal = VOKAL.test(kata[i]!);
    bunyi.push({ awal: i, vokal });
    i += !vokal && GABUNGAN.test(kata.slice(i)) ? 2 : 1;
  }
  const vokal = bunyi.flatMap((b, i) => (b.vokal ? [i] : []));
  const places = vokal.slice(1).flatMap((after, n) => {
    const consonants = after - vokal[n]! - 1;
    return consonants === 0 ? [] : [bunyi[vokal[n]! + Math.min(2, consonants)]!.awal];
  });
  return places.filter((at) => at >= TERPENDEK && kata.length - at >= TERPENDEK);
}
