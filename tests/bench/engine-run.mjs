/**
 * Runs one engine in a process of its own, so that its start and its memory are nobody else's: loads the module named first on the command
 * line, reads the texts of standard input with it, and prints what that took as JSON.
 */
import { readFileSync } from 'node:fs';

/** @type {string[]} */
const texts = JSON.parse(readFileSync(0, 'utf8'));
const [first = ''] = texts;
const [module = ''] = process.argv.slice(2);

const began = performance.now();
/** @type {{ start: (this: void) => Promise<(text: string) => unknown> }} */
const { start } = await import(module);
const read = await start();
await read(first);
const cold = performance.now() - began;

const times = [];
for (const text of texts) {
  const asked = performance.now();
  await read(text);
  times.push(performance.now() - asked);
}
console.log(JSON.stringify({ cold, times, memory: process.memoryUsage().rss / 1e6 }));
