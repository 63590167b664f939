import { expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { thankYous } from '@/lib/draft/rewrites/replies/thanks';
import { unknownBrand } from '@/lib/profile/ownership';

const to = (text: string) => thankYous({ text, site: 'x' }, unknownBrand).map((each) => each.text);

test('a customer who answered for us is thanked and asked, in the language they speak there', () => {
  expect(to('Does the big one fit a laptop?')).toEqual([
    'Thank you to whoever answered here before us. What should we have made clearer ourselves?',
    'Thank you for helping out here. How did you find that out?',
  ]);
  expect(to('¿Cabe un portátil en la mochila grande?')[0]).toMatch(/^Gracias .*¿.*\?$/);
  expect(to('Passt ein Laptop in die große Tasche und wie groß darf er sein?')).toEqual([]);
});

test('thanks sell nothing', () => {
  for (const text of to('Does the big one fit a laptop?'))
    expect(judge({ text, site: 'x', reply: true }, unknownBrand).verdict).toBe('clear');
});
