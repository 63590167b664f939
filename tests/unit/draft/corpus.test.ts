import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

const row = z.object({
  id: z.string(),
  site: z.enum(siteIds),
  reply: z.boolean(),
  label: z.enum(['fine', 'mild', 'strong']),
  text: z.string(),
});
const drafts = readFileSync(new URL('../../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));
const labelled = (label: 'fine' | 'mild' | 'strong') => drafts.filter((draft) => draft.label === label);
const judged = (label: 'fine' | 'mild' | 'strong', ...wanted: string[]) =>
  labelled(label).filter((draft) => wanted.includes(judge(draft, unknownBrand).verdict)).length;

// Recorded floors. They may only rise; a change that lowers one says why.
const floors = { fineClear: 39, mildShown: 8, strongShown: 32, strongStrong: 30, threeSuggestions: 40 };

test('fine drafts are left alone', () => {
  expect(judged('fine', 'clear')).toBeGreaterThanOrEqual(floors.fineClear);
  expect(judged('fine', 'strong')).toBe(0);
});

test('promotional drafts are seen', () => {
  expect(judged('mild', 'mild', 'strong')).toBeGreaterThanOrEqual(floors.mildShown);
  expect(judged('strong', 'mild', 'strong')).toBeGreaterThanOrEqual(floors.strongShown);
  expect(judged('strong', 'strong')).toBeGreaterThanOrEqual(floors.strongStrong);
});

test('whatever is flagged gets three suggestions', () => {
  const served = [...labelled('mild'), ...labelled('strong')].filter(
    (draft) => suggest(draft, unknownBrand).rewrites.length >= 3,
  );
  expect(served.length).toBeGreaterThanOrEqual(floors.threeSuggestions);
});
