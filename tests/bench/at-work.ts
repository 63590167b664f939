import type { CDPSession } from '@playwright/test';
import { writingKey } from '@/lib/writing/published';

/** Resolves to the id of Earshot's own world of the page when its script there has heard from the background and stands ready. */
export async function atWork(cdp: CDPSession): Promise<number> {
  const { contextId } = await ourWorld(cdp);
  await cdp.send('Runtime.evaluate', { contextId, awaitPromise: true, expression: ready });
  return contextId;
}

const ready = `new Promise((done) => {
  const key = Symbol.for(${JSON.stringify(writingKey.description)});
  const look = () => (key in globalThis ? done() : requestAnimationFrame(look));
  look();
})`;

/** Asking for the contexts tells of those that are there already. */
function ourWorld(cdp: CDPSession): Promise<{ contextId: number }> {
  return new Promise((found, failed) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) found({ contextId: context.id });
    });
    cdp
      .send('Runtime.disable')
      .then(() => cdp.send('Runtime.enable'))
      .catch(failed);
  });
}
