import type { Attempt, DeliveryTroubleKind } from '@/lib/handoff/delivery';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

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
 * Sends one message to a webhook of Slack's, or of what speaks as Slack does.
 *
 * A browser does not tell a connection that never stood from one that broke after the words were through. So the host is first asked for
 * nothing: where it cannot be reached the words have not gone out, and another attempt is safe. From there on whatever has no clear answer is
 * uncertain.
 */
export async function post(wire: Wire, address: string, body: string): Promise<Attempt> {
  const there = await reach(wire, new URL(address).origin, { method: 'HEAD' });
  if (!('status' in there))
    return { outcome: 'later', trouble: trouble(there.missed, 'unreachable'), notBefore: null };
  const answer = await reach(wire, address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  if (!('status' in answer)) return { outcome: 'uncertain', trouble: trouble(answer.missed, 'cut-off') };
  const text = await answer.text().catch(() => null);
  const said = (text ?? '').trim().slice(0, mostSaid);
  if (answer.ok)
    return text === null ? uncertain('cut-off') : said === 'ok' ? sent : uncertain('not-ok', said);
  if (notDone.includes(answer.status)) {
    const kind = answer.status === 429 ? 'busy' : 'broken';
    return { outcome: 'later', trouble: { kind, said }, notBefore: notBefore(answer, wire.now()) };
  }
  if (answer.status > 500) return uncertain('broken', `${answer.status} ${said}`.trim());
  // A redirect shows as status 0 in a browser, and as itself elsewhere.
  const words = said.startsWith('<') ? '' : said;
  return {
    outcome: 'failed',
    trouble: { kind: 'refused', said: words || `${answer.status || 'redirected'}` },
  };
}

const sent: Attempt = { outcome: 'sent' };

function uncertain(kind: DeliveryTroubleKind, said = ''): Attempt {
  return { outcome: 'uncertain', trouble: { kind, said: said.startsWith('<') ? '' : said } };
}

type Missed = 'late' | 'broken';

const trouble = (missed: Missed, otherwise: DeliveryTroubleKind) => ({
  kind: missed === 'late' ? 'slow' : otherwise,
  said: '',
});

async function reach(
  { fetch, patience }: Wire,
  address: string,
  request: RequestInit,
): Promise<Response | { missed: Missed }> {
  const signal = patience();
  try {
    return await fetch(address, { ...bare, ...request, signal });
  } catch {
    return { missed: signal.aborted ? 'late' : 'broken' };
  }
}

/** When a server wants to be asked again: in so many seconds, or at a date. */
function notBefore(answer: Response, now: number): number | null {
  const written = answer.headers.get('Retry-After')?.trim() ?? '';
  const at = /^\d+$/u.test(written) ? now + Number(written) * 1000 : Date.parse(written);
  return Number.isNaN(at) ? null : Math.min(at, now + longestWaitMs);
}
