import type { Ask } from '@/lib/page/ask';
import type { SiteId } from '@/lib/profile/site';
import type { Composing } from './composing';

/**
 * What the script that watches over a page from its start hands to the one that joins it when somebody writes. Both share the isolated world
 * of the page, where the page itself cannot see it.
 */
export interface Writing {
  site: SiteId;
  css: string;
  composing: Composing;
  ask: Ask;
  /** Aborts when everything of ours on this page must go. */
  signal: AbortSignal;
}

export const writingKey = Symbol.for('earshot.page');
