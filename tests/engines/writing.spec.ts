import { expect, test } from '../browsers/test';
import { card, enter, marked, modelOf, paste, pill, places, suggestions, type } from '../browsers/places';

const draft = 'We are thrilled to announce our new leather watch bands! Shop now and get 20% off today only.';
const joined = 'مرحبا 👨‍👩‍👧 Shop now, 20% off today!';
const twoParagraphs = `${draft}\n\nGrab yours: https://larkfield.example/bands`;

for (const place of places) {
  test.describe(`${place.name} (${place.engine})`, () => {
    test('promotional phrases are marked as they are typed, and the marks follow an edit before them', async ({
      tab,
    }) => {
      await enter(place, tab);
      await type(tab, draft);
      await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
      await expect.poll(() => marked(tab)).toContain('Shop now');
      await tab.keyboard.press('Control+Home');
      await tab.keyboard.type('Psst. ');
      await expect.poll(() => marked(tab)).toContain('Shop now');
    });

    // One test for three promises: typing the draft is most of the time each of them takes.
    test('a suggestion replaces the draft in the model, Undo brings the exact original back, and the caret stands at the end', async ({
      tab,
    }) => {
      const box = await enter(place, tab);
      await type(tab, twoParagraphs);
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

    test('emoji with joiners and right-to-left words are read as they stand', async ({ tab }) => {
      const box = await enter(place, tab);
      // Playwright types such letters as whole insertions, which stock Draft.js and Lexical do not survive in Firefox: they are pasted.
      if (place.engine === 'draft' || place.engine === 'lexical') await paste(box, joined);
      else await type(tab, joined);
      await expect.poll(() => marked(tab)).toContain('Shop now');
    });
  });
}
