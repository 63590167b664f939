import type { Attempt, DeliveryTroubleKind } from '@/lib/handoff/delivery';

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

export interface Wire {
  fetch: Fetch;
  now: () => number;
  /** Aborts when one request has been waited for long enough. */
  patience: () => AbortSignal;
}

/** Nothing of the browser's goes along, and no redirect is followed: it would lead the words elsewhere. */
const bare = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** The server says itself that it has not done it. Of what a gateway says between us and it (502, 504) nothing can be concluded. */
const notDone = [408, 425, 429, 500, 503];
const mostSaid = 200;
/** A server that asks for more is not waited for that long. */
const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * Sends one message to a webhook of Slack's, or of what speaks as Slack does. A browser does not tell a connection that never stood from one
 * that broke after the words were through, so whatever has no clear answer is uncertain.
 *
 * Nothing is asked of the host first, to learn whether it is there: that would leave a connection open, and when one that was used before
 * breaks off, Chromium 156 and Firefox ESR 153 both send a POST a second time by themselves (measured; on a new connection they do not).
 */
export async function post({ fetch, now, patience }: Wire, address: string, body: string): Promise<Attempt> {
  const signal = patience();
  const request = { ...bare, method: 'POST', headers: { 'Content-Type': 'application/json' }, body, signal };
  const answer = await fetch(address, request).catch(() => null);
  if (!answer) return uncertain(signal.aborted ? 'slow' : 'unanswered');
  const text = await answer.text().catch(() => null);
  if (answer.ok && text === null) return uncertain('unanswered');
  const said = quoted(text ?? '');
  if (answer.ok) return said === 'ok' ? { outcome: 'sent' } : uncertain('not-ok', said);
  if (notDone.includes(answer.status)) {
    const kind = answer.status === 429 ? 'busy' : 'broken';
    return { outcome: 'later', trouble: { kind, said }, notBefore: notBefore(answer, now()) };
  }
  if (answer.status > 500) return uncertain('broken', `${answer.status} ${said}`.trim());
  // A redirect shows as status 0 in a browser, and as itself elsewhere.
  const refusal = said || `${answer.status || 'redirected'}`;
  return { outcome: 'failed', trouble: { kind: 'refused', said: refusal } };
}

const uncertain = (kind: DeliveryTroubleKind, said = ''): Attempt => ({
  outcome: 'uncertain',
  trouble: { kind, said },
});

/** The other side's own words, unless they are a page. */
function quoted(text: string): string {
  const words = text.trim();
  return words.startsWith('<') ? '' : words.slice(0, mostSaid);
}

/** When a server wants to be asked again: in so many seconds, or at a date. */
function notBefore(answer: Response, now: number): number | null {
  const written = answer.headers.get('Retry-After')?.trim() ?? '';
  const at = /^\d+$/u.test(written) ? now + Number(written) * 1000 : Date.parse(written);
  return Number.isNaN(at) ? null : Math.min(at, now + longestWaitMs);
}
