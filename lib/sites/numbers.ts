/** The digits of the languages the sites speak, by the code of their nought: Latin, Arabic, Persian, Devanagari, Bengali. */
const noughts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];

/**
 * The one number a label says in full, in any language: "1,059 Likes", "٤٢ إعجاب". Null where it says none, several, or a rounded one
 * ("1.2K").
 */
export function exactNumber(label: string | null): number | null {
  const found = (label ?? '').match(/\p{Nd}+(?:[.,'’٬\s\u00A0\u202F]\p{Nd}{3})*(?!\p{Nd})/gu) ?? [];
  const [only] = found;
  if (found.length !== 1 || !only || isRounded(label ?? '', only)) return null;
  return Number(latinDigits(only.replace(/\P{Nd}/gu, '')));
}

/** A text with the digits of any of these languages as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, latin);
}

/** A decimal part, or a unit right after the digits, tells of thousands that are not said. */
function isRounded(label: string, number: string): boolean {
  const at = label.indexOf(number);
  return /^[.,٫]\p{Nd}|^\p{L}|^\s?[KM]\b/u.test(label.slice(at + number.length));
}

function latin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (noughts.findLast((nought) => nought <= code) ?? 0));
}
