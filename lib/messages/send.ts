import { browser } from 'wxt/browser';
import type { Answer, In, Out, PushName, Pushes, RequestName } from './contract';

/** The background did not take a message: it was refused, or this script belongs to a version that is gone. */
class NotTaken extends Error {
  override name = 'NotTaken';
}

/** Sends a request to the background and resolves to its answer. Rejects with `NotTaken` when it is refused or cannot be reached. */
export async function send<Name extends RequestName>(name: Name, payload: In<Name>): Promise<Out<Name>> {
  let answer: Answer<Out<Name>> | undefined;
  try {
    answer = await browser.runtime.sendMessage({ name, payload });
  } catch (cause) {
    throw new NotTaken(`${name}: the background could not be reached`, { cause });
  }
  if (!answer) throw new NotTaken(`${name}: no answer`);
  if (!answer.ok) throw new NotTaken(`${name}: ${answer.error}`);
  return answer.value;
}

/** Whether this script still belongs to an installed extension; after an update or removal it is an orphan and must be silent. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** A push as it arrives, its payload of the shape its name promises. */
type Pushed = { [Name in PushName]: { name: Name; payload: Pushes[Name] } }[PushName];

/**
 * Hands every push from the background to `handle` until `signal` aborts. Only a script that handles it answers, so that several may listen: at
 * once, or when it is known whether there was anything to do it with. Null is a push for somebody else.
 */
export function receive(
  handle: (pushed: Pushed) => true | Promise<boolean> | null,
  signal: AbortSignal,
): void {
  const listener = (raw: unknown, _: unknown, respond: (done: boolean) => void) => {
    const handled = handle(raw as Pushed);
    if (handled === null) return false;
    void Promise.resolve(handled)
      .catch((cause: unknown) => {
        console.warn('Earshot could not do what it was asked for:', cause);
        return false;
      })
      .then(respond);
    // Keeps the way back open.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
