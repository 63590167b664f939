import { readFileSync } from 'node:fs';
import { z } from '@/lib/zod';

const row = z.object({ text: z.string() });

/** The texts of the project's own labelled drafts. */
export const texts = readFileSync(new URL('../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => row.parse(JSON.parse(line)).text);

/** Each draft of the corpus, continued by those after it up to the length. */
export function textsOf(length: number): string[] {
  return texts.map((_, index) => [...texts.slice(index), ...texts].join('\n').slice(0, length));
}
