import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { wholePhrase } from '@/lib/draft/whole-phrase';
import { contains } from '@/lib/text/span';

const whole = (text: string, said: string) => {
  const start = text.indexOf(said);
  const span = wholePhrase(read({ text }), { start, end: start + said.length });
  return text.slice(span.start, span.end);
};

test.each([
  ["Join Scotland's fastest growing fintech, rated 4.9", 'Join', "Join Scotland's fastest growing fintech"],
  ['Our revolutionary bags fold flat.', 'revolutionary', 'Our revolutionary bags'],
  ['Register your interest now!', 'Register your', 'Register your interest now'],
  ['Download our free ROI calculator.', 'Download our', 'Download our free ROI calculator'],
  ['Read the full story here: acme.example', 'Read the full', 'Read the full story here'],
  ['Trusted by 4,000 clinics in France', 'Trusted by', 'Trusted by 4,000 clinics'],
  ['We are delighted to announce that it rains', 'We are delighted to', 'We are delighted to announce'],
  ['Register at acme.example', 'Register at', 'Register at acme.example'],
  ['Honoured to have been invited by you', 'Honoured to', 'Honoured to have been invited'],
  ['Start your 14-day trial', 'Start your 14', 'Start your 14-day trial'],
  ['We just hit 10,000 followers. Ta', 'We just hit 10', 'We just hit 10,000 followers'],
  ['Descarga la guía completa y gratis', 'Descarga la', 'Descarga la guía completa'],
])('a verb keeps what it governs: %j', (text, said, expected) => {
  expect(whole(text, said)).toBe(expected);
});

test.each([
  ['Ten year guarantee. Out now.', 'guarantee', 'Ten year guarantee'],
  ['It is the award winning nursery for you', 'award winning', 'the award winning nursery'],
  [
    'We invest in our new apprenticeship academy. Hear',
    'our new apprenticeship',
    'our new apprenticeship academy',
  ],
  ['our new kettle starts at £20', 'our new', 'our new kettle'],
])('a noun keeps what describes it: %j', (text, said, expected) => {
  expect(whole(text, said)).toBe(expected);
});

test.each([
  ['Hi. Double points weekend is here! Earn', 'is here', 'Double points weekend is here'],
  ['Click and collect now available at 9 stores', 'now available', 'Click and collect now available'],
])('what is said of something keeps it: %j', (text, said, expected) => {
  expect(whole(text, said)).toBe(expected);
});

test('what, how and why keep their clause', () => {
  expect(whole('Come and hear what the fuss is about. Bring Ann.', 'hear what')).toBe(
    'hear what the fuss is about',
  );
});

test.each([
  ['Sign up free at the till', 'Sign up free'],
  ['Shop now 👉 acme.example', 'Shop now'],
  ['Shop now\nand see', 'Shop now'],
  ['Was £20. Sofas from £24 per metre', 'from £24'],
  ['After months of work I’m excited to say so', 'I’m excited to say'],
  ['Shop now #sale', 'Shop now'],
])('one that is whole stays as it is: %j', (text, said) => {
  expect(whole(text, said)).toBe(said);
});

test('a phrase only grows, and never over a line', () => {
  const parts = fc.constantFrom(
    'the ',
    'new ',
    'Shop ',
    'is ',
    'what ',
    '£5 ',
    '👩‍🔧 ',
    '\n',
    '. ',
    '“',
    'acme.example ',
    'you’ll ',
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const text = pieces.join('');
      const [start = 0, end = 0] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
      const span = wholePhrase(read({ text }), { start, end });
      expect(contains(span, { start, end })).toBe(true);
      expect(text.slice(span.start, start) + text.slice(end, span.end)).not.toContain('\n');
    }),
  );
});
