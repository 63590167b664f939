import { expect, type Page } from '@playwright/test';
import { pointAt } from './capture';
import { larkfield } from './larkfield';

/** What the company asks on each site, the same post with the same replies, and the settings under which it is ours. */
export const oursInThreads = { brands: [larkfield('larkfield-bags')] };
export const question = 'If you could change one thing';
export const firstReply = 'A release I can find with winter gloves on';
export const threadOn = {
  X: 'https://x.com/larkfieldbags/status/1902970930590646273',
  Facebook: 'https://www.facebook.com/larkfieldbags/posts/pfbid0yWrEAHKXTqFvF6FMeandRwzzN8LYCal',
  LinkedIn: 'https://www.linkedin.com/feed/update/urn:li:activity:7308736620134400001/',
} as const;

/** The bar of a walk through the replies, and what it says of the reply in view. */
export const bar = (tab: Page) => tab.getByRole('region', { name: 'Walk through the replies' });
export const words = (tab: Page) => bar(tab).getByRole('status');

export const insert = (tab: Page) => tab.getByRole('button', { name: /^Insert your reply to / });

/** Begins the walk by the button that stands beside the capture button of a post of ours. */
export async function beginWalk(tab: Page, url: string): Promise<void> {
  await tab.goto(url);
  await pointAt(tab, question);
  await tab.getByRole('button', { name: 'Walk through the replies' }).click();
  await expect(words(tab)).toContainText(firstReply);
}
