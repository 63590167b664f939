import { startReplicas } from './server';

const replicas = await startReplicas();
const { proxyPort, pages } = replicas;
process.stdout.write(`${JSON.stringify({ proxyPort, pages })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void replicas.close().then(() => process.exit(0));
  });
