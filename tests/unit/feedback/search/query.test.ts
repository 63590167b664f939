import { describe, expect, test } from 'vitest';
import { matchesQuery, queryOf, searchable, type Searched } from '@/lib/feedback/search/query';

const capture = {
  kind: 'problem',
  second: 'idea',
  status: 'handed-off',
  brand: 'b-1',
  site: 'linkedin',
  author: { name: 'Zoë Müller', handle: 'zoe_m', profile: null },
  text: 'The café on the corner doesn’t open on time, and it is far too loud.',
  summary: 'Noise near the till',
  note: 'asked twice',
  postedAt: new Date(2026, 4, 12, 15).getTime(),
  capturedAt: new Date(2026, 5, 1).getTime(),
  areas: ['Opening hours'],
  department: 'd-1',
  answered: null,
  snoozedUntil: null,
  mergedInto: null,
} satisfies Searched & { text: string; summary: string; note: string };
const brands = [
  { id: 'b-1', names: ['Halden Coffee'] },
  { id: 'b-2', names: ['Acme', 'Acme Tea'] },
];
const departments = [{ id: 'd-1', name: 'Operations' }];
const answered = { by: 'us', at: 0, permalink: null } as const;
const finds = (typed: string, changed: Partial<Searched> = {}) =>
  matchesQuery({ ...capture, ...changed }, searchable(capture), queryOf(typed, brands, departments));

describe('a search finds', () => {
  test.each([
    ['words in any order', 'loud corner'],
    ['the start of a word', 'cor'],
    ['words without their accents', 'cafe'],
    ['words with accents that were not written', 'córner'],
    ['any case', 'LOUD'],
    ["the author's name", 'muller'],
    ["the author's handle", 'zoe_m'],
    ['our summary', 'till'],
    ['the note', 'twice'],
    ['quoted words', '"too loud"'],
    ['a quotation that is not closed yet', '“far too'],
    ['either apostrophe', "doesn't"],
    ['what lacks an unwanted word', 'loud -garden'],
    ['what lacks an unwanted phrase', '-"loud too"'],
    ['everything when nothing is typed', '  '],
    ['its kind', 'kind:problem'],
    ['its second kind', 'kind:idea'],
    ['several of a kind', 'kind:Ideas'],
    ['one of two kinds', 'kind:praise kind:problem'],
    ['its status, as the table has it', 'status:handed-off'],
    ['its status, as it is called', 'status:"handed off"'],
    ['its area', 'area:"opening h'],
    ['its department', 'dept:ops dept:oper'],
    ['who said it, by handle', 'from:@zoe'],
    ['who said it, by name', 'from:"zoe mull"'],
    ['its brand, by what it is called', 'brand:halden'],
    ['its site', 'site:LinkedIn'],
    ['what was said before a day', 'before:2026-05-13'],
    ['what was said on a day and after', 'after:2026-05-12'],
    ['what was said between two months', 'after:2026-05 before:2026-06'],
    ['what was said after a year began', 'after:2026'],
    ['what nobody answered', 'is:unanswered'],
    ['what is not something', '-kind:praise -status:told'],
    ['words and what it is', 'Kind:problem loud from:zoe'],
  ])('%s: %s', (_, typed) => expect(finds(typed)).toBe(true));

  test.each([
    ['one of the words is missing', 'loud garden'],
    ['an unwanted word occurs', 'corner -loud'],
    ['an unwanted phrase occurs', '-"too loud"'],
    ['the words of a phrase stand elsewhere', '"loud too"'],
    ['one of the keys does not hold', 'kind:problem site:x'],
    ['its kind is unwanted', '-kind:problem'],
    ['it is of another brand', 'brand:acme'],
    ['it was said on the day', 'before:2026-05-12'],
    ['it was said the day before', 'after:2026-05-13'],
    ['it was said outside of either time', 'after:2026-04 after:2026-06'],
    ['a key we do not know stands before a word', 'colour:loud'],
  ])('nothing when %s: %s', (_, typed) => expect(finds(typed)).toBe(false));

  test('the day of capture where nobody knows when it was said', () => {
    expect(finds('after:2026-06', { postedAt: null })).toBe(true);
  });

  test.each<[string, Partial<Searched>]>([
    ['was told', { status: 'told' }],
    ['has an answer', { answered }],
    ['is small talk', { kind: 'other' }],
  ])('as unanswered nothing that %s', (_, changed) => {
    expect(finds('is:unanswered', changed)).toBe(false);
  });
});

test('as unassigned what waits for a decision and is for no department', () => {
  expect(finds('is:unassigned', { department: null })).toBe(true);
  expect(finds('is:unassigned')).toBe(false);
});

test.each<[string, Partial<Searched>]>([
  ['is decided', { status: 'planned' }],
  ['is snoozed', { snoozedUntil: 1 }],
  ['stands under another', { mergedInto: 'x:2' }],
])('as unassigned nothing that %s', (_, changed) => {
  expect(finds('is:unassigned', { department: null, ...changed })).toBe(false);
});

test('a key we do not know is a word, and so is an address', () => {
  expect(queryOf('Colour:Red https://acme.example 10:30')).toMatchObject({
    words: ['colour:red', 'https://acme.example', '10:30'],
    errors: [],
  });
});

describe('what asks for nothing there is says so in a sentence, and the rest is searched', () => {
  test.each([
    ['kind:wish loud', '“wish” is no kind: say idea, problem, question, praise or other.'],
    ['kind: loud', '“kind:” needs one of idea, problem, question, praise or other.'],
    [
      'loud status:done',
      '“done” is no status: say new, triaged, handed-off, planned, shipped, declined or told.',
    ],
    ['site:mastodon', '“mastodon” is no site: say x, facebook, linkedin or web.'],
    ['before:', '“before:” needs a date, as in “before:2026-05-01”.'],
    ['after:spring', '“spring” is no date: say “after:2026-05-01”, “after:2026-05” or “after:2026”.'],
    ['after:2026-02-30', '“2026-02-30” is no date: say “after:2026-05-01”, “after:2026-05” or “after:2026”.'],
    ['brand:nobody', 'No brand is called “nobody”.'],
    ['brand:', '“brand:” needs the name of a brand.'],
    ['area:', '“area:” needs the name of an area.'],
    ['dept:""', '“dept:” needs the name of a department.'],
    ['from:@', '“from:” needs a name or a handle.'],
    ['is:late', '“is:” knows two words: say “is:unanswered” or “is:unassigned”.'],
  ])('%s', (typed, sentence) => {
    expect(queryOf(typed, brands).errors).toEqual([sentence]);
    expect(finds(typed)).toBe(true);
  });
});
