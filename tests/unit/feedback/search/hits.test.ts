import { describe, expect, test } from 'vitest';
import { hitsIn } from '@/lib/feedback/search/hits';
import { queryOf } from '@/lib/feedback/search/query';

const marked = (text: string, typed: string) =>
  hitsIn(text, queryOf(typed)).map(({ start, end }) => text.slice(start, end));

describe('hits are marked in the text as it is written', () => {
  test.each([
    ['The café is loud', 'cafe loud', ['café', 'loud']],
    ['The cafe\u0301 is loud', 'cafe', ['cafe\u0301']],
    ['STRASSE, Straße', 'stra', ['STRA', 'Stra']],
    ['İstanbul calling', 'calling', ['calling']],
    ['😤😤 so loud 😤', 'loud', ['loud']],
    ['ﬁnally fine', 'fine', ['fine']],
    ['loudest', 'loud oudes', ['loudes']],
    ['aaa', 'aa', ['aa']],
    ['at the end', 'end', ['end']],
    ['far too loud, too', '"too loud"', ['too loud']],
    ['It doesn’t open', "doesn't", ['doesn’t']],
    ['an idea to keep', 'kind:idea -keep', []],
  ])('%s: %s', (text, typed, hits) => expect(marked(text, typed)).toEqual(hits));

  test('and none without a query', () => expect(hitsIn('loud', queryOf(''))).toEqual([]));
});
