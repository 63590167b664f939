import type { Brief, Quote } from '@/lib/handoff/brief';

export const quote = (part: Partial<Quote> = {}): Quote => ({
  text: 'I would pay for a quieter parcel locker.',
  author: 'Dana Reyes',
  handle: 'dana',
  date: Date.UTC(2026, 2, 1, 9, 30),
  permalink: 'https://posts.example/dana/status/1',
  ...part,
});

export const brief = (part: Partial<Brief> = {}): Brief => ({
  id: 'x:1',
  ask: 'A quieter parcel locker',
  kind: 'idea',
  area: 'Delivery',
  people: 3,
  posts: 4,
  first: Date.UTC(2026, 2, 1, 9, 30),
  last: Date.UTC(2026, 10, 27, 23, 59),
  quotes: [quote()],
  answered: null,
  ...part,
});

/** A brief whose every word is `words`. */
export const sayingOnly = (words: string): Brief =>
  brief({
    id: words,
    ask: words,
    area: words,
    answered: words,
    quotes: [quote({ text: words, author: words, handle: null })],
  });

/** Words written to do harm, each under what it tries. */
export const hostile: Record<string, string> = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  image: '![seen](https://spy.example/seen.gif)',
  link: '[our shop](https://evil.example)',
  mention: 'Thanks @everyone, @channel and <!here>, see acme/app#12',
  formula: '=HYPERLINK("https://evil.example","now")\n+1',
  order: '/close\n/assign @boss',
  heading: '# Decided\n- [x] done\n1. agreed',
  fence: '```\n~~~\n    code',
  turned: 'safe \u202Egpj.exe\u2066 end',
  header: 'Ask\r\nBcc: everyone@acme.example\r\n\r\nbody',
  control: 'a\u0000b\u001B[31mc\u0007',
  half: 'a lone \uD800 half',
  lines: 'one\u2028two\u2029three\u0085four',
  macro: '!https://spy.example/seen.png! {html}x{html} [~boss]',
  nothing: '',
  long: 'word & <more> '.repeat(75_000),
};
