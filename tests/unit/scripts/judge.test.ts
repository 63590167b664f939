import { expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import { running } from './running';

const run = running('judge.ts');

test('lines are judged in order, unknown keys ignored, and a bad line is named while the others are judged', () => {
  const advert = 'Shop now! 20% off lamps: https://acme.example';
  const lines = [
    {
      id: 'a',
      text: advert,
      brand: { domains: ['acme.example'] },
      more: 1,
    },
    'no JSON',
    { id: 'b', text: 7 },
    { id: 'c', text: 'What time does your street go quiet?', site: 'x', topic: { phrase: 'lamp' } },
  ];
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, stderr, status } = run(input);
  const out: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(out).toMatchObject([
    {
      id: 'a',
      verdict: 'strong',
      score: judge({ text: advert }, { ...unknownBrand, domains: ['acme.example'] }).score,
      topic: 'lamps',
      findings: [{ signal: 'cta-buy', start: 0, end: 8 }, {}, {}],
    },
    { id: 'c', verdict: 'clear', score: 0, topic: 'lamp', findings: [] },
  ]);
  expect(stderr).toMatch(/^line 2: .+\nline 3: text: .+\n$/);
  expect(status).toBe(1);
});

test('--help tells the contract', () => {
  const { stdout, status } = run('', '--help');
  expect(stdout).toContain('JSON object a line');
  expect(status).toBe(0);
});
