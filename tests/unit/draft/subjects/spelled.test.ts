import { expect, test } from 'vitest';
import { spelled } from '@/lib/draft/subjects/spelled';

test.each([
  ['roasts?', ['roasts', 'roast']],
  ['pop[- ]?up', ['pop-up', 'pop up', 'popup']],
  ['(?:bread )?rolls?', ['bread rolls', 'bread roll', 'rolls', 'roll']],
  ['(?:short|puff) pastr(?:y|ies)', ['short pastry', 'short pastries', 'puff pastry', 'puff pastries']],
])('%s stands for %j', (body, texts) => {
  expect(spelled(body)).toEqual(texts);
});

test.each([String.raw`\w+ cake`, 'cakes*', 'cake.'])('%s is refused, since nobody could list it', (body) => {
  expect(() => spelled(body)).toThrow(`"${body}" holds`);
});
