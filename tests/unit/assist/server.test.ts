import { afterEach, describe, expect, test, vi } from 'vitest';
import { modelsOf, ownServer } from '@/lib/assist/server';
import { serverSchema } from '@/lib/profile/assist';
import { context, patient, questions, written } from './context';
import { json, saying, stubServer, type Answering, type Asked } from './stub-server';

const open: Awaited<ReturnType<typeof stubServer>>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serverThat(answer?: Answering, key = '') {
  const server = await stubServer(answer);
  open.push(server);
  const suggester = ownServer(fetch, server.base, serverSchema.parse({ model: 'small', key }));
  return { ...server, suggester, ask: (signal = patient()) => suggester.suggest(context, signal) };
}

/** A server that answers every completion with these words. */
const wordsOf =
  (content: string): Answering =>
  (_, response) =>
    json(response, 200, saying(content));
const refusing =
  (status: number, body?: unknown): Answering =>
  (_, response) => {
    if (body === undefined) response.writeHead(status).end();
    else json(response, status, body);
  };

describe('a question', () => {
  test('goes to the model of the user’s choice, held to JSON, with our work as its opening and the draft at its end', async () => {
    const { ask, asked } = await serverThat();
    expect(await ask()).toEqual({ candidates: questions });
    expect(asked).toHaveLength(1);
    const [{ method, path, body }] = asked as [Asked];
    expect([method, path]).toEqual(['POST', '/v1/chat/completions']);
    expect(body).toMatchObject({ model: 'small', stream: false, response_format: { type: 'json_schema' } });
    expect(body.messages?.[0]?.role).toBe('system');
    expect(body.messages?.at(-1)?.content).toContain(context.draft.text);
  });

  test('carries a key where there is one, and nothing else of the user', async () => {
    const { ask, asked } = await serverThat(undefined, 'secret');
    await ask();
    expect(asked[0]?.headers.authorization).toBe('Bearer secret');
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
    const keyless = await serverThat();
    await keyless.ask();
    expect(keyless.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([
    ['no schema', ['json_schema'], ['json_schema', 'json_object']],
    ['no JSON at all', ['json_schema', 'json_object'], ['json_schema', 'json_object', undefined]],
  ])('to a server that can be held to %s is asked again without', async (_, unknown, tried) => {
    const { ask, asked } = await serverThat(({ body }, response) =>
      unknown.includes(body.response_format?.type ?? '')
        ? json(response, 400, { error: 'response_format is not supported' })
        : json(response, 200, saying(`Here you are:\n\`\`\`json\n${written}\n\`\`\``)),
    );
    expect(await ask()).toEqual({ candidates: questions });
    expect(asked.map(({ body }) => body.response_format?.type)).toEqual(tried);
  });
});

describe('what goes wrong', () => {
  test.each<[string, Answering, object]>([
    ['an empty 403 is a refused origin', refusing(403), { kind: 'origin-refused', said: '' }],
    [
      'a 403 with words is a refused key',
      refusing(403, { error: { message: 'forbidden' } }),
      { kind: 'key-refused', said: 'forbidden' },
    ],
    ['a 401 is a refused key', refusing(401, { error: 'no key' }), { kind: 'key-refused', said: 'no key' }],
    [
      'a 404 is a model that is not there',
      refusing(404, { error: { message: 'model "small" not found' } }),
      { kind: 'no-model', said: 'model "small" not found' },
    ],
    [
      'a 500 is said',
      refusing(500, { error: 'out of memory' }),
      { kind: 'failed', said: '500 out of memory' },
    ],
    [
      'a 400 to whatever is asked is said',
      refusing(400, { error: 'no such thing' }),
      { kind: 'failed', said: '400 no such thing' },
    ],
    ['words are unreadable', wordsOf('I would rather not.'), { kind: 'unreadable', said: '' }],
    ['JSON of another shape is unreadable', wordsOf('{"answer":42}'), { kind: 'unreadable', said: '' }],
    [
      'an answer that is no completion is unreadable',
      refusing(200, { ok: 1 }),
      { kind: 'unreadable', said: '' },
    ],
    [
      'half an answer is unreadable',
      (_, response) => void response.writeHead(200).end('{"choices":['),
      { kind: 'unreadable', said: '' },
    ],
    [
      'a page is not quoted',
      (_, response) => void response.writeHead(502).end('<html>Bad gateway</html>'),
      { kind: 'failed', said: '502' },
    ],
    [
      'a redirect is not followed',
      (_, response) => void response.writeHead(307, { location: 'https://llm.example/v1' }).end(),
      { kind: 'unreachable', said: '' },
    ],
    [
      'a connection that breaks off is unreachable',
      (_, response) => void response.destroy(),
      { kind: 'unreachable', said: '' },
    ],
  ])('%s', async (_, answer, trouble) => {
    const { ask } = await serverThat(answer);
    expect(await ask()).toEqual({ trouble });
  });

  test('nobody listening is unreachable', async () => {
    const server = await serverThat();
    await server.close();
    expect(await server.ask()).toEqual({ trouble: { kind: 'unreachable', said: '' } });
  });

  test('a preflight that is refused looks as if nobody listened, which is all a browser tells', async () => {
    const refused = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const suggester = ownServer(refused, 'http://localhost:1234/v1', serverSchema.parse({}));
    expect(await suggester.suggest(context, patient())).toEqual({
      trouble: { kind: 'unreachable', said: '' },
    });
    expect(refused).toHaveBeenCalledWith(
      'http://localhost:1234/v1/chat/completions',
      expect.objectContaining({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }),
    );
  });

  test('a slow server is given up when the signal aborts, before its answer and in the middle of it', async () => {
    for (const answer of [
      () => {},
      (_: Asked, response: Parameters<Answering>[1]) => void response.writeHead(200).write('{"cho'),
    ]) {
      const { ask, asked } = await serverThat(answer);
      const life = new AbortController();
      const waiting = ask(life.signal);
      await vi.waitFor(() => expect(asked).toHaveLength(1));
      life.abort(new Error('enough'));
      await expect(waiting).rejects.toThrow('enough');
    }
  });
});

describe('the list of models', () => {
  const list = async (answer?: Answering) => {
    const { base } = await serverThat(answer);
    return modelsOf(fetch, base, '', patient());
  };

  test('is read', async () => {
    expect(await list()).toEqual({ models: ['small', 'large'] });
  });

  test.each<[string, Answering, object]>([
    ['a 404', refusing(404), { kind: 'no-interface', said: '' }],
    [
      'something else',
      (_, response) => void response.end('Ollama is running'),
      { kind: 'no-interface', said: '' },
    ],
    ['a 401', refusing(401), { kind: 'key-refused', said: '' }],
    ['an empty 403', refusing(403), { kind: 'origin-refused', said: '' }],
  ])('%s instead of it is told', async (_, answer, trouble) => {
    expect(await list(answer)).toEqual({ trouble });
  });
});
