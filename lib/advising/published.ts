import type { Further } from '@/lib/draft/rewrites/widening';
import type { Session } from '@/lib/editors/session';

/** What the script beside a draft hands to the card when somebody first asks for it: what to draw, and where. */
export interface Stage {
  session: Session;
  root: ShadowRoot;
}

/** Both scripts share the isolated world of the page, where the page itself cannot see it. */
export const stageKey = Symbol.for('earshot');

/** The stage of this page. Throws where nobody advises. */
export function stage(): Stage {
  const published: unknown = Reflect.get(globalThis, stageKey);
  if (isStage(published)) return published;
  throw new Error('The card was loaded into a page where nobody advises.');
}

/** The scripts are built together: where the key is taken, a stage stands. */
function isStage(value: unknown): value is Stage {
  return typeof value === 'object' && value !== null && 'session' in value;
}

/** Where the script that brings the subjects that do not come with the card leaves them for it. */
export const seldomKey = Symbol.for('earshot.seldom');

/** What that script left. Throws where it has not run. */
export function seldomPublished(): Further {
  const published: unknown = Reflect.get(globalThis, seldomKey);
  if (isFurther(published)) return published;
  throw new Error('The subjects that do not come with the card were not brought into this page.');
}

const isFurther = (value: unknown): value is Further =>
  typeof value === 'object' && value !== null && 'subjects' in value;
