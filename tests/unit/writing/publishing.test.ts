// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import type { WritingSite } from '@/lib/sites/adapter';
import { Drafts } from '@/lib/writing/memory';
import { recordWhenPublished, type Published } from '@/lib/writing/publishing';

const acme = { ...unknownBrand, id: 'acme', names: ['Acme'] };
const text = 'Which strap do you want next?';

/** A background that takes every message, save the first ones of a name for which it fails. */
function background(failures: Record<string, number> = {}) {
  const asked: string[] = [];
  const payloads: unknown[] = [];
  const left = { ...failures };
  const ask = (name: string, payload: unknown) => {
    asked.push(name);
    payloads.push(payload);
    const failing = left[name] ?? 0;
    left[name] = failing - 1;
    return failing > 0 ? Promise.reject(new Error('not taken')) : Promise.resolve({});
  };
  return { asked, payloads, ask: ask as Ask };
}

/** A reply to a customer that also grants a wish, pressed and out after so many looks. */
function pressed(looks: number): Published {
  const composer = {
    editable: document.createElement('div'),
    container: document.createElement('form'),
    reply: true,
  };
  let looked = 0;
  const site: WritingSite = {
    id: 'x',
    identity: () => null,
    composerOf: () => composer,
    pressOf: () => null,
    published: () => {
      looked += 1;
      return looked >= looks;
    },
  };
  return {
    site,
    press: { composer, act: 'post' },
    text,
    judgement: judge({ text, site: 'x', reply: true }, acme),
    poster: { standing: 'ours', identity: null, brand: acme },
    memory: { ...new Drafts().of(composer.editable), answers: 'x:1', grants: ['x:2'] },
  };
}

async function publish(ask: Ask, post: Published = pressed(1), life = new AbortController()) {
  const ended = vi.fn();
  const recording = recordWhenPublished(post, ask, ended, life.signal);
  await vi.runAllTimersAsync();
  await recording;
  return ended;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('once the site shows that a draft is out, its record ends and all that is due is told', async () => {
  const { ask, asked, payloads } = background();
  const ended = await publish(ask, pressed(3));
  expect(ended).toHaveBeenCalledOnce();
  expect(asked).toEqual(['reply.sent', 'wish.granted', 'post.outcome']);
  expect(payloads).toMatchObject([
    { post: 'x:1', text },
    { ids: ['x:2'] },
    { id: expect.any(String), site: 'x', brand: 'acme', reply: true, verdict: 'clear', outcome: 'posted' },
  ]);
  expect(JSON.stringify(payloads[2])).not.toContain(text);
});

test('of a draft that answers nobody and grants nothing, only what it was like is told', async () => {
  const { ask, asked } = background();
  const post = pressed(1);
  await publish(ask, { ...post, memory: { ...post.memory, answers: null, grants: [] } });
  expect(asked).toEqual(['post.outcome']);
});

test.each(['reply.sent', 'wish.granted', 'post.outcome'])(
  '%s is told again after a first failure, as the same one',
  async (name) => {
    const { ask, asked, payloads } = background({ [name]: 1 });
    await publish(ask);
    expect(asked).toHaveLength(4);
    const [first, again] = payloads.filter((_, index) => asked[index] === name);
    expect(again).toEqual(first);
  },
);

test.each(['reply.sent', 'wish.granted', 'post.outcome'])(
  'where %s fails for good, the others arrive and nothing is left unhandled',
  async (name) => {
    const { ask, asked } = background({ [name]: Infinity });
    await publish(ask);
    const others = ['reply.sent', 'wish.granted', 'post.outcome'].filter((other) => other !== name);
    expect(asked.filter((one) => one === name)).toHaveLength(2);
    expect(asked).toEqual(expect.arrayContaining(others));
    expect(console.warn).toHaveBeenCalled();
  },
);

test('what is not out within ten seconds is told to nobody', async () => {
  const { ask, asked } = background();
  expect(await publish(ask, pressed(Infinity))).not.toHaveBeenCalled();
  expect(asked).toEqual([]);
});

test('nor is a draft that nobody follows any more', async () => {
  const { ask, asked } = background();
  const life = new AbortController();
  life.abort();
  expect(await publish(ask, pressed(1), life)).not.toHaveBeenCalled();
  expect(asked).toEqual([]);
});
