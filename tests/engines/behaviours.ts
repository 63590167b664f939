import type { BrowserName } from '../browsers/launch';
import { pill } from '../browsers/places';
import { expect } from '../browsers/test';
import type { Box } from './box';
import { compositionIn } from './composition';
import type { Engine } from './engines';
import { framesOf, watchFrames } from './frames';

export interface Behaviour {
  name: string;
  /** Looked at by `npm test` not in the bare container alone: in every one, and in the engines that are looked at in passing, or in shadow roots. */
  also?: 'everywhere' | 'shadow';
  /** Engines that have what it is about; all unless said. */
  of?: (engine: Engine) => boolean;
  /** What is added to the address of the page. */
  query?: string;
  /** `boxes` are those of the page, one unless the address asks for two. */
  act(boxes: readonly [Box, Box], browser: BrowserName): Promise<void>;
}

const draft = 'We are thrilled to open today.\nShop now and get 20% off.';
const oneLine = 'What would you ask of a bag?';
const paragraphs = 'What would you ask of a bag?\n\nA light loop?\nOr a pocket that closes?';
const joined = 'مرحبا 👨‍👩‍👧 Shop now, 20% off!';
const joinedToo = 'ما رأيكم؟ 👩🏽‍🚀\n🏳️‍🌈 What would help?';

/** Paragraphs of `length` characters in all, none of which says anything twice in a row. */
function long(length: number, line: string): string {
  let text = '';
  for (let number = 1; text.length < length; number += 1)
    text += `${line} ${number}${number % 3 ? ' ' : '\n'}`;
  return text.slice(0, length - 1).replace(/\s$/, '.') + '.';
}

/** In one line: how a paste of several is taken is the engine's own affair. */
const promotion = (length: number) => long(length, 'We are thrilled to open shop').replaceAll('\n', ' ');

const ofSizes =
  (before: number, after: number): Behaviour['act'] =>
  async ([box]) => {
    await box.fill(promotion(before));
    const text = long(after, 'What would you ask of a bag');
    await box.replace('all', text);
    await box.holds(text);
    await box.undo();
    await box.holds(promotion(before));
  };

const keepsChip: Behaviour['act'] = async ([box]) => {
  await box.editable.click();
  await box.isRead();
  const shown = await box.editable.innerHTML();
  const model = await box.model();
  expect((await box.session.snapshot())?.onlyCopy).toMatch(/names somebody|link/);
  expect(await box.session.replace('all', oneLine)).toMatchObject({ words: oneLine });
  expect(await box.model()).toBe(model);
  expect(await box.editable.innerHTML()).toBe(shown);
};

