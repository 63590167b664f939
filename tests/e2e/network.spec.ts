import { captureBy, captured } from '../browsers/capture';
import { card, enter, pill, placeNamed, suggestions, type } from '../browsers/places';
import { expect, test } from '../browsers/test';

/** Where browsers call by themselves: updates, lists of bad pages, settings. */
const vendors = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)$/;

const home = placeNamed('X, home');

test('from the first letter to the inbox, nobody is called but the site and the browser’s own makers', async ({
  tab,
  openPage,
  replicas,
}) => {
  await enter(home, tab);
  await type(tab, 'Shop now: 20% off our new panniers today!');
  await pill(tab).click();
  await suggestions(tab).first().click();
  await expect(card(tab).getByRole('button', { name: 'Undo' })).toBeVisible();
  await captureBy(tab, 'came with one clip missing');
  await expect(captured(tab)).toBeVisible();
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('list', { name: 'Captures' }).getByRole('listitem')).toHaveCount(1);
  const hosts = replicas.refused.map((address) => address.replace(/^\w+:\/\//, '').replace(/[:/].*$/, ''));
  expect(hosts.filter((host) => !vendors.test(host))).toEqual([]);
});
