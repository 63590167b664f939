import { browser, type Browser } from 'wxt/browser';
import { z } from '@/lib/zod';
import type { Answer, Caller, Out, Parsed, PushName, Pushes, RequestName } from './contract';
import { requests } from './contract';

type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  [Name in RequestName]: (payload: Parsed<Name>, sender: Sender) => Promise<Out<Name>>;
};

/**
 * Answers every request of the contract. A sender that is not this extension, not on an allowed origin, or not the kind of caller the
 * request names is refused; so is a payload of the wrong shape. Nothing is done before both were checked.
 */
export function serve(handlers: Handlers, allowedOrigins: readonly string[]): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      void answer(raw, sender, handlers, allowedOrigins).then(respond);
      return true;
    },
  );
}

/** Tells the pages in `tabs`. Resolves once each has answered or turned out to be gone, which is no error. */
export async function push<Name extends PushName>(
  name: Name,
  payload: Pushes[Name],
  tabs: { id?: number | undefined }[],
): Promise<void> {
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, { name, payload })])),
  );
}

async function answer(
  raw: unknown,
  sender: Sender,
  handlers: Handlers,
  allowedOrigins: readonly string[],
): Promise<Answer<unknown>> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return refusal('not a message of this extension');
  const { name, payload } = envelope.data;
  if (!Object.hasOwn(requests, name)) return refusal(`unknown message "${name}"`);
  const request = requests[name as RequestName];
  if (callerOf(sender, allowedOrigins) !== request.from) return refusal('sender not allowed');
  const parsed = request.in.safeParse(payload);
  if (!parsed.success) return refusal(z.prettifyError(parsed.error));
  try {
    const handle = handlers[name as RequestName] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (cause) {
    return refusal(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  }
}

const envelopeSchema = z.object({ name: z.string(), payload: z.unknown() });

const refusal = (error: string): Answer<never> => ({ ok: false, error });

function callerOf(sender: Sender, allowedOrigins: readonly string[]): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  return URL.canParse(url) && allowedOrigins.includes(new URL(url).origin) ? 'page' : null;
}
