import { startReplicas } from '../replicas/server';
import { killings } from './killings';

/** `npm run durability [-- TIMES]`: both browsers are killed right after "Captured ✓", 200 times in all unless told otherwise. Fails when a word is missing. */
const times = Number(process.argv[2] ?? 200);
const browsers = ['chromium', 'firefox'] as const;
const replicas = await startReplicas();
let lost = 0;
try {
  for (const [at, browser] of browsers.entries()) {
    const share = at === 0 ? Math.ceil(times / 2) : Math.floor(times / 2);
    let done = 0;
    for await (const { missing } of killings(browser, replicas, share)) {
      done += 1;
      lost += missing.length;
      for (const words of missing) console.log(`✗ ${browser}, kill ${done}: “${words}” is missing`);
      if (done % 10 === 0 || done === share)
        console.log(`${browser}: killed ${done} of ${share} times, ${lost} missing`);
    }
  }
} finally {
  await replicas.close();
}
process.exitCode = lost > 0 ? 1 : 0;
