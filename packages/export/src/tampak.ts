/** Control and format characters, halves of pairs, variation selectors, and what is no character at all. */
const TAK_TAMPAK = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Noncharacter_Code_Point}]/gu;

/** Text without what nobody sees, and what could turn around what stands beside it; white space is a space. */
export function tampak(teks: string): string {
  return teks.replace(/[\t\n\v\f\r]/gu, ' ').replace(TAK_TAMPAK, '');
}
