import { answerShape, readAnswer } from './candidates';
import { opening, request } from './prompt';
import { trouble, type Suggester } from './suggester';
import type { Server, Trouble } from '@/lib/profile/assist';
import { z } from '@/lib/zod';

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)),
});

/** Ways to be held to JSON, the strictest first; a server that knows none of them is only asked for it. */
const formats = [
  {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'questions', strict: true, schema: answerShape },
    },
  },
  { response_format: { type: 'json_object' } },
  {},
];
const formatUnknown = [400, 422];
const mostSaid = 200;

/** The models that a server offers, by their names. */
export async function modelsOf(
  fetcher: Fetch,
  base: string,
  key: string,
  signal: AbortSignal,
): Promise<{ models: string[] } | { trouble: Trouble }> {
  const answer = await reach(fetcher, `${base}/models`, { method: 'GET', headers: headers(key), signal });
  if ('trouble' in answer) return answer;
  if (!answer.ok) return refusal(answer, 'no-interface');
  const read = modelsSchema.safeParse(parsed(answer.body));
  return read.success ? { models: read.data.data.map(({ id }) => id) } : trouble('no-interface');
}

/** A server of the user's own that speaks as OpenAI's does: Ollama, LM Studio, llama.cpp and many more. */
export function ownServer(fetcher: Fetch, base: string, { model, key }: Server): Suggester {
  return {
    patienceMs: 20_000,
    async suggest(context, signal) {
      const messages = [...opening, { role: 'user', content: request(context) }];
      for (const format of formats) {
        const answer = await reach(fetcher, `${base}/chat/completions`, {
          method: 'POST',
          headers: { ...headers(key), 'Content-Type': 'application/json' },
          body: JSON.stringify({ model, messages, stream: false, ...format }),
          signal,
        });
        if ('trouble' in answer) return answer;
        if (formatUnknown.includes(answer.status) && format !== formats.at(-1)) continue;
        if (!answer.ok) return refusal(answer, 'no-model');
        const read = completionSchema.safeParse(parsed(answer.body));
        const candidates = read.data ? readAnswer(read.data.choices[0]?.message.content ?? '') : null;
        return candidates ? { candidates } : trouble('unreadable');
      }
      return trouble('failed');
    },
  };
}

const headers = (key: string): Record<string, string> =>
  key === '' ? {} : { Authorization: `Bearer ${key}` };

interface Answered {
  ok: boolean;
  status: number;
  body: string;
}

/** One request that carries nothing of the browser's along, and follows no redirect: it could lead off this machine. */
async function reach(
  fetcher: Fetch,
  address: string,
  options: RequestInit & { signal: AbortSignal },
): Promise<Answered | { trouble: Trouble }> {
  try {
    const response = await fetcher(address, {
      ...options,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return { ok: response.ok, status: response.status, body: (await response.text()).trim() };
  } catch {
    options.signal.throwIfAborted();
    // A browser does not say whether nobody listens there or the server's answer to a preflight was no.
    return trouble('unreachable');
  }
}

/** `absent` is what 404 means to the one who asked. */
function refusal({ status, body }: Answered, absent: 'no-model' | 'no-interface'): { trouble: Trouble } {
  const said = saidIn(body).slice(0, mostSaid);
  if (status === 404) return trouble(absent, said);
  if (status === 401) return trouble('key-refused', said);
  // Ollama turns away origins it was not told of with an empty 403; a server that minds the key says so.
  if (status === 403) return trouble(body === '' ? 'origin-refused' : 'key-refused', said);
  return trouble('failed', `${status} ${said}`.trim());
}

const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** The server's own words for what is wrong, which come in several shapes. */
function saidIn(body: string): string {
  const read = errorSchema.safeParse(parsed(body));
  if (!read.success) return body.startsWith('<') ? '' : body;
  return typeof read.data.error === 'string' ? read.data.error : read.data.error.message;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
