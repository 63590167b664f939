// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pollOf } from '@/lib/sites/poll';
import { show } from './page';

const row = (text: string, share: string) =>
  `<div role="radio"><div style="width: 10%"></div><span>${text}</span><span>${share}</span></div>`;
const poll = (rows: string, below = '<div>214 votes · Final results</div>') =>
  pollOf(show(`<main><div>${rows}</div>${below}</main>`).querySelector('main') ?? document.body);

test('each share stands beside the words of its option, and the votes below', () => {
  expect(poll(row('Rust', '21%') + row('Leave it green', '78.9 %'))).toEqual({
    options: [
      { text: 'Rust', share: 21 },
      { text: 'Leave it green', share: 78.9 },
    ],
    votes: 214,
  });
});

test('a share that the page wrote in pieces is one share', () => {
  const page = show(`<main><div>${row('Rust', '')}${row('Slate', '')}</div><p>5 votes</p></main>`);
  for (const [index, span] of [...page.querySelectorAll('span + span')].entries())
    span.append(String(40 + 20 * index), '%');
  expect(pollOf(page.querySelector('main') ?? page.body)?.options).toEqual([
    { text: 'Rust', share: 40 },
    { text: 'Slate', share: 60 },
  ]);
});

test('digits and signs of other scripts are read', () => {
  expect(poll(row('أحمر', '٢١٪') + row('أزرق', '٧٩٪'), '<div>١٬٢١٤ صوت</div>')).toEqual({
    options: [
      { text: 'أحمر', share: 21 },
      { text: 'أزرق', share: 79 },
    ],
    votes: 1214,
  });
});

test('a poll that shows no result yet says nothing', () => {
  expect(poll(row('Rust', '') + row('Slate', ''))).toBeNull();
});

test('a percentage among the words of an option is no share', () => {
  expect(poll(row('20% longer strap', '60%') + row('10% lighter', '40%'), '')).toEqual({
    options: [
      { text: '20% longer strap', share: 60 },
      { text: '10% lighter', share: 40 },
    ],
    votes: null,
  });
});
