import { z } from '@/lib/zod';

/** Whose questions join ours: nobody's, those of the model that comes with the browser, or those of a server of the user's own. */
const assistants = ['none', 'built-in', 'server'] as const;
export type Assistant = (typeof assistants)[number];

export const serverSchema = z.object({
  /** As it was written, and as `readAddress` in `lib/assist` understands it. */
  address: z._default(z.string(), ''),
  model: z._default(z.string(), ''),
  /** A secret: it is kept here and sent to that server, and to nobody else. */
  key: z._default(z.string(), ''),
  /** The user has said that drafts may leave this machine. */
  away: z._default(z.boolean(), false),
});
export type Server = z.infer<typeof serverSchema>;

/**
 * Which language model may add questions, if any. Kept apart from the settings, which pages of the sites are given and colleagues pass on:
 * there is a secret in it.
 */
export const assistSchema = z.object({
  use: z._default(z.enum(assistants), 'none'),
  server: z._default(serverSchema, serverSchema.parse({})),
});
export type Assist = z.infer<typeof assistSchema>;

export const noAssist: Assist = assistSchema.parse({});

/**
 * Why a model added nothing. `said` on what is kept with it are the other side's own words, where it had any.
 */
export const troubles = [
  /** The browser has no model, or this machine cannot run it. */
  'absent',
  'unable',
  'not-downloaded',
  /** The browser may not reach the server's address, or drafts may not leave this machine. */
  'not-allowed',
  'unreachable',
  /** It answers, but not to extensions: its list of allowed origins does not name ours. */
  'origin-refused',
  'key-refused',
  'no-interface',
  'no-model',
  'failed',
  'slow',
  'unreadable',
  /** It answered, and the gate let nothing through. */
  'none-passed',
] as const;
export type TroubleKind = (typeof troubles)[number];

const troubleSchema = z.object({ kind: z.enum(troubles), said: z._default(z.string(), '') });
export type Trouble = z.infer<typeof troubleSchema>;

/** The last time a model was asked and added nothing. */
export const lastTroubleSchema = z.extend(troubleSchema, { at: z.number() });
export type LastTrouble = z.infer<typeof lastTroubleSchema>;
