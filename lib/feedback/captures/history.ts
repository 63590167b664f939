import { z } from '@/lib/zod';

/** Who made a change: somebody here, a rule of ours, or a file that was read in. */
const makers = ['person', 'rule', 'file'] as const;

/** What was told to a customer, and where. */
export const toldSchema = z.object({
  text: z.string(),
  permalink: z.nullable(z.string()),
});
export type Told = z.infer<typeof toldSchema>;

/**
 * One thing that happened to a capture: it was captured, deleted or brought back; words of it were blacked out; its people were told; or one
 * of its fields changed. `change` names the act it belongs to, which is undone as a whole.
 */
export const eventSchema = z.object({
  capture: z.string(),
  change: z.string(),
  at: z.number(),
  by: z.enum(makers),
  what: z.string(),
  from: z._default(z.unknown(), null),
  to: z._default(z.unknown(), null),
  /** What a person or a rule gave as the reason. */
  why: z.optional(z.string()),
});

export type HistoryEvent = z.infer<typeof eventSchema>;

/** Events by the capture they tell of, each in the order given. */
export function byCapture(events: readonly HistoryEvent[]): Map<string, HistoryEvent[]> {
  const all = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const some = all.get(event.capture);
    if (some) some.push(event);
    else all.set(event.capture, [event]);
  }
  return all;
}
