import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { bundles, type PageName } from './bundle';
import { address as linkedinAddress, feed as linkedinFeed } from './linkedin/posts';
import { picture } from './pictures';
import { plainPage } from './plain';
import type { SiteName } from './practice';
import { address as xAddress, feed as xFeed } from './x/statuses';

export interface Replicas {
  proxyPort: number;
  /** Where to begin: one address for each kind of page. */
  pages: string[];
  /** Every host and plain address that was asked for and does not belong to the practice pages, in order. */
  refused: string[];
  /** The certificate of this run, in PEM, for browsers that accept one by name rather than any. */
  certificate: string;
  close(): Promise<void>;
}

const siteOf: Record<string, SiteName> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
};

/** A page of nobody's that Earshot has no part in, on which somebody writes all the same. */
const plainHost = 'buffer.example';

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; require-trusted-types-for 'script'";
const strictPolicy = "style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

const questionsOnX = xFeed()
  .home.slice(0, 1)
  .map((status) => `https://x.com${xAddress(status)}`);
const questionsOnLinkedIn = linkedinFeed()
  .slice(0, 1)
  .map((post) => `https://www.linkedin.com${linkedinAddress(post)}`);

const startPages: readonly string[] = [
  'https://x.com/home',
  'https://x.com/larkfieldbags',
  ...questionsOnX,
  'https://www.facebook.com/',
  'https://www.facebook.com/larkfieldbags',
  'https://www.linkedin.com/feed/',
  ...questionsOnLinkedIn,
  'https://www.linkedin.com/feed/?share=classic',
  'https://www.linkedin.com/in/ines-marlow/recent-activity/all/',
];

/**
 * Serves the practice pages at the sites' own addresses through a proxy on a free port. Browsers must accept the certificate, which is
 * made anew for every run and signed by nobody.
 */
export async function startReplicas(): Promise<Replicas> {
  const files = await bundles();
  const names = [...Object.keys(siteOf), plainHost].map((value) => ({ type: 2 as const, value }));
  const certificate = await generate([{ name: 'commonName', value: 'practice pages' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });

  const server = createHttpsServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const site = siteOf[request.headers.host ?? ''] ?? 'x';
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://practice.example');
      const page: PageName = pathname === '/engines' ? 'engines' : site;
      const answer = (status: number, type: string, body: string | Uint8Array): void => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'content-security-policy': searchParams.get('container') === 'strict' ? strictPolicy : policy,
        });
        response.end(body);
      };
      const file = pathname.startsWith('/practice/')
        ? files.get(pathname.slice('/practice/'.length))
        : undefined;
      const drawing = picture(pathname);
      if (file)
        answer(
          200,
          pathname.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
          file,
        );
      else if (drawing) answer(200, 'image/svg+xml; charset=utf-8', drawing);
      else if (pathname === '/favicon.ico') answer(204, 'image/svg+xml', '');
      else if (pathname.startsWith('/practice/')) answer(404, 'text/plain', 'No such file.');
      else if (request.headers.host === plainHost) answer(200, 'text/html; charset=utf-8', plainPage);
      else answer(200, 'text/html; charset=utf-8', shell(page));
    },
  );

  const refused: string[] = [];
  const proxy = createHttpServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that goes away resets its connections; nobody is left to tell.
    socket.on('error', () => socket.destroy());
  };
  proxy.on('connection', keep);
  proxy.on('connect', (request, client: Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (!(host in siteOf || host === plainHost) || port !== '443') {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    client.on('close', () => upstream.destroy());
  });

  for (const one of [server, proxy])
    await new Promise<void>((listening) => one.listen(0, '127.0.0.1', listening));

  return {
    proxyPort: portOf(proxy),
    pages: [...startPages],
    refused,
    certificate: certificate.cert,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await Promise.all(
        [server, proxy].map((one) => new Promise<void>((closed) => one.close(() => closed()))),
      );
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`No port: the server listens at ${address}`);
  return address.port;
}

const titles: Record<PageName, string> = {
  x: 'Home / X',
  facebook: 'Facebook',
  linkedin: 'Feed | LinkedIn',
  engines: 'Engines',
};

const shell = (page: PageName): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[page]}</title>
<link rel="stylesheet" href="/practice/${page}.css">
<script defer src="/practice/${page}.js"></script>
</head>
<body></body>
</html>
`;
