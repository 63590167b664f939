import { z } from '@/lib/zod';
import { brandSchema } from './brand';
import { businessHoursSchema } from './business-hours';
import { defaultDepartments, departmentSchema } from './department';
import { knownIdentitySchema } from './identity';
import { oneIns } from './one-in';
import { routeSchema } from './routing';
import { ruleSchema } from './rule';
import { targetSchema } from './target';
import { madeThemeSchema } from './theme';

/** In page: everything. Quiet: no element, highlight, pill or hold on the site; menus and commands only. Off: our script leaves at once. */
export const presences = ['in-page', 'quiet', 'off'] as const;
export type Presence = (typeof presences)[number];

/** When a strongly promotional draft is held: when the budget of posts about ourselves is spent, always, or never. */
export const guardModes = ['budget', 'every', 'never'] as const;
export type GuardMode = (typeof guardModes)[number];

const presence = z._default(z.enum(presences), 'in-page');

export const settingsSchema = z.object({
  brands: z._default(z.array(brandSchema), []),
  identities: z._default(z.array(knownIdentitySchema), []),
  sites: z._default(z.object({ x: presence, facebook: presence, linkedin: presence }), {
    x: 'in-page',
    facebook: 'in-page',
    linkedin: 'in-page',
  }),
  guard: z._default(z.enum(guardModes), 'budget'),
  /** Of so many posts one may be about ourselves. */
  oneIn: z._default(z.literal(oneIns), 10),
  /** When somebody asked for a signal that only hints to hold again, by its id: what was posted anyway before no longer counts. */
  holdAgain: z._default(z.record(z.string(), z.number()), {}),
  /** Ids of signals that are switched off. */
  signalsOff: z._default(z.array(z.string()), []),
  /** Phrases, lower case, that are never marked. */
  phrasesOff: z._default(z.array(z.string()), []),
  /** Words and phrases that are marked beside what the signals find. */
  rules: z._default(z.array(ruleSchema), []),
  /** How long the author of something told or declined is kept; null keeps names for good. */
  retentionMonths: z._default(z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(120))), 24),
  /** Who decides about what customers said. */
  departments: z._default(z.array(departmentSchema), defaultDepartments),
  /** What is filed under a department by itself. */
  routes: z._default(z.array(routeSchema), []),
  /** Where things are handed off to. */
  targets: z._default(z.array(targetSchema), []),
  /** What somebody made of the themes that customers' words were found to have. */
  themes: z._default(z.array(madeThemeSchema), []),
  /** After how many days something handed off or planned that has not moved is shown; null never does. */
  remindAfterDays: z._default(z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(365))), 14),
  /** When somebody is there to answer; null counts every hour. */
  hours: z._default(z.nullable(businessHoursSchema), null),
  /** A backup is saved among the downloads once a week. */
  weeklyFile: z._default(z.boolean(), false),
  /** Single letters are keys in the inbox. Whoever speaks to the computer would press them by talking. */
  letterKeys: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
