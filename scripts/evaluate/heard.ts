import { share } from './certainty';
import { saidRows } from './said';
import { corpusRows, half, halves } from './rows';
import { read } from '@/lib/draft/reading';
import { topicsOf } from '@/lib/draft/topic/topic';
import { hearing } from '@/lib/feedback/wishes/heard';
import { kinds } from '@/lib/feedback/sorting/kind';
import { themesOf, voiceOf } from '@/lib/feedback/wishes/themes';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import { z } from '@/lib/zod';

/** Two hundred captures and forty drafts of one invented company, which makes a planner of shifts. A wish is what a capture asks for, or what a draft brings. */
const rows = z.union([
  z.object({
    capture: z.string(),
    by: z.string(),
    kind: z.enum(kinds),
    text: z.string(),
    wish: z.optional(z.string()),
  }),
  z.object({ draft: z.string(), text: z.string(), wish: z.optional(z.string()) }),
]);

const tarn: Brand = {
  competitors: [],
  audience: [],
  tone: 'plain',
  id: 'tarn',
  names: ['Tarn'],
  handles: ['tarn'],
  domains: ['tarn.example'],
  products: [{ name: 'Tarn Rota' }, { name: 'Tarn Clock' }],
  areas: [
    { name: 'Calendar', keywords: ['calendar', 'diary', 'ical'] },
    { name: 'Planning', keywords: ['rota', 'shift', 'planner'] },
    { name: 'Time clock', keywords: ['clock in', 'timesheet', 'clocking in'] },
    { name: 'Pay', keywords: ['payroll', 'wages', 'tips'] },
    { name: 'Apps', keywords: ['android', 'iphone', 'widget'] },
  ],
};

export interface HeardFor {
  draft: string;
  text: string;
  /** Ids of what asks for what the draft brings, and of what we took for it. */
  wanted: readonly string[];
  heard: readonly string[];
}

/** Every draft with what it should bring to mind and what it did. */
export function heardFor(): HeardFor[] {
  const all = corpusRows('heard.jsonl', rows);
  const inbox = all.flatMap((row) => ('capture' in row ? [row] : []));
  const hears = hearing(
    inbox.map(({ capture, by, kind, text }, at) => ({
      id: capture,
      site: 'x',
      author: { name: by, handle: by, profile: null },
      text,
      kind,
      second: null,
      postedAt: at,
      capturedAt: at,
    })),
  );
  return all.flatMap((row): HeardFor[] => {
    if (!('draft' in row)) return [];
    const { draft, text, wish } = row;
    const topics = topicsOf(read({ text }), tarn).candidates.map(({ phrase }) => phrase);
    return [
      {
        draft,
        text,
        wanted: inbox
          .filter((capture) => wish !== undefined && capture.wish === wish)
          .map(({ capture }) => capture),
        heard: hears.about({ text, topics, names: namesOf(tarn) }).ids,
      },
    ];
  });
}

const namesOf = ({ names, products, areas }: Brand) => [
  ...names,
  ...products.map(({ name }) => name),
  ...areas.map(({ name }) => name),
];

/** Of what was brought to mind, how much asked for that; and of what asked for it, how much was brought to mind. */
export function rates(rows: readonly HeardFor[]) {
  const count = (of: (row: HeardFor) => readonly string[]) =>
    rows.reduce((sum, row) => sum + of(row).length, 0);
  const right = count(({ wanted, heard }) => heard.filter((id) => wanted.includes(id)));
  const found = count(({ heard }) => heard);
  const asked = count(({ wanted }) => wanted);
  return { right, found, asked, precision: right / found, recall: right / asked };
}

const draftRow = z.object({ text: z.string() });

/** Drafts of many companies held against what customers of others said, which is seldom about the same: how many bring something to mind. */
export function strangers(): { drafts: number; heard: number } {
  const hears = hearing(
    saidRows().map(({ id, text, kind, also = [] }, at) => ({
      id,
      site: 'x',
      author: { name: id, handle: id, profile: null },
      text,
      kind,
      second: also[0] ?? null,
      postedAt: at,
      capturedAt: at,
    })),
  );
  const texts = ['drafts', 'month'].flatMap((name) => corpusRows(`${name}.jsonl`, draftRow));
  const heard = texts.filter(({ text }) => {
    const topics = topicsOf(read({ text }), unknownBrand).candidates.map(({ phrase }) => phrase);
    return hears.about({ text, topics, names: [] }).people > 0;
  });
  return { drafts: texts.length, heard: heard.length };
}

/** Of all pairs of captures that themes put together, how many want the same; and of all that want the same, how many are together. */
export function themeRates() {
  const inbox = corpusRows('heard.jsonl', rows).flatMap((row) => ('capture' in row ? [row] : []));
  const wishes = new Map(inbox.map(({ capture, wish }) => [capture, wish]));
  const themes = themesOf(
    inbox.map(({ capture, by, text }) =>
      voiceOf(
        { id: capture, site: 'x', author: { name: by, handle: by, profile: null }, text },
        { ...tarn, areas: [] },
      ),
    ),
  );
  const pairs = (ids: readonly string[]) =>
    ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
  const same = ([one, other]: readonly [string, string]) =>
    wishes.get(one) !== undefined && wishes.get(one) === wishes.get(other);
  const together = themes.flatMap(({ captures }) => pairs(captures));
  const right = together.filter(same).length;
  const wanted = pairs([...wishes.keys()]).filter(same).length;
  return {
    right,
    together: together.length,
    wanted,
    precision: right / together.length,
    recall: right / wanted,
  };
}

/** Does a draft bring to mind who asked for it, and do themes hold what wants the same? With `--worst` every draft that brings the wrong ones. */
export function printHeard(): void {
  const all = heardFor();
  console.log(`\nWho asked for it: ${all.length} drafts`);
  for (const side of halves) {
    const rows = all.filter(({ draft }) => half(draft) === side);
    const { right, found, asked } = rates(rows);
    const unasked = rows.filter(({ wanted }) => wanted.length === 0);
    console.log(
      `  ${side} half: precision ${share(right, found)}, recall ${share(right, asked)}; something where nobody asked ${share(unasked.filter(({ heard }) => heard.length > 0).length, unasked.length)}`,
    );
  }
  const { drafts, heard } = strangers();
  console.log(`  something in what customers of other companies said ${share(heard, drafts)}`);
  const { right, together, wanted } = themeRates();
  console.log(
    `  themes without areas: pairs together that want the same ${share(right, together)}, wanting the same and together ${share(right, wanted)}`,
  );
  if (!process.argv.includes('--worst')) return;
  for (const { draft, text, wanted, heard } of all.filter(({ draft }) => half(draft) === 'even')) {
    const wrong = heard.filter((id) => !wanted.includes(id));
    const missed = wanted.filter((id) => !heard.includes(id));
    console.log(`    ${draft} ${text.slice(0, 60)}: wrong ${wrong.join(' ')}; missed ${missed.join(' ')}`);
  }
}
