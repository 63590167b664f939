import { vi } from 'vitest';
import type { Availability, LanguageModel, ModelSession } from '@/lib/assist/built-in';
import { written } from './context';

type Prompt = ModelSession['prompt'];

/** Waits until the signal aborts, as the browser's model does with what it is busy with. */
export const thinksUntilAborted: Prompt = (_, { signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** A stand-in for Chrome's `LanguageModel` that counts its sessions. */
export function fakeModel(availability: Availability = 'available', prompt: Prompt = async () => written) {
  const sessions = { made: 0, copied: 0, destroyed: 0, copiesDestroyed: 0 };
  const said: string[] = [];
  /** How far a download has come, each told while it lasts. */
  const progress: number[] = [];
  const model = {
    availability: vi.fn<LanguageModel['availability']>(async () => availability),
    create: vi.fn<LanguageModel['create']>(async ({ monitor }) => {
      sessions.made += 1;
      const events = new EventTarget();
      monitor?.(events);
      for (const loaded of progress) {
        events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      return {
        prompt: () => Promise.reject(new Error('the session itself is never prompted: it would remember')),
        destroy: () => (sessions.destroyed += 1),
        async clone() {
          sessions.copied += 1;
          return {
            prompt(input, options) {
              said.push(input);
              return prompt(input, options);
            },
            clone: () => Promise.reject(new Error('a copy is not copied')),
            destroy: () => (sessions.copiesDestroyed += 1),
          };
        },
      };
    }),
  } satisfies LanguageModel;
  return { model, sessions, said, progress };
}
