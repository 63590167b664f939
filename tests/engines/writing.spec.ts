import { expect, test } from '../browsers/test';
import { card, enter, marked, modelOf, pill, places, suggestions, type } from '../browsers/places';

const draft = 'We are thrilled to announce our new leather watch bands! Shop now and get 20% off today only.';
const link = 'Grab yours: https://larkfield.example/bands';
const twoParagraphs = `${draft}\n\n${link}`;
/** In a comment Enter publishes. */
const oneLine = `${draft} ${link}`;

for (const place of places) {
  test.describe(`${place.name} (${place.engine})`, () => {
    // One test for all promises: typing the draft is most of the time each of them takes. Every engine by itself is looked at in `matrix.spec.ts`.
    test('phrases are marked, a suggestion replaces the draft in the model, Undo brings the exact original back, and the caret stands at the end', async ({
      tab,
    }) => {
      const box = await enter(place, tab);
      await type(tab, place.reply ? oneLine : twoParagraphs);
      await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
      await expect.poll(() => marked(tab)).toContain('Shop now');
      const original = await modelOf(box);
      await pill(tab).click();
      const chosen = suggestions(tab).first();
      const name = (await chosen.getAttribute('aria-label')) ?? '';
      const text = name.replace(/^Use: /, '');
      await suggestions(tab).last().click();
      await card(tab).getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => modelOf(box)).toBe(original);

      // The card speaks of the draft that came back once it has judged it again.
      await expect(chosen).toHaveAttribute('aria-label', name);
      await chosen.click();
      await expect(card(tab).getByRole('button', { name: 'Undo' })).toBeVisible();
      await expect.poll(() => modelOf(box)).toBe(text);
      await tab.keyboard.type('Z');
      await expect.poll(() => modelOf(box)).toBe(`${text}Z`);
      await tab.keyboard.press('Backspace');
      await expect.poll(() => modelOf(box)).toBe(text);
    });
  });
}
