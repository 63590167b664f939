/**
 * Earshot's whole main job, driven in a real browser on the practice pages: `tsx scripts/tour.ts chromium|firefox`. Says what it sees at each
 * step, keeps a picture of it, and exits with 0 only if every step held.
 */
import { join } from 'node:path';
import { expect as playwright, type Locator, type Page } from '@playwright/test';
import { keepMine } from '../tests/browsers/holds';
import { launch } from '../tests/browsers/launch';
import * as places from '../tests/browsers/places';
import { startReplicas } from '../tests/replicas/server';
import { builds, findBrowser, root } from './browsers.mjs';
import { StepFailed, Steps } from './steps';
import { hostOf, isVendors } from './vendors';

const { card, marked, modelOf, pill, published, suggestions } = places;
const promotion =
  'Meet the Loft: our amazing new rack bag that folds flat. Order yours today and get 20% off!';
const expect = playwright.configure({ timeout: 15_000 });
const narrow = { width: 400, height: 600 };
const wide = { width: 1280, height: 800 };

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const executablePath = findBrowser(name);
const [home] = places.places;
if (!executablePath || !home)
  throw new Error(`The tour is driven in Chromium or Firefox; no ${name} was found.`);

console.log(`A tour in ${executablePath}, on practice pages that this computer serves:\n`);
const pictures = join(root, '.output', 'tour');
const steps = new Steps(pictures);
const replicas = await startReplicas();
const { proxyPort } = replicas;
const earshot = await launch({ name, executablePath, proxyPort, extension: builds[name] });

try {
  const tab = await earshot.context.newPage();
  await tab.setViewportSize(wide);
  await steps.step('The practice page of X opens', tab, async () => {
    await places.enter(home, tab);
    return `${tab.url()}, with the caret in the box`;
  });
  await write(tab);
  await hold(tab, home);
  await capture(tab);
  await steps.step('Nothing but the practice pages was asked for', tab, async () => {
    const refused = [...new Set(replicas.refused.map(hostOf))];
    expect(refused.filter((host) => !isVendors(host))).toEqual([]);
    const own = refused.join(', ');
    return own ? `refused: ${own}, which the browser asks for itself` : 'nothing was refused';
  });
  console.log(`\nAll ${steps.done} steps held. Pictures: ${pictures}`);
} catch (failure) {
  if (!(failure instanceof StepFailed)) throw failure;
  console.log(`\nThe tour ended early. Pictures: ${pictures}`);
  process.exitCode = 1;
} finally {
  await earshot.close();
  await replicas.close();
}

/** An advert is written; it is flagged, and something better is offered. */
async function write(tab: Page): Promise<void> {
  await steps.step('A promotional draft is marked as it is typed', tab, async () => {
    await places.type(tab, promotion);
    await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
    await expect.poll(() => marked(tab)).toContain('Order yours today');
    return listed(await marked(tab));
  });
  await steps.step('The card offers other ways to say it', tab, async () => {
    await pill(tab).click();
    await expect(suggestions(tab)).toHaveCount(3);
    return listed(await offered(tab));
  });
  await steps.step('The account is claimed by the card’s own question', tab, async () => {
    const asked = card(tab).getByText('one of yours?');
    const words = await asked.innerText();
    await card(tab).getByRole('button', { name: 'Yes' }).click();
    await expect(asked).toHaveCount(0);
    await tab.keyboard.press('Escape');
    return `“${words}” Yes.`;
  });
}

/** The advert is held once; a suggestion takes its place, and the user's own press sends it. */
async function hold(tab: Page, home: places.Place): Promise<void> {
  const box = await home.open(tab);
  const undo = card(tab).getByRole('button', { name: 'Undo' });
  const holds = async (text: string): Promise<string> => {
    await expect.poll(() => modelOf(box)).toBe(text);
    // The card says so once it has read the text back.
    await expect(undo).toBeVisible({ visible: text === chosen });
    return `“${text}”`;
  };
  let chosen = '';
  await steps.step('A press on Post is held, and a notice says why', tab, async () => {
    await home.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await published(tab), 'what was published').toEqual([]);
    return tab.getByRole('alert').locator('.reason').innerText();
  });
  await steps.step('A suggestion takes the draft’s place in X’s editor', tab, async () => {
    await tab.getByRole('button', { name: 'Say it differently' }).click();
    await expect(suggestions(tab)).toHaveCount(3);
    [chosen = ''] = await offered(tab);
    await suggestions(tab).first().click();
    return holds(chosen);
  });
  await steps.step('Undo brings the exact original back', tab, async () => {
    await undo.click();
    return holds(promotion);
  });
  await steps.step('The suggestion is taken again', tab, async () => {
    await suggestions(tab).first().click();
    return holds(chosen);
  });
  await steps.step('The user’s own press on Post publishes it', tab, async () => {
    await home.submit(tab).click();
    const sent = async () => (await published(tab)).map(({ text, trusted }) => ({ text, trusted }));
    await expect.poll(sent).toEqual([{ text: chosen, trusted: true }]);
    return 'published once, by a press the browser calls trusted';
  });
}

/** A customer's reply is kept by one click, and every surface of the inbox has it. */
async function capture(tab: Page): Promise<void> {
  let words = '';
  await steps.step('A customer’s reply is captured by one click', tab, async () => {
    await tab.goto(replicas.pages.find((page) => page.includes('/status/')) ?? '');
    const reply = tab.getByTestId('tweet').filter({ hasText: 'winter gloves' }).getByTestId('tweetText');
    words = await reply.innerText();
    await reply.hover();
    await tab.getByRole('button', { name: 'Capture as idea' }).click();
    await expect(tab.getByRole('button', { name: 'Captured ✓' })).toBeVisible();
    return `“${words}”`;
  });
  const popup = await steps.step(
    'The popup shows it, with the question it answers',
    () => opened('popup.html', narrow),
    async (popup) => {
      await expect(captures(popup)).toHaveCount(1);
      await expect(captures(popup)).toContainText(words);
      await captures(popup).getByRole('button').click();
      return popup.locator('blockquote').innerText();
    },
  );
  await steps.step('Its kind is changed by one choice', popup, async () => {
    const kind = popup.getByRole('combobox', { name: 'Kind', exact: true });
    const guess = await kind.inputValue();
    await kind.selectOption('problem');
    await expect(kind).toHaveValue('problem');
    return `from ${guess}, our first guess, to problem`;
  });
  await steps.step(
    'The full page shows it as it is now',
    () => opened('app.html', wide),
    async (app) => {
      await expect(captures(app)).toContainText(words);
      await expect(app.getByRole('combobox', { name: 'Kind', exact: true })).toHaveValue('problem');
      return 'the same words, a problem';
    },
  );
}

async function opened(path: string, size: typeof wide): Promise<Page> {
  const page = await earshot.openExtensionPage(path);
  await page.setViewportSize(size);
  return page;
}

function captures(page: Page): Locator {
  return page.getByRole('list', { name: 'Captures' }).getByRole('listitem');
}

function listed(phrases: readonly string[]): string {
  return phrases.map((phrase) => `“${phrase}”`).join(' · ');
}

async function offered(tab: Page): Promise<string[]> {
  const names = await suggestions(tab).evaluateAll((buttons) =>
    buttons.map((button) => button.ariaLabel ?? ''),
  );
  return names.map((name) => name.replace(/^Use: /, ''));
}
