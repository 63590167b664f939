/**
 * Aborts when a newer script of the same name starts on this page, as it does after an update: what the older one put there must go. Both
 * run in the isolated world of one extension, whose globals the page cannot see, and nothing crosses to the page to tell of us.
 */
export function beginLifetime(name: string): AbortController {
  const key = Symbol.for(`earshot.${name}`);
  const before: unknown = Reflect.get(globalThis, key);
  if (before instanceof AbortController) before.abort();
  const lifetime = new AbortController();
  Reflect.set(globalThis, key, lifetime);
  return lifetime;
}
