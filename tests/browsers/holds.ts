import type { Page } from '@playwright/test';
import { type Place, places } from './places';

/** The company of the practice pages, as its settings would describe it. */
export const ours = {
  id: 'larkfield',
  names: ['Larkfield'],
  handles: ['larkfieldbags', 'ines-marlow'],
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
};

/** Strong as a post and as a reply, by a call to buy and a price. */
export const promotion = 'Shop now: 20% off today!';

export const postAnyway = (tab: Page) => tab.getByRole('button', { name: 'Post anyway' });

export function placeNamed(name: string): Place {
  const found = places.find((place) => place.name === name);
  if (!found) throw new Error(`no place is named "${name}"`);
  return found;
}
