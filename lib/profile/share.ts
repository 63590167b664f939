import { z } from '@/lib/zod';
import { brandSchema, type Brand } from './brand';
import { ruleSchema, withoutRule } from './rule';
import { guardModes, presences, type Settings } from './settings';

const version = 1;

/** What one person can give another: brands, rules and choices, but no accounts and nothing of what was posted. */
const sharedSchema = z.object({
  earshot: z.number(),
  brands: z._default(z.array(brandSchema), []),
  rules: z._default(z.array(ruleSchema), []),
  signalsOff: z._default(z.array(z.string()), []),
  phrasesOff: z._default(z.array(z.string()), []),
  guard: z.optional(z.enum(guardModes)),
  sites: z.optional(
    z.object({ x: z.enum(presences), facebook: z.enum(presences), linkedin: z.enum(presences) }),
  ),
});

/** The settings as one file for a colleague. */
export function shared({ brands, rules, signalsOff, phrasesOff, guard, sites }: Settings): string {
  return JSON.stringify({ earshot: version, brands, rules, signalsOff, phrasesOff, guard, sites }, null, 2);
}

export type Received = { receive: (settings: Settings) => Settings } | { error: string };

/**
 * What a file brings: a change of the settings that adds its brands, rules and switched-off phrases to ours and takes over its choices; or why
 * nothing of it can be used. What both hold is joined, nothing of ours is lost.
 */
export function received(file: string): Received {
  const content = parsed(file);
  if (typeof content !== 'object' || content === null || !('earshot' in content))
    return { error: 'This is not a file of Earshot’s settings. Nothing was changed.' };
  const read = sharedSchema.safeParse(content);
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.') || 'the whole');
    return { error: `Not understood in this file: ${places.join(', ')}. Nothing was changed.` };
  }
  if (read.data.earshot > version)
    return { error: 'This file comes from a newer Earshot than this one. Nothing was changed.' };
  const { brands, rules, signalsOff, phrasesOff, guard, sites } = read.data;
  return {
    receive: (settings) => ({
      ...settings,
      brands: brands.reduce(withBrand, settings.brands),
      // A rule of ours stays as we wrote it.
      rules: [...settings.rules, ...settings.rules.reduce(withoutRule, rules)],
      signalsOff: union(settings.signalsOff, signalsOff),
      phrasesOff: union(settings.phrasesOff, phrasesOff),
      guard: guard ?? settings.guard,
      sites: sites ?? settings.sites,
    }),
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}

/** One of the same id or with a name in common is the same brand. */
function withBrand(brands: Brand[], brand: Brand): Brand[] {
  const names = brand.names.map((name) => name.toLowerCase());
  const same = brands.find(
    ({ id, names: ours }) => id === brand.id || ours.some((name) => names.includes(name.toLowerCase())),
  );
  if (!same) return [...brands, brand];
  const joined: Brand = {
    id: same.id,
    names: union(same.names, brand.names),
    handles: union(same.handles, brand.handles),
    domains: union(same.domains, brand.domains),
    products: named(same.products, brand.products),
    areas: named(same.areas, brand.areas).map((area) => ({
      ...area,
      keywords: union(area.keywords, brand.areas.find(({ name }) => name === area.name)?.keywords ?? []),
    })),
  };
  return brands.map((row) => (row === same ? joined : row));
}

const union = (ours: readonly string[], theirs: readonly string[]) => [...new Set([...ours, ...theirs])];

const named = <Row extends { name: string }>(ours: readonly Row[], theirs: readonly Row[]): Row[] => [
  ...ours,
  ...theirs.filter(({ name }) => !ours.some((row) => row.name === name)),
];
