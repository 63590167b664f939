import type { Page } from '@playwright/test';
import { generate } from 'selfsigned';
import { captureBy, captured } from '../browsers/capture';
import { testBeside } from '../browsers/leave';
import { setSettings, stored } from '../browsers/store';
import { expect } from '../browsers/test';
import { saying, stubWebhook, type Answering } from '../unit/delivery/stub-webhook';

/** How the channel answers in this test. */
let answer: Answering;

const test = testBeside('https', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  return stubWebhook((response, heard) => answer(response, heard), { key, cert });
});

const github = {
  id: 'gh',
  kind: 'github',
  name: 'Our issues',
  authors: 'hidden',
  repo: 'acme/app',
  labels: '',
} as const;
const complaint = 'came with one clip missing';

test.beforeEach(({ server: webhook }) => {
  answer = saying(200, 'ok');
  webhook.heard.length = 0;
});

/** Captures a complaint and takes it in hand on the full page. */
async function inHand(tab: Page, openPage: (path: 'app.html') => Promise<Page>): Promise<Page> {
  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
  const inbox = await openPage('app.html');
  await inbox.getByRole('list', { name: 'Captures' }).getByRole('button').first().click();
  return inbox;
}

async function handOff(inbox: Page, way: string): Promise<void> {
  await inbox.keyboard.press('f');
  await inbox.getByRole('combobox', { name: 'Hand off' }).pressSequentially(way);
  await inbox.keyboard.press('Enter');
}

/** Sets up a channel in the settings, as a person would. */
async function connect(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Kind of target').selectOption('slack');
  await page.getByRole('button', { name: 'Add a target' }).click();
  await page.getByLabel('Name', { exact: true }).pressSequentially('The channel');
  await page.getByLabel('Webhook').pressSequentially(address);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit The channel' })).toBeVisible();
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await page.getByRole('list', { name: 'Captures' }).getByRole('button').first().click();
}

test('a form opens filled in at the target, its address is kept, and Undo takes the hand-off back', async ({
  tab,
  desk,
  openPage,
  replicas,
}) => {
  await setSettings(desk, { targets: [github] });
  const inbox = await inHand(tab, openPage);
  await handOff(inbox, 'our issues');
  // Nobody is there but the proxy, which names every address that was asked for.
  await expect.poll(() => replicas.refused).toContain('github.com:443');
  await expect
    .poll(() => stored(desk, 'captures'))
    .toMatchObject([{ status: 'handed-off', handedOff: { target: 'gh', link: null } }]);
  await inbox.bringToFront();
  await inbox.getByLabel('Its address there').pressSequentially('https://github.com/acme/app/issues/7');
  await inbox.keyboard.press('Control+Enter');
  await expect(inbox.getByRole('link', { name: 'Open it there' })).toHaveAttribute(
    'href',
    'https://github.com/acme/app/issues/7',
  );
  await inbox.getByText('Address kept').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(desk, 'captures')).toMatchObject([{ handedOff: { link: null } }]);
});

test('a message arrives at the channel once, however often it is handed off', async ({
  tab,
  openPage,
  server: webhook,
}) => {
  const inbox = await inHand(tab, openPage);
  await connect(inbox, webhook.address);
  await handOff(inbox, 'the channel');
  await expect(inbox.getByText(/^Sent, /)).toBeVisible();
  await handOff(inbox, 'the channel');
  await expect(inbox.getByText(/was sent this before/)).toBeVisible();
  expect(webhook.heard).toHaveLength(1);
  const [{ method, body } = { method: '', body: '{}' }] = webhook.heard;
  expect(method).toBe('POST');
  expect(JSON.parse(body)).toMatchObject({ text: expect.stringContaining('clip') });
});

test('a message that is refused says why wherever it stands, and goes out when a person has it sent again', async ({
  tab,
  openPage,
  server: webhook,
}) => {
  answer = saying(404, 'no_service');
  const inbox = await inHand(tab, openPage);
  await connect(inbox, webhook.address);
  await handOff(inbox, 'the channel');
  await expect(inbox.getByText(/^Not sent.*The webhook was switched off or removed in Slack/)).toBeVisible();
  await inbox.getByRole('link', { name: 'Who decides?' }).click();
  const messages = inbox.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('The channel');
  answer = saying(200, 'ok');
  await messages.getByRole('button', { name: 'Try again' }).click();
  await expect(messages.getByText(/^Sent, /)).toBeVisible();
  expect(webhook.heard).toHaveLength(2);
});
