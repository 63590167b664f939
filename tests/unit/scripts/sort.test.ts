import { expect, test } from 'vitest';
import { running } from './running';

const run = running('sort.ts');

test('lines are sorted in order, unknown keys ignored, and a bad line is named while the others are sorted', () => {
  const lines = [
    { id: 'a', text: 'green!', question: 'A) red or B) green?', family: 'choice', more: 1 },
    'no JSON',
    { id: 'b', text: 7 },
    {
      id: 3,
      text: 'my parcel never arrived, nobody answers',
      question: null,
      brand: { areas: [{ name: 'Delivery', keywords: ['parcel'] }] },
    },
  ];
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, stderr, status } = run(input);
  const out: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(out).toEqual([
    { id: 'a', kind: 'other', second: null, sentiment: 'neu', about: 'green', vote: 'B', unsure: false },
    { id: 3, kind: 'problem', second: null, sentiment: 'neg', about: 'Delivery', vote: null, unsure: false },
  ]);
  expect(stderr).toMatch(/^line 2: .+\nline 3: text: .+\n$/);
  expect(status).toBe(1);
});

test('--help tells the contract', () => {
  const { stdout, status } = run('', '--help');
  expect(stdout).toContain('JSON object a line');
  expect(status).toBe(0);
});
