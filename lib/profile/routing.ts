import { z } from '@/lib/zod';
import type { Department } from './department';

/** What goes to a department: a kind, an area, both, or everything where neither is said. */
export const routeSchema = z.object({
  kind: z.nullable(z.string()),
  area: z.nullable(z.string()),
  /** By its id. */
  department: z.string(),
});
export type Route = z.infer<typeof routeSchema>;

/** Where something was filed by itself, and why, in words to the person who finds it there. */
interface Filing {
  department: Department;
  why: string;
}

/**
 * The department that something belongs to. A rule goes before the areas of departments, one that says more before one that says less, and
 * of two that say as much the first. Null where nothing speaks for any.
 */
export function departmentFor(
  { kind, areas }: { kind: string; areas: readonly string[] },
  routes: readonly Route[],
  departments: readonly Department[],
): Filing | null {
  const fitting = routes
    .filter((route) => route.kind === null || route.kind === kind)
    .filter(({ area }) => area === null || areas.some((one) => sameArea(one, area)))
    .sort((a, b) => weightOf(b) - weightOf(a));
  for (const route of fitting) {
    const department = departments.find(({ id }) => id === route.department);
    if (department) return { department, why: `Your rule: ${wordsOf(route)} → ${department.name}` };
  }
  for (const area of areas) {
    const department = departments.find((row) => row.areas.some((one) => sameArea(one, area)));
    if (department) return { department, why: `${area} is an area of ${department.name}` };
  }
  return null;
}

/** The routes with one added; one for the same kind and area gives way to it. */
export function withRoute(routes: readonly Route[], route: Route): Route[] {
  return [...withoutRoute(routes, route), route];
}

export function withoutRoute(routes: readonly Route[], { kind, area }: Omit<Route, 'department'>): Route[] {
  return routes.filter((row) => row.kind !== kind || !sameArea(row.area ?? '', area ?? ''));
}

/** What a route is about: "every problem about Delivery". */
export function wordsOf({ kind, area }: Omit<Route, 'department'>): string {
  const what = kind === null ? 'everything' : `every ${kind}`;
  return area === null ? what : `${what} about ${area}`;
}

const sameArea = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An area says more than a kind: there are many areas and five kinds. */
const weightOf = ({ kind, area }: Route) => (area === null ? 0 : 2) + (kind === null ? 0 : 1);
