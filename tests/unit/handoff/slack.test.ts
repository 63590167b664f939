import { describe, expect, test } from 'vitest';
import { slack } from '@/lib/handoff/slack';
import { brief, hostile, quote, sayingOnly } from './a-brief';

const textsOf = (message: ReturnType<typeof slack>) =>
  message.blocks.flatMap((block) =>
    block.type === 'context' ? block.elements.map(({ text }) => text) : [block.text.text],
  );

test('a message has a text for where blocks are not shown, and says all of the brief', () => {
  const message = slack(brief());
  expect(message.text).toBe(
    'A quieter parcel locker (Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27)',
  );
  expect(textsOf(message)).toEqual([
    '*A quieter parcel locker*',
    'Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27',
    '> "I would pay for a quieter parcel locker."  @dana, 2026-03-01, <https://posts.example/dana/status/1>',
    'Already answered: nothing yet',
    'When this changes, set status here and we tell them: x:1',
  ]);
});

test('no channel is called and no link made by a customer', () => {
  const message = slack(brief({ quotes: [quote({ text: 'R&D <!channel> <https://evil.example|us>' })] }));
  expect(textsOf(message)[2]).toContain('R&amp;D &lt;!channel&gt; &lt;https://evil.example|us&gt;');
  const sections = message.blocks.flatMap((block) => (block.type === 'section' ? [block.text] : []));
  expect(sections.every(({ verbatim }) => verbatim)).toBe(true);
});

test('the address of a post is a link that keeps its parts', () => {
  const message = slack(brief({ quotes: [quote({ permalink: 'https://posts.example/?a=1&b=2' })] }));
  expect(textsOf(message)[2]).toContain('<https://posts.example/?a=1&amp;b=2>');
});

describe('Slack takes every message', () => {
  test.each([
    ...Object.entries(hostile),
    ['five for one', '&'.repeat(10_000)],
    ['as many lines', '&\n'.repeat(10_000)],
  ])('%s', (_, words) => {
    const long = `https://posts.example/${'&'.repeat(900)}`;
    const message = slack({
      ...sayingOnly(words),
      quotes: [quote({ text: words, author: words, handle: null, permalink: long })],
    });
    for (const block of message.blocks) {
      const texts = block.type === 'context' ? block.elements : [block.text];
      for (const { text } of texts) expect(text.length).toBeLessThanOrEqual(3_000);
    }
    expect(JSON.stringify(message)).not.toMatch(/<!|\\u202e/iu);
  });
});

test('a picture without words has a title all the same', () => {
  expect(textsOf(slack(brief({ ask: '' })))[0]).toBe('*A post without words*');
});