export const behaviours = [
  {
    name: 'what the engine holds is read, and marks stay on their words in every frame while somebody types',
    async act([box]) {
      const { tab } = box;
      const both = ['Shop now', 'get 20% off'];
      await box.write('Hi. Shop now and get 20% off.');
      await expect.poll(() => box.marks()).toEqual(both);

      await watchFrames(tab);
      await tab.keyboard.press('Home');
      await tab.keyboard.type('Psst. ');
      await tab.keyboard.press('End');
      await tab.keyboard.type(' Ask');
      await expect.poll(() => box.marks()).toEqual(both);
      if (!box.engine.field) expect(await framesOf(tab)).toEqual([both.join(' | ')]);

      await watchFrames(tab);
      await tab.keyboard.press('Home');
      for (let step = 0; step < 'Psst. Hi. Shop'.length; step += 1) await tab.keyboard.press('ArrowRight');
      await tab.keyboard.type('s');
      await expect.poll(() => box.marks()).toEqual(['get 20% off']);
      await tab.keyboard.press('Backspace');
      await expect.poll(() => box.marks()).toEqual(both);
      if (!box.engine.field) expect((await framesOf(tab)).sort()).toEqual([both.join(' | '), 'get 20% off']);
    },
  },
  {
    name: 'one phrase is replaced, and undone',
    async act([box]) {
      await box.write(draft);
      const start = draft.indexOf('Shop now');
      await box.replace({ start, end: start + 'Shop now'.length }, 'Tell us');
      const text = draft.replace('Shop now', 'Tell us');
      await box.holds(text);
      await box.tab.keyboard.type('Z');
      expect((await box.model())?.replace('Z', '')).toBe(text);
      await box.tab.keyboard.press('Backspace');
      await box.holds(text);
      await box.undo();
      await box.holds(draft);
    },
  },
  {
    name: 'the draft becomes one line, and typing goes on at its end',
    async act([box]) {
      await box.write(draft);
      const element = await box.editable.elementHandle();
      await box.replace('all', oneLine);
      await box.holds(oneLine);
      await box.tab.waitForTimeout(500);
      expect(await element?.evaluate((editable) => editable.isConnected)).toBe(true);
      await box.tab.keyboard.type('Z');
      await box.holds(`${oneLine}Z`);
      await box.tab.keyboard.press('Backspace');
      await box.holds(oneLine);
      await box.isRead();
    },
  },
  {
    name: 'the draft becomes three paragraphs with a blank line, and is undone',
    also: 'everywhere',
    async act([box]) {
      await box.write(draft);
      await box.replace('all', paragraphs);
      await box.holds(paragraphs);
      await box.undo();
      await box.holds(draft);
    },
  },
  {
    name: 'an empty box takes a text, and undo empties it again',
    async act([box]) {
      await box.editable.click();
      const empty = await box.model();
      await box.replace('all', oneLine);
      await box.holds(oneLine);
      await box.undo();
      await box.holds(empty ?? '');
      await box.write(draft);
    },
  },
  {
    name: 'one Ctrl+Z gives the original back, a second after the last key',
    async act([box]) {
      await box.write(draft);
      await box.tab.waitForTimeout(1100);
      await box.replace('all', paragraphs);
      await box.holds(paragraphs);
      await box.tab.keyboard.press('ControlOrMeta+z');
      await box.holds(draft);
    },
  },
  {
    name: 'our undo gives it back, 120 ms after the last key',
    async act([box]) {
      await box.write(draft);
      await box.tab.keyboard.type('!');
      await box.tab.waitForTimeout(120);
      await box.replace('all', oneLine);
      await box.holds(oneLine);
      await box.undo();
      await box.holds(`${draft}!`);
    },
  },
  {
    name: 'a mention chip is not flattened',
    query: '&chip=mention',
    of: ({ chips }) => chips.includes('mention'),
    act: keepsChip,
  },
  {
    name: 'a link chip is not flattened',
    query: '&chip=link',
    of: ({ chips }) => chips.includes('link'),
    act: keepsChip,
  },
  {
    name: 'a composition is not interrupted',
    async act([box], browser) {
      await box.write(oneLine);
      const composition = await compositionIn(box, browser);
      await composition.begin();
      expect(await box.session.replace('all', paragraphs)).toMatchObject({ words: paragraphs });
      await composition.goOn();
      expect(await box.session.undo()).toEqual({ words: '', copied: false });
      await composition.end();
      await box.holds(oneLine + composition.leaves);
      await box.isRead();
      await box.tab.keyboard.type('!');
      await box.holds(`${oneLine}${composition.leaves}!`);
    },
  },
  {
    name: 'emoji with joiners and right-to-left words survive',
    async act([box]) {
      await box.fill(joined);
      await expect.poll(() => box.marks()).toEqual(['20% off', 'Shop now']);
      await box.replace('all', joinedToo);
      await box.holds(joinedToo);
      await box.undo();
      await box.holds(joined);
    },
  },
  { name: '280 characters become 3,000, and are undone', act: ofSizes(280, 3000) },
  { name: '63,000 characters become 63,000 others, and are undone', act: ofSizes(63_000, 63_000) },
  {
    name: 'of two open composers the one in hand is marked and written to',
    query: '&boxes=2',
    also: 'shadow',
    async act([first, second]) {
      await first.write(draft);
      await second.write('Order yours today.');
      await expect.poll(() => second.marks()).toEqual(['Order yours today']);
      await standsAt(second);
      await second.replace('all', paragraphs);
      await second.holds(paragraphs);
      await first.holds(draft);

      await first.editable.click();
      await first.isRead();
      await expect.poll(() => first.marks()).toContain('Shop now');
      await standsAt(first);
      await first.replace('all', oneLine);
      await first.holds(oneLine);
      await second.holds(paragraphs);
    },
  },
] as const satisfies readonly Behaviour[];

export type BehaviourName = (typeof behaviours)[number]['name'];

/** The pill stands over the box that is in hand. */
async function standsAt({ tab, editable }: Box): Promise<void> {
  await expect
    .poll(async () => {
      const box = await editable.boundingBox();
      const mark = await pill(tab).boundingBox();
      return box && mark ? Math.round(box.y - mark.y - mark.height) : null;
    })
    .toBeLessThan(24);
}
