import { startReplicas } from './server';

const { proxyPort, pages, close } = await startReplicas();
process.stdout.write(`${JSON.stringify({ proxyPort, pages })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
