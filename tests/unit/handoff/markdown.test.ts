import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown, markdownWords } from '@/lib/handoff/markdown';
import { brief, hostile, quote, sayingOnly } from './a-brief';

test('a brief says the ask, how many asked it, their words, our answer, and where to say what changed', () => {
  expect(
    markdown(brief({ quotes: [quote(), quote({ text: 'Two\nlines', handle: null, permalink: null })] })),
  ).toBe(
    [
      'A quieter parcel locker',
      'Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27',
      '> "I would pay for a quieter parcel locker."  @\u200Bdana, 2026-03-01, https://posts.example/dana/status/1',
      '> "Two\n> lines"  Dana Reyes, 2026-03-01',
      'Already answered: nothing yet',
      'When this changes, set status here and we tell them: x:1',
    ].join('\n\n'),
  );
});

test('one person, one post, no area, and an answer', () => {
  const written = markdown(
    brief({ area: null, people: 1, posts: 1, last: brief().first, answered: 'Thank *you*' }),
  );
  expect(written).toContain('Idea · 1 person, 1 post, first 2026-03-01, last 2026-03-01');
  expect(written).toContain(String.raw`Already answered: Thank \*you\*`);
});

describe('words of a customer', () => {
  test.each([
    ['an image', '![a](https://spy.example)', String.raw`!\[a\](https://spy.example)`],
    ['a tag', '<img src=x>', String.raw`\<img src=x\>`],
    ['a mention', '@everyone, @12, @_x', '@\u200Beveryone, @\u200B12, @\u200B\\_x'],
    ['an issue', 'acme/app#12', 'acme/app#\u200B12'],
    ['emphasis', '*now* _now_ ~~now~~', String.raw`\*now\* \_now\_ \~\~now\~\~`],
    ['code', '`x`', String.raw`\`x\``],
    ['a heading', '# Done', String.raw`\# Done`],
    ['a list', '- a\n+ b\n1. c\n2) d', '\\- a\n\\+ b\n1\\. c\n2\\) d'],
    ['a heading underlined', 'Done\n===', 'Done\n\\==='],
    ['an order', '/close', String.raw`\/close`],
    ['an entity', '&lt;b&#62;', '\\&lt;b\\&#\u200B62;'],
    ['a backslash before a star', String.raw`\*a`, String.raw`\\\*a`],
    ['code by four spaces', 'a\n    b  ', 'a\nb'],
    ['a table', 'a|b\n:-|-:', String.raw`a\|b` + '\n\\:-\\|-:'],
  ])('%s is shown and does nothing', (_, words, written) => {
    expect(markdownWords(words)).toBe(written);
  });

  test('addresses, prices and names with underscores stay as they are', () => {
    const words = 'see https://shop.example/a_b?c=1&d=2 for $5, 3.50 or snake_case';
    expect(markdownWords(words)).toBe(words);
  });

  test('no sign of Markdown stands in them unescaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('\\`*[]<>|~_@#/- \n1.ab&;')) }),
        (words) => {
          const acting = markdownWords(words).replace(/\\[^\n\p{L}\p{N}]/gu, '·');
          expect(acting).not.toMatch(/[\\`*[\]<>|~]|[@#]\w|^[#\-/]|^\d+\./mu);
        },
      ),
    );
  });
});

test.each(Object.entries(hostile))('%s stays in its quotation', (_, words) => {
  const quoted = markdown(brief({ quotes: [quote({ text: words })] })).split('\n\n');
  expect(quoted).toHaveLength(5);
  expect(quoted[2]?.split('\n').every((line) => line.startsWith('>'))).toBe(true);
  expect(markdown(sayingOnly(words))).not.toMatch(/(?<!\\)[<[]|[\u202A-\u202E\u2066-\u2069]|@\w|^\/|^#/mu);
});
