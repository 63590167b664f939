import { describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/feedback/capture';
import { hearing, type Hearing } from '@/lib/feedback/wishes/heard';

interface Given {
  text: string;
  by?: string;
  kind?: Capture['kind'];
  second?: Capture['kind'];
  at?: number;
}

const capture = (id: string, { text, by = id, kind = 'idea', second, at = 0 }: Given) => ({
  id,
  site: 'x' as const,
  author: { name: by, handle: by, profile: null },
  text,
  kind,
  second: second ?? null,
  postedAt: at,
  capturedAt: at,
});
const inbox = (...given: Given[]) => hearing(given.map((one, at) => capture(`c${at}`, { at, ...one })));
const wish = { text: 'Please add calendar sync, I keep two diaries.' };
const draft = {
  text: 'Introducing calendar sync! Your shifts appear in your calendar.',
  topics: ['calendar sync'],
  names: ['Tarn', 'Tarn Clock', 'Calendar'],
};
const ids = (hears: Hearing, changed: Partial<typeof draft> = {}) =>
  hears.about({ ...draft, ...changed }).ids;

describe('a draft brings to mind', () => {
  test.each([
    ['the same words', 'calendar sync please'],
    ['their other forms, in any order', 'Why are my calendars not syncing?'],
    ['words with some others between them', 'sync it with the Google calendar'],
    ['words in two sentences', 'I live by my calendar. Please make it sync.'],
  ])('whoever asked for it in %s', (_, text) => {
    expect(ids(inbox({ text }))).toEqual(['c0']);
  });

  test.each<[string, Given]>([
    ['spoke of one half of it', { text: 'My photos do not sync between two phones' }],
    ['spoke of its area only', { text: 'The calendar starts on Sunday' }],
    [
      'said both words far apart',
      { text: `sync the photos ${'of our lovely garden party '.repeat(4)} on the calendar` },
    ],
    ['praised it', { text: 'Calendar sync is magic', kind: 'praise' }],
    ['made small talk of it', { text: 'calendar sync, eh', kind: 'other' }],
  ])('nobody who %s', (_, given) => {
    expect(ids(inbox(given))).toEqual([]);
  });

  test('what most of them asked for, as the draft says it', () => {
    const hears = inbox(
      wish,
      { text: 'Could you sync the calendar?' },
      { text: 'shifts in my calendar, please' },
    );
    expect(hears.about(draft).phrase).toBe('calendar sync');
    expect(hears.about({ ...draft, text: 'A plain day', topics: [] }).phrase).toBe('');
  });

  test('only whoever is among those that may be heard', () => {
    const hears = inbox(wish, { text: 'calendar sync please' });
    expect(hears.about(draft, (id) => id === 'c0').ids).toEqual(['c0']);
  });

  test('whoever asked in passing, whatever else their words are first', () => {
    expect(ids(inbox({ text: 'Love it! Now calendar sync please', kind: 'praise', second: 'idea' }))).toEqual(
      ['c0'],
    );
  });

  test('whoever said the one rare word that it brings or asks about', () => {
    const hears = inbox({ text: 'Do you have webhooks?' }, { text: 'Rotas are slow' });
    expect(ids(hears, { text: 'Webhooks are here!', topics: ['webhooks'] })).toEqual(['c0']);
    expect(ids(hears, { text: 'What would you do with webhooks?', topics: ['webhooks'] })).toEqual(['c0']);
    expect(ids(hears, { text: 'We talked of webhooks.', topics: ['webhooks'] })).toEqual([]);
  });

  test('nobody by a word that so many say', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      text: at % 5 === 0 ? 'the rota is blue' : 'hello moon',
    }));
    expect(ids(inbox(...many), { text: 'The new rota is here', topics: ['rota'] })).toEqual([]);
  });

  test('nobody by the name of a product', () => {
    expect(
      ids(inbox({ text: 'Tarn Clock is stuck' }), { text: 'New in Tarn Clock', topics: ['Tarn Clock'] }),
    ).toEqual([]);
  });
});

describe('of those who asked it tells', () => {
  test('how many people they are, however often each asked', () => {
    const { people, ids } = inbox(
      { ...wish, by: 'dana' },
      { ...wish, by: 'Dana' },
      { ...wish, by: 'kim' },
    ).about(draft);
    expect([people, ids]).toEqual([2, ['c2', 'c1', 'c0']]);
  });

  test('two whole sentences of different people, word for word, the newest first', () => {
    const { quotes } = inbox(
      { text: 'Old news: calendar sync.' },
      { text: 'Hi there! Please, PLEASE calendar sync 🙏 Thanks!', by: 'dana' },
      { text: 'I said calendar sync.', by: 'dana' },
      { text: `Calendar sync${', please'.repeat(40)}.` },
    ).about(draft);
    expect(quotes).toEqual([
      { id: 'c2', text: 'I said calendar sync.' },
      { id: 'c0', text: 'Old news: calendar sync.' },
    ]);
  });
});

describe('what is heard keeps up with the inbox', () => {
  test('what comes in, changes and leaves', () => {
    const hears = hearing();
    hears.put(capture('a', wish));
    expect(ids(hears)).toEqual(['a']);
    hears.put(capture('a', { ...wish, kind: 'praise' }));
    expect(ids(hears)).toEqual([]);
    hears.put(capture('a', wish));
    hears.put(capture('b', wish));
    hears.remove('a');
    expect(ids(hears)).toEqual(['b']);
  });

  test('taking in one by one hears as building at once does', () => {
    const texts = ['calendar sync please', 'dark mode', 'sync my calendar', 'a calendar of birthdays'];
    const one = hearing();
    for (const [at, text] of texts.entries()) one.put(capture(`c${at}`, { text, at }));
    expect(one.about(draft)).toEqual(inbox(...texts.map((text) => ({ text }))).about(draft));
  });
});
