/** Ids as the sites make them out of a moment: the same content has the same ids in every run. */

const xEpoch = 1_288_834_974_657n;

/** X: milliseconds since X's own epoch, then 22 bits. */
export const statusId = (at: number, serial: number): string =>
  (((BigInt(at) - xEpoch) << 22n) | BigInt(serial)).toString();

/** LinkedIn: milliseconds since 1970, then 22 bits. */
export const activityId = (at: number, serial: number): string =>
  ((BigInt(at) << 22n) | BigInt(serial)).toString();

/** Facebook: a token that tells nothing. */
export const pfbid = (key: string): string => `pfbid0${letters(key, 30)}l`;

/** Facebook: a comment's number. */
export const commentNumber = (at: number): string => String(BigInt(at) * 607n + 11n);

/** Facebook: a person's number within a group. */
export const memberNumber = (handle: string): string =>
  String(
    Array.from(handle).reduce((sum, letter) => sum * 31n + BigInt(letter.codePointAt(0) ?? 0), 100_000n) %
      10n ** 15n,
  );

export type LinkedInKind = 'activity' | 'ugcPost' | 'course';

const fields: Record<LinkedInKind, number> = { activity: 1, ugcPost: 2, course: 6 };

/** The id as LinkedIn hides it in `componentkey`: a protobuf message, field number = kind, zigzag varint inside, base64 without padding. */
export function componentPrefix(kind: LinkedInKind, id: string): string {
  const inner = [0x08, ...varint(BigInt(id) << 1n)];
  const bytes = [(fields[kind] << 3) | 2, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

/** Letters that look random and are always the same for the same seed. */
export function letters(seed: string, count: number): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
  let state = 2_166_136_261;
  const next = (value: number): number => {
    state = Math.imul(state ^ value, 16_777_619) >>> 0;
    return state;
  };
  for (let index = 0; index < seed.length; index++) next(seed.charCodeAt(index));
  return Array.from({ length: count }, (_, index) => alphabet[next(index) % alphabet.length] ?? '').join('');
}
