import { z } from '@/lib/zod';
import { brandSchema, type Brand } from './brand';
import { departmentSchema, type Department } from './department';
import { oneIns } from './one-in';
import { routeSchema, withoutRoute } from './routing';
import { ruleSchema, withoutRule } from './rule';
import { guardModes, presences, type Settings } from './settings';
import { targetSchema } from './target';
import { asFound, madeThemeSchema } from './theme';

const version = 1;

/** What one person can give another: brands, rules, who decides and choices, but no accounts, no secrets and nothing of what was posted. */
const sharedSchema = z.object({
  earshot: z.number(),
  brands: z._default(z.array(brandSchema), []),
  rules: z._default(z.array(ruleSchema), []),
  departments: z._default(z.array(departmentSchema), []),
  routes: z._default(z.array(routeSchema), []),
  targets: z._default(z.array(targetSchema), []),
  themes: z._default(z.array(madeThemeSchema), []),
  signalsOff: z._default(z.array(z.string()), []),
  phrasesOff: z._default(z.array(z.string()), []),
  guard: z.optional(z.enum(guardModes)),
  oneIn: z.optional(z.literal(oneIns)),
  sites: z.optional(
    z.object({ x: z.enum(presences), facebook: z.enum(presences), linkedin: z.enum(presences) }),
  ),
});

/** The parts of the settings that another person is given, and that taking over a file may change. */
export const sharedParts = ({
  brands,
  rules,
  departments,
  routes,
  targets,
  themes,
  signalsOff,
  phrasesOff,
  guard,
  oneIn,
  sites,
}: Settings) => ({
  brands,
  rules,
  departments,
  routes,
  targets,
  themes,
  signalsOff,
  phrasesOff,
  guard,
  oneIn,
  sites,
});

/** The settings as one file for a colleague. */
export const shared = (settings: Settings): string =>
  JSON.stringify({ earshot: version, ...sharedParts(settings) }, null, 2);

type Received = { receive: (settings: Settings) => Settings } | { error: string };

/**
 * What a file brings: a change of the settings that adds its brands, rules, departments and switched-off phrases to ours and takes over its
 * choices; or why nothing of it can be used. What both hold is joined, nothing of ours is lost.
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
  const { brands, rules, departments, routes, targets, themes, signalsOff, phrasesOff, guard, oneIn, sites } =
    read.data;
  return {
    receive: (settings) => ({
      ...settings,
      brands: brands.reduce(withBrand, settings.brands),
      // A rule of ours stays as we wrote it.
      rules: [...settings.rules, ...settings.rules.reduce(withoutRule, rules)],
      ...joinedDesks(settings, { departments, routes, targets }),
      // What we made of a theme stays as we made it.
      themes: [
        ...settings.themes,
        ...asFound(
          themes,
          settings.themes.flatMap(({ of }) => of),
        ),
      ],
      signalsOff: union(settings.signalsOff, signalsOff),
      phrasesOff: union(settings.phrasesOff, phrasesOff),
      guard: guard ?? settings.guard,
      oneIn: oneIn ?? settings.oneIn,
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
    competitors: union(same.competitors, brand.competitors),
    audience: union(same.audience, brand.audience),
    // A tone that we chose stays; plain is also what nobody chose.
    tone: same.tone === 'plain' ? brand.tone : same.tone,
  };
  return brands.map((row) => (row === same ? joined : row));
}

type Desks = Pick<Settings, 'departments' | 'routes' | 'targets'>;

/** Who decides, with theirs added. One of the same id or name is the same department; whom we named there and where it hands off to stay. */
function joinedDesks(ours: Desks, theirs: Desks): Desks {
  const departments = [...ours.departments];
  // By the id it had in the file, under which id each department of theirs stands here.
  const idHere = new Map<string, string>();
  for (const department of theirs.departments) {
    const at = departments.findIndex(
      ({ id, name }) => id === department.id || name.toLowerCase() === department.name.toLowerCase(),
    );
    const same = departments[at];
    idHere.set(department.id, same?.id ?? department.id);
    if (same) departments[at] = joinedDepartment(same, department);
    else departments.push(department);
  }
  const routes = theirs.routes.map((route) => ({
    ...route,
    department: idHere.get(route.department) ?? route.department,
  }));
  const known = new Set(ours.targets.map(({ id }) => id));
  return {
    departments,
    // A rule of ours stays as we wrote it.
    routes: [...ours.routes, ...ours.routes.reduce(withoutRoute, routes)],
    targets: [...ours.targets, ...theirs.targets.filter(({ id }) => !known.has(id))],
  };
}

const joinedDepartment = (ours: Department, theirs: Department): Department => ({
  ...ours,
  person: ours.person || theirs.person,
  target: ours.target ?? theirs.target,
  areas: union(ours.areas, theirs.areas),
});

const union = (ours: readonly string[], theirs: readonly string[]) => [...new Set([...ours, ...theirs])];

const named = <Row extends { name: string }>(ours: readonly Row[], theirs: readonly Row[]): Row[] => [
  ...ours,
  ...theirs.filter(({ name }) => !ours.some((row) => row.name === name)),
];
