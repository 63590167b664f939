import { describe, expect, test } from 'vitest';
import {
  commentPermalinkOf,
  commentUrnIn,
  decode,
  permalinkOf,
  timeOf,
  urnIn,
  urnOfKey,
} from '@/lib/sites/linkedin/ids';
import { realPages } from '../real-pages';

/** The key of kind `kind` for `id`, written the way the pages write it. */
function keyOf(kind: number, id: bigint): string {
  const number = varint(id << 1n);
  const bytes = [...varint(BigInt((kind << 3) | 2)), ...varint(BigInt(number.length + 1)), 8, ...number];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number((value & 127n) | 128n), ...varint(value >> 7n)];
}

const now = Date.UTC(2026, 10, 22);
const idAt = (time: number) => BigInt(time) << 22n;

describe('keys of cards', () => {
  test('name a post by kind and number', () => {
    expect(urnOfKey('CgsIgsDKgKL2turOAQ', now)).toEqual({ kind: 'activity', id: '7451889312482283521' });
    expect(urnOfKey(keyOf(2, 7451889312482283521n), now)).toEqual({
      kind: 'ugcPost',
      id: '7451889312482283521',
    });
  });

  test('of modules name none', () => {
    expect(decode(keyOf(6, 4229833n))).toEqual({ kind: 6, id: 4229833n });
    expect(urnOfKey(keyOf(6, 4229833n), now)).toBeNull();
  });

  test.each([
    ['a number too short for a post', keyOf(1, 4229833n)],
    ['a time after tomorrow', keyOf(1, idAt(now + 2 * 86_400_000))],
    ['words', 'expanded'],
    ['nothing', ''],
    ['a key cut in the middle', 'CgsIgsDKgKL2tu'],
    ['a character that is no base64', 'CgsIgsDK-KL2turOAQ'],
  ])('%s names none', (_, key) => {
    expect(urnOfKey(key, now)).toBeNull();
  });

  test('a post of tomorrow morning elsewhere is still believed', () => {
    expect(urnOfKey(keyOf(1, idAt(now + 3_600_000)), now)).not.toBeNull();
  });
});

describe('names in attributes and addresses', () => {
  test.each([
    ['urn:li:activity:7451889312482283521', 'activity'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7451889312482283521/?x=1', 'ugcPost'],
    ['https://www.linkedin.com/posts/ana_bolts-activity-7451889312482283521-aB_c', 'activity'],
    [
      'urn:li:aggregate:(urn:li:activity:7451889312482283521,urn:li:activity:7451889312482283522)',
      'activity',
    ],
  ])('%s', (text, kind) => {
    expect(urnIn(text)).toEqual({ kind, id: '7451889312482283521' });
  });

  test('broken escapes are no names', () => {
    expect(urnIn('https://www.linkedin.com/feed/%zz')).toBeNull();
  });

  test('both spellings of a comment are one comment', () => {
    const urn = { post: { kind: 'activity', id: '11' }, id: '22' };
    expect(commentUrnIn('replaceableComment_urn:li:comment:(urn:li:activity:11,22)')).toEqual(urn);
    expect(commentUrnIn('urn:li:comment:(activity:11,22)')).toEqual(urn);
  });

  test('addresses are built from names', () => {
    expect(permalinkOf({ kind: 'ugcPost', id: '11' })).toBe(
      'https://www.linkedin.com/feed/update/urn:li:ugcPost:11/',
    );
    expect(commentPermalinkOf({ post: { kind: 'activity', id: '11' }, id: '22' })).toBe(
      'https://www.linkedin.com/feed/update/urn:li:activity:11/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A11%2C22)',
    );
  });
});

interface Row {
  prefix: string;
  kind: number;
  id: string;
  iso: string | null;
}

describe.runIf(realPages.present)(realPages.title, () => {
  test('every recorded key decodes to its kind, number and time', () => {
    const { rows }: { rows: Row[] } = JSON.parse(realPages.read('linkedin/li-componentkey-decoded.json'));
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      expect(decode(row.prefix)).toEqual({ kind: row.kind, id: BigInt(row.id) });
      if (row.iso) expect(new Date(timeOf(row.id)).toISOString()).toBe(row.iso);
      else expect(urnOfKey(row.prefix, now)).toBeNull();
    }
  });
});
