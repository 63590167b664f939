import type { Person } from '@/lib/feedback/capture';

/** Whether two people on one site are the same, by their handle, else by their name. */
export function isSame(one: Person, other: Person): boolean {
  return one.handle !== null && other.handle !== null
    ? one.handle.toLowerCase() === other.handle.toLowerCase()
    : one.name !== '' && one.name === other.name;
}
