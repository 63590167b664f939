import type { Page } from '@playwright/test';
import { larkfield } from './larkfield';

/** The company, where one of its people speaks for it. */
export const ours = larkfield('ines-marlow');

/** Strong as a post and as a reply, by a call to buy and a price. */
export const promotion = 'Shop now: 20% off today!';

/** The way out of the notice of a hold: where it stands, so does the notice. */
export const keepMine = (tab: Page) => tab.getByRole('alert').getByRole('button', { name: 'Keep mine' });
