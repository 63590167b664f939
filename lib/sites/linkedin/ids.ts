/** What a key names: its kind (1 activity, 2 ugcPost, 6 no member's post) and number. */
interface Decoded {
  kind: number;
  id: bigint;
}

/**
 * Reads the start of a card's `componentkey`: standard base64 without padding of a protobuf whose one field's number is the kind, holding
 * field 1, a zigzag varint, the id. Derived from real pages (9 of 9 agree with what the pages show). Null for anything else.
 */
export function decode(prefix: string): Decoded | null {
  if (!/^[A-Za-z0-9+/]{4,40}$/.test(prefix) || prefix.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(prefix), (character) => character.charCodeAt(0));
  const outer = varintAt(bytes, 0);
  const length = outer && varintAt(bytes, outer.next);
  if (!outer || !length || (outer.value & 7n) !== 2n || length.next + Number(length.value) !== bytes.length)
    return null;
  const inner = varintAt(bytes, length.next);
  const written = inner && varintAt(bytes, inner.next);
  // Field 1 of wire type 0 is written as 8.
  if (!inner || inner.value !== 8n || !written) return null;
  return { kind: Number(outer.value >> 3n), id: (written.value >> 1n) ^ -(written.value & 1n) };
}

function varintAt(bytes: Uint8Array, start: number): { value: bigint; next: number } | null {
  let value = 0n;
  for (let at = start; at < Math.min(bytes.length, start + 10); at += 1) {
    const byte = BigInt(bytes[at] ?? 0);
    value |= (byte & 127n) << BigInt(7 * (at - start));
    if (byte < 128n) return { value, next: at + 1 };
  }
  return null;
}

/** A post as LinkedIn names it: `urn:li:KIND:NUMBER`. The kinds of one post differ and cannot be turned into each other in the page. */
export interface PostUrn {
  kind: 'activity' | 'ugcPost' | 'share';
  id: string;
}

const kinds: Record<number, PostUrn['kind']> = { 1: 'activity', 2: 'ugcPost' };
const firstDay = Date.UTC(2012, 0, 1);
const day = 86_400_000;

/** The post a key names; null for modules and for numbers that are no post's: not 19 digits, or a time outside 2012 to tomorrow. */
export function urnOfKey(key: string, now: number): PostUrn | null {
  const decoded = decode(key);
  const kind = decoded && kinds[decoded.kind];
  if (!decoded || !kind) return null;
  const id = decoded.id.toString();
  const time = timeOf(id);
  return id.length === 19 && time >= firstDay && time <= now + day ? { kind, id } : null;
}

/** When it was written: the upper bits of every id are milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n);
}

/** The first post named in an attribute or an address, such as `urn:li:activity:1` or `.../posts/ana_bolts-activity-1-xyz`. */
export function urnIn(text: string): PostUrn | null {
  const [, kind, id] = /(activity|ugcPost|share)[:-](\d{15,20})/.exec(text.replaceAll(/%3a/gi, ':')) ?? [];
  return (kind === 'activity' || kind === 'ugcPost' || kind === 'share') && id ? { kind, id } : null;
}

export function permalinkOf({ kind, id }: PostUrn): string {
  return `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;
}

/** A comment by its post and its own number; both spellings, `(activity:1,2)` and `(urn:li:activity:1,2)`, are the same comment. */
export interface CommentUrn {
  post: PostUrn;
  id: string;
}

export function commentUrnIn(text: string): CommentUrn | null {
  const [, kind, post, id] = /comment:\((?:urn:li:)?(activity|ugcPost|share):(\d+),(\d+)\)/.exec(text) ?? [];
  const known = kind === 'activity' || kind === 'ugcPost' || kind === 'share';
  return known && post && id ? { post: { kind, id: post }, id } : null;
}

export function commentPermalinkOf({ post, id }: CommentUrn): string {
  const urn = encodeURIComponent(`urn:li:comment:(${post.kind}:${post.id},${id})`);
  return `${permalinkOf(post)}?commentUrn=${urn}`;
}
