import { expect, test } from 'vitest';
import { readAddress } from '@/lib/assist/address';
import { adviceOn, type Where } from '@/lib/assist/advice';
import { troubles } from '@/lib/profile/assist';

const origin = 'chrome-extension://abcdefghijklmnop';
const at = (written: string): Where => {
  const read = readAddress(written);
  if (!('address' in read)) throw new Error(read.wrong);
  return { server: read.address, model: 'small', origin };
};
const ollama = at('localhost:11434');

test.each(troubles)('“%s” is said in sentences, with or without a server', (kind) => {
  for (const where of [ollama, { ...ollama, server: null }]) {
    const { wrong, mend } = adviceOn({ kind, said: '' }, where);
    expect(wrong).toMatch(/^\S.+\.$/);
    expect(mend).not.toMatch(/undefined|null|\[object/);
  }
});

test('Ollama is told the exact origin to allow', () => {
  const { wrong, mend } = adviceOn({ kind: 'origin-refused', said: '' }, ollama);
  expect(wrong).toBe('Ollama answers, but not to browser extensions.');
  expect(mend).toContain(`OLLAMA_ORIGINS=${origin}`);
});

test('LM Studio that cannot be reached may only lack its CORS switch', () => {
  expect(adviceOn({ kind: 'unreachable', said: '' }, at('localhost:1234')).mend).toContain('“Enable CORS”');
});

test('a model that Ollama has not got is pulled', () => {
  expect(adviceOn({ kind: 'no-model', said: '' }, ollama).mend).toContain('ollama pull small');
});

test('the other side’s own words are quoted', () => {
  expect(adviceOn({ kind: 'failed', said: '500 out of memory' }, ollama).wrong).toBe(
    'The model could not answer. It said: “500 out of memory”',
  );
});
