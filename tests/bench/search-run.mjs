/**
 * Runs one search engine in a process of its own, so that its heap is nobody else's: loads the module named first on the command line, lets
 * it make the captures of standard input ready, asks it what is typed key by key, and prints what that took as JSON. Needs `--expose-gc`.
 */
import { readFileSync } from 'node:fs';

/** An engine that takes seconds for a key is not asked all of them. */
const patience = 10_000;

/** @type {{ captures: unknown[], keys: string[] }} */
const { captures, keys } = JSON.parse(readFileSync(0, 'utf8'));
const [module = ''] = process.argv.slice(2);
/** @type {{ build: (this: void, captures: unknown[]) => (typed: string) => number }} */
const { build } = await import(module);

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const before = heap();
const began = performance.now();
const search = build(captures);
const built = performance.now() - began;
const held = heap() - before;

const times = [];
let found = 0;
const first = performance.now();
for (const typed of keys) {
  const asked = performance.now();
  found += search(typed);
  times.push(performance.now() - asked);
  if (performance.now() - first > patience) break;
}
console.log(JSON.stringify({ built, held, times, found }));
