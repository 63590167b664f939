import { card, enter, pill, placeNamed, suggestions, type } from '../browsers/places';
import { expect, test } from '../browsers/test';

const sweep =
  'Book your chimney sweep now, only 5 slots left! A swept flue means less soot from your wood burner.';

test('what few drafts are about has questions of its own in the card', async ({ tab }) => {
  await enter(placeNamed('X, home'), tab);
  await type(tab, sweep);
  await pill(tab).click();
  await expect(suggestions(tab).first()).toHaveAccessibleName(/sweep|chimney/i);
  await expect(card(tab).getByRole('button', { name: /About: .*(?:sweep|chimney)/ })).toBeVisible();
});
