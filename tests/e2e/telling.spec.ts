import type { Page } from '@playwright/test';
import { captureBy, captured, pointAt } from '../browsers/capture';
import { customersSaid } from '../browsers/customers';
import { card, enter, modelOf, pill, placeNamed, published } from '../browsers/places';
import { keptInSession, seed, setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { firstReply, insert, oursInThreads, threadOn } from '../browsers/thread';

const home = placeNamed('X, home');

const panel = (inbox: Page) => inbox.getByRole('region', { name: /^Tell / });
const captures = (inbox: Page) => inbox.getByRole('list', { name: 'Captures' }).getByRole('listitem');

test('what a customer asked for is captured, shipped and told where they asked, and nothing is written but at a press', async ({
  tab,
  desk,
  earshot,
  openPage,
}) => {
  await setSettings(desk, oursInThreads);
  await tab.goto(threadOn.X);
  await captureBy(tab, firstReply);
  await expect(captured(tab)).toBeVisible();
  const [kept] = await stored(desk, 'captures');
  if (!kept?.permalink) throw new Error('it was captured without an address');

  const inbox = await openPage('app.html');
  await captures(inbox).getByRole('button').click();
  await inbox.getByRole('combobox', { name: 'Status', exact: true }).selectOption('shipped');
  const change = panel(inbox).getByRole('textbox', { name: 'What changed?' });
  await change.pressSequentially('The new buckle is as wide as a thumb');
  const reply = panel(inbox).getByRole('textbox', { name: /^Reply to / });
  await expect(reply).toHaveValue(/The new buckle is as wide as a thumb\. .*\?$/);
  await expect(panel(inbox)).toContainText('Nothing here reads as promotion.');
  const words = await reply.inputValue();
  await panel(inbox).getByRole('button', { name: 'Open on X' }).click();
  const opened = () => earshot.context.pages().find((page) => page.url() === kept.permalink);
  await expect.poll(opened).toBeDefined();
  const original = opened();
  if (!original) throw new Error('the original has gone');

  await original.getByTestId('tweet').filter({ hasText: firstReply }).getByTestId('reply').click();
  const box = original.getByRole('dialog').locator('[data-testid="tweetTextarea_0"][contenteditable="true"]');
  await box.click();
  await expect(insert(original)).toBeVisible();
  expect(await published(original)).toEqual([]);
  await insert(original).click();
  await expect.poll(() => modelOf(box)).toContain(words);
  expect((await stored(desk, 'captures'))[0]).toMatchObject({ status: 'shipped' });
  await original.getByTestId('tweetButton').click();
  await expect.poll(() => published(original)).toMatchObject([{ text: expect.stringContaining(words) }]);

  await pointAt(original, firstReply);
  await expect(original.getByText('You have replied to this: see below.')).toBeVisible();

  await expect(panel(inbox)).toContainText('Told');
  await expect(panel(inbox)).toContainText('Everybody here has been told.');
  expect((await stored(desk, 'captures'))[0]).toMatchObject({ status: 'told', outcome: 'shipped' });
  expect(await keptInSession(desk)).toEqual({});
  await panel(inbox).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored(desk, 'captures'))[0]?.status).toBe('shipped');
});

test('a draft that brings what customers asked for hears them, closes the loop with them, and asks whether it is shipped once it is out', async ({
  tab,
  desk,
  openPage,
}) => {
  await setSettings(desk, oursInThreads);
  const now = await desk.evaluate(() => Date.now());
  const bright = customersSaid(now).filter(({ text }) => /bright lining|bright colour/i.test(text));
  const [sample] = bright;
  if (!sample) throw new Error('nobody asked for a bright lining');
  const wishes = [
    'A bright lining, please!',
    'When will there be a bright lining? I lose my keys.',
    'bright lining inside would be great',
  ];
  await seed(
    desk,
    'captures',
    wishes.map((text, index) => ({
      ...sample,
      id: `x:wish${index}`,
      likeness: `wish${index}`,
      author: { name: `Customer ${index}`, handle: `customer${index}`, profile: null },
      text,
      status: 'new' as const,
      outcome: null,
    })),
  );

  const box = await enter(home, tab);
  await tab.keyboard.type('We are thrilled to announce the bright lining! Every bag has it now.');
  await pill(tab).click();
  const heard = card(tab).getByRole('region', { name: 'What customers said' });
  await expect(heard).toContainText('3 people asked for');
  await expect(heard).toContainText('bright lining');
  await card(tab)
    .getByRole('button', { name: /^Use: 3 of you asked for/ })
    .first()
    .click();
  await expect.poll(() => modelOf(box)).toContain('3 of you asked for');
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toHaveLength(1);

  const inbox = await openPage('app.html');
  const asked = inbox.getByText('Mark what these 3 people asked for as shipped?');
  await expect(asked).toBeVisible();
  expect((await stored(desk, 'captures')).map(({ status }) => status)).toEqual(['new', 'new', 'new']);
  await inbox.getByRole('button', { name: 'Mark as shipped' }).click();
  await expect(panel(inbox)).toContainText('Tell these 3 people');
  await expect
    .poll(async () => (await stored(desk, 'captures')).map(({ status }) => status))
    .toEqual(['shipped', 'shipped', 'shipped']);
});
