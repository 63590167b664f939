import type { Seen } from '@/lib/inbox/settings/live-check';
import { places } from './places';

/** What was seen on the live sites, a line for each place, to be attached to a report or copied into the README's table. */
export function checkText(seen: Readonly<Record<string, Seen>>, version: string, browser: string): string {
  const lines = places.map(({ name }) => {
    const one = seen[name];
    if (!one) return `${name}: not checked`;
    return `${name}: ${one.works ? 'works' : 'does not work'}, ${new Date(one.at).toISOString().slice(0, 10)}`;
  });
  return [`Earshot ${version} on the live sites`, browser, ...lines, ''].join('\n');
}
