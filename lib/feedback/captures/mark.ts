import { kindNames, kinds, type Kind } from '../sorting/kind';

/** What somebody walking through a thread says of a reply: a kind, a vote for one of the choices, or that there is nothing to keep. */
export const marks = [...kinds, 'vote', 'skip'] as const;
export type Mark = (typeof marks)[number];

export const markNames: Record<Mark, string> = { ...kindNames, vote: 'Vote', skip: 'Skip' };

/** The kind a reply is kept under; null where it is not kept. */
export function kindOfMark(mark: Mark): Kind | null {
  if (mark === 'skip') return null;
  return mark === 'vote' ? 'other' : mark;
}
