import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: {
    model?: string;
    stream?: boolean;
    response_format?: { type: string };
    messages?: { role: string; content: string }[];
  };
}

export type Answering = (asked: Asked, response: ServerResponse) => void;

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** The models route of a server that has two. */
export const twoModels = { object: 'list', data: [{ id: 'small' }, { id: 'large' }] };

/** A completion that says `content`. */
export const saying = (content: string) => ({
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
});

/** What a good model asks about `topic`, a plural. */
export const questionsAbout = (topic: string) =>
  [
    { family: 'problem', text: `What goes wrong first with ${topic}?` },
    { family: 'idea', text: `Which kind of ${topic} would you like to see that nobody makes?` },
    { family: 'experience', text: `When did ${topic} last let you down?` },
  ] as const;

export const obliging: Answering = ({ path, body }, response) => {
  if (path === '/v1/models') return json(response, 200, twoModels);
  const topic = /^Topic: (.*)$/m.exec(body.messages?.at(-1)?.content ?? '')?.[1] ?? '';
  json(response, 200, saying(JSON.stringify({ questions: questionsAbout(topic) })));
};

/** A server on this machine that speaks as OpenAI's does, or in whatever way a test wants; it keeps what it was asked. */
export async function stubServer(answer: Answering = obliging) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body: body === '' ? {} : JSON.parse(body) };
      asked.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    port,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
