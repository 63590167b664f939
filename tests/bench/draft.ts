import type { Page } from '@playwright/test';
import { enter, placeNamed } from '../browsers/places';
import { idle } from './chromium';

/** Fast typing: 33 keys a second. */
const pauseMs = 30;
/** Wakes everything that sleeps until somebody writes. */
export const warmUp = 'Good morning everyone. ';
/** A promotional post, typed after the warm-up. */
export const draft =
  'We are thrilled to announce the new canvas bags. They carry two days of shopping, they fold flat and the straps can be ' +
  'mended at home. Shop now and get 20% off until Friday evening. Which of them would you take?';
export const keys = draft.length;

/** One box for each engine of the three sites. */
export const boxes = [
  { engine: 'Draft.js', place: placeNamed('X, home') },
  { engine: 'Lexical', place: placeNamed('Facebook, create post') },
  { engine: 'TipTap', place: placeNamed('LinkedIn, share box') },
  { engine: 'Quill 1', place: placeNamed('LinkedIn, classic share box in the outlet') },
] as const;

export type Box = (typeof boxes)[number];

/** Opens a box and types the warm-up into it. */
export async function enterWarm({ place }: Box, tab: Page): Promise<void> {
  await enter(place, tab);
  await typeFast(tab, warmUp);
  await idle(tab);
}

export const typeFast = (tab: Page, text: string) => tab.keyboard.type(text, { delay: pauseMs });
