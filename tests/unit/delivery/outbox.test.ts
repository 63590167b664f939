import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { deliverDue, type Desk } from '@/lib/delivery/outbox';
import { claimed, delivery, type Delivery } from '@/lib/handoff/delivery';
import { memoryOutbox } from './memory-outbox';

const noon = Date.UTC(2026, 10, 27, 12);
const message = (id: string, at = noon): Delivery => delivery([id], 'slack', `{"text":"${id}"}`, at);
const well = async () => new Response('ok');

function deskWith(rows: Delivery[], part: Partial<Desk> = {}) {
  const outbox = memoryOutbox(...rows);
  const fetch = vi.fn(part.fetch ?? well);
  const desk: Desk = {
    outbox,
    whereIs: async () => ({ address: 'https://hooks.example/secret' }),
    now: () => noon,
    patience: () => new AbortController().signal,
    online: () => true,
    ...part,
    fetch,
  };
  const posted = () => fetch.mock.calls.flatMap(([, { body }]) => (typeof body === 'string' ? [body] : []));
  return { desk, posted, stateOf: (row: Delivery) => outbox.rows.get(row.key) };
}

test('what is due is sent in order, what is not waits, and nothing is sent that was', async () => {
  const [first, second, tomorrow] = [message('b', 1), message('a', 2), message('c', noon + 1)];
  const { desk, posted, stateOf } = deskWith([second, first, tomorrow]);
  expect(await deliverDue(desk)).toBe(tomorrow.next);
  expect(posted()).toEqual(['{"text":"b"}', '{"text":"a"}']);
  expect(stateOf(first)?.state).toBe('sent');
  expect(stateOf(tomorrow)).toEqual(tomorrow);
  await deliverDue(desk);
  expect(posted()).toHaveLength(2);
});

test('nothing to come back for is said', async () => {
  const { desk } = deskWith([message('a')]);
  expect(await deliverDue(desk)).toBeNull();
});

test('while the browser is offline nothing is tried and no try is counted', async () => {
  const row = message('a');
  const { desk, posted, stateOf } = deskWith([row], { online: () => false });
  expect(await deliverDue(desk)).toBe(noon + 300_000);
  expect(posted()).toEqual([]);
  expect(stateOf(row)).toEqual(row);
});

test.each(['no-address', 'not-allowed'] as const)(
  'a target without a way there (%s) has failed, and says why',
  async (kind) => {
    const row = message('a');
    const trouble = { kind, said: '' };
    const { desk, posted, stateOf } = deskWith([row], { whereIs: async () => ({ trouble }) });
    expect(await deliverDue(desk)).toBeNull();
    expect(stateOf(row)).toMatchObject({ state: 'failed', trouble });
    expect(posted()).toEqual([]);
  },
);

test('one that fails keeps none of the others', async () => {
  const [bad, good] = [message('bad', 1), message('good', 2)];
  const { desk, stateOf } = deskWith([bad, good], {
    fetch: async (_, { body }) => (body === bad.body ? new Response('no_service', { status: 404 }) : well()),
  });
  await deliverDue(desk);
  expect(stateOf(bad)).toMatchObject({ state: 'failed', trouble: { said: 'no_service' } });
  expect(stateOf(good)?.state).toBe('sent');
});

describe('never twice', () => {
  test('one that was in hand when the browser closed is uncertain, and not sent again', async () => {
    const row = claimed(message('a'), noon);
    if (!row) throw new Error('not due');
    const { desk, posted, stateOf } = deskWith([row]);
    expect(await deliverDue(desk)).toBeNull();
    expect(stateOf(row)).toMatchObject({ state: 'uncertain', trouble: { kind: 'closed' } });
    expect(posted()).toEqual([]);
  });

  test('it is written down as being sent before anything leaves', async () => {
    const row = message('a');
    const { desk, stateOf } = deskWith([row], {
      fetch: () => {
        expect(stateOf(row)?.state).toBe('sending');
        return well();
      },
    });
    await deliverDue(desk);
    expect(stateOf(row)?.state).toBe('sent');
  });

  test('one taken up by somebody else in the meantime is left to them', async () => {
    const row = message('a');
    const { desk, posted } = deskWith([row]);
    const whereIs: Desk['whereIs'] = async (target) => {
      await desk.outbox.change(row.key, (one) => claimed(one, noon));
      return { address: `https://hooks.example/${target}` };
    };
    await deliverDue({ ...desk, whereIs });
    expect(posted()).toEqual([]);
  });

  const mishaps = [
    'unreachable',
    'broken',
    'busy',
    'lost',
    'hangs',
    'well',
    'closed before',
    'closed after',
  ] as const;

  test('whatever happens on the way, and however often it is begun, it arrives once at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...mishaps), { maxLength: 12 }), async (story) => {
        let arrived = 0;
        let clock = noon;
        const outbox = memoryOutbox(message('a'));
        for (const mishap of story) {
          const fetch: Desk['fetch'] = async () => {
            if (mishap === 'unreachable' || mishap === 'closed before') throw new TypeError(mishap);
            if (mishap === 'broken') return new Response('', { status: 500 });
            if (mishap === 'busy') return new Response('', { status: 429 });
            arrived += 1;
            if (mishap === 'lost' || mishap === 'hangs') throw new TypeError(mishap);
            return new Response('ok');
          };
          // The browser closes when the answer is to be written down.
          const closing: typeof outbox.change = (key, change) =>
            outbox.change(key, (row) => {
              if (mishap.startsWith('closed') && row.state === 'sending') throw new Error(mishap);
              return change(row);
            });
          const { desk } = deskWith([], { fetch, now: () => clock });
          await deliverDue({ ...desk, outbox: { ...outbox, change: closing } }).catch(() => null);
          clock += 24 * 60 * 60 * 1000;
        }
        expect(arrived).toBeLessThanOrEqual(1);
      }),
    );
  });
});
