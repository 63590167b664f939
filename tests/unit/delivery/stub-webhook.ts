import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  headers: Record<string, unknown>;
  body: string;
}

/** How a server answers a message. */
export type Answering = (response: ServerResponse, heard: Heard) => void;

export const saying =
  (status: number, body = '', headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(status, headers).end(body);

/**
 * A server on this machine that takes messages as Slack's webhooks do, or in whatever way a test wants; it keeps what it heard. With a
 * certificate it speaks HTTPS, as every webhook that can be given in the settings does.
 */
export async function stubWebhook(answer: Answering = saying(200, 'ok'), certificate?: ServerOptions) {
  const heard: Heard[] = [];
  const listen: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body: Buffer.concat(parts).toString() };
      heard.push(one);
      answer(response, one);
    });
  };
  const server = certificate ? createSecureServer(certificate, listen) : createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}/services/T/B/X`,
    heard,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
