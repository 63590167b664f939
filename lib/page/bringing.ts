import type { FurtherScript } from '@/lib/messages/contract';
import type { Ask } from './ask';

/** Gives what brings a further script into this page, once, and resolves to whether it is there. Where that failed, the next call tries again. */
export function bringing(script: FurtherScript, ask: Ask): () => Promise<boolean> {
  let brought: Promise<boolean> | null = null;
  const there = () => true;
  const failed = () => {
    brought = null;
    return false;
  };
  return () => (brought ??= ask('script.load', { script }).then(there, failed));
}
