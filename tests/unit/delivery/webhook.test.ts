import { afterEach, describe, expect, test } from 'vitest';
import { post, type Wire } from '@/lib/delivery/webhook';
import type { Attempt } from '@/lib/handoff/delivery';
import { saying, stubWebhook, type Answering } from './stub-webhook';

const open: Awaited<ReturnType<typeof stubWebhook>>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const now = Date.UTC(2026, 10, 27, 12);
const wire: Wire = { fetch, now: () => now, patience: () => new AbortController().signal };

async function webhookThat(answer?: Answering) {
  const server = await stubWebhook(answer);
  open.push(server);
  return server;
}

const outcomeOf = async (answer: Answering) => post(wire, (await webhookThat(answer)).address, '{}');

test('a message arrives as JSON at the webhook’s own address, and carries nothing of the user', async () => {
  const { address, heard } = await webhookThat();
  expect(await post(wire, address, '{"text":"héllo"}')).toEqual({ outcome: 'sent' });
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    path: '/services/T/B/X',
    body: '{"text":"héllo"}',
    headers: { 'content-type': 'application/json' },
  });
  expect(heard[0]?.headers).not.toHaveProperty('cookie');
  expect(heard[0]?.headers).not.toHaveProperty('referer');
});

test('nothing goes before it, which would leave a connection on which a browser repeats it by itself', async () => {
  const { address, heard } = await webhookThat();
  await post(wire, address, '{}');
  expect(heard.map(({ method }) => method)).toEqual(['POST']);
});

describe('what has not arrived is tried again later', () => {
  const later = (kind: string, said = '', notBefore: number | null = null) => ({
    outcome: 'later',
    trouble: { kind, said },
    notBefore,
  });

  test.each<[string, Answering, object]>([
    ['a 500', saying(500, 'rollup_error'), later('broken', 'rollup_error')],
    ['a 503 with a page', saying(503, '<html>Back soon</html>'), later('broken')],
    ['a 429', saying(429, 'rate_limited'), later('busy', 'rate_limited')],
    ['a 429 that names seconds', saying(429, '', { 'Retry-After': '30' }), later('busy', '', now + 30_000)],
    [
      'a 503 that names a date',
      saying(503, '', { 'Retry-After': 'Fri, 27 Nov 2026 12:05:00 GMT' }),
      later('broken', '', now + 300_000),
    ],
    [
      'a wait of a year, which is not kept',
      saying(429, '', { 'Retry-After': '31536000' }),
      later('busy', '', now + 86_400_000),
    ],
    ['a wait nobody can read', saying(429, '', { 'Retry-After': 'soon' }), later('busy')],
  ])('%s', async (_, answer, attempt) => {
    expect(await outcomeOf(answer)).toEqual(attempt);
  });
});

describe('what is refused is not tried again', () => {
  test.each<[string, Answering, string]>([
    ['a webhook that was removed', saying(404, 'no_service'), 'no_service'],
    ['a message that is not allowed', saying(403, 'action_prohibited'), 'action_prohibited'],
    ['an archived channel', saying(410, 'channel_is_archived'), 'channel_is_archived'],
    ['a page is not quoted', saying(403, '<html>Forbidden</html>'), '403'],
    ['a redirect is not followed', saying(307, '', { location: 'https://elsewhere.example/' }), '307'],
  ])('%s', async (_, answer, said) => {
    expect(await outcomeOf(answer)).toEqual({ outcome: 'failed', trouble: { kind: 'refused', said } });
  });

  test('a redirect as a browser shows it', async () => {
    const hidden = Object.defineProperty(new Response(''), 'status', { value: 0 });
    Object.defineProperty(hidden, 'ok', { value: false });
    const attempt = await post({ ...wire, fetch: async () => hidden }, 'https://hooks.example/x', '{}');
    expect(attempt).toEqual({ outcome: 'failed', trouble: { kind: 'refused', said: 'redirected' } });
  });
});

describe('what may have arrived is uncertain', () => {
  const uncertain = (kind: string, said = ''): Attempt =>
    ({ outcome: 'uncertain', trouble: { kind, said } }) as Attempt;

  test.each<[string, Answering, Attempt]>([
    ['an answer that is not Slack’s', saying(200, 'thanks'), uncertain('not-ok', 'thanks')],
    ['a page', saying(200, '<html>Sign in to the hotel</html>'), uncertain('not-ok')],
    ['a gateway that lost its server', saying(504, 'timeout'), uncertain('broken', '504 timeout')],
    ['a connection that breaks off', (response) => void response.destroy(), uncertain('unanswered')],
    [
      'an answer that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '2' }).write('o');
        response.socket?.destroySoon();
      },
      uncertain('unanswered'),
    ],
  ])('%s', async (_, answer, attempt) => {
    expect(await outcomeOf(answer)).toEqual(attempt);
  });

  test('nobody listening, since a browser does not tell that from a connection that broke off', async () => {
    const server = await webhookThat();
    await server.close();
    expect(await post(wire, server.address, '{}')).toEqual(uncertain('unanswered'));
  });

  test('a message whose answer is waited for too long', async () => {
    const patience = new AbortController();
    const { address } = await webhookThat(() => patience.abort());
    expect(await post({ ...wire, patience: () => patience.signal }, address, '{}')).toEqual(
      uncertain('slow'),
    );
  });
});

test('an answer with white space around it is an answer', async () => {
  expect(await outcomeOf(saying(200, 'ok\n'))).toEqual({ outcome: 'sent' });
});
