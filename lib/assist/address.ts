/** Where a server of the user's own is. */
export interface ServerAddress {
  /** What the paths of its interface follow, without a slash at the end. */
  base: string;
  host: string;
  /** The one origin that has to be allowed. A match pattern names no port, which Firefox would refuse in one. */
  pattern: string;
  /** Not on this machine: drafts leave it. */
  away: boolean;
  product: Product | null;
}

type Product = 'ollama' | 'lm-studio' | 'llama.cpp';

/** An address that can be asked, or what is wrong with it in a sentence to the person who wrote it. */
type ReadAddress = { address: ServerAddress } | { wrong: string };

export const products: Record<Product, { name: string; address: string }> = {
  ollama: { name: 'Ollama', address: 'http://localhost:11434/v1' },
  'lm-studio': { name: 'LM Studio', address: 'http://localhost:1234/v1' },
  'llama.cpp': { name: 'llama.cpp', address: 'http://localhost:8080/v1' },
};

const productByPort: Record<string, Product> = { 11434: 'ollama', 1234: 'lm-studio', 8080: 'llama.cpp' };
const thisMachine = ['localhost', '127.0.0.1'];

/** Reads the address of a server as somebody writes or pastes it. The manifest lets plain http go to this machine only. */
export function readAddress(written: string): ReadAddress {
  const trimmed = written.trim();
  if (trimmed === '') return { wrong: 'Write where your server listens.' };
  const scheme = trimmed.includes('://') ? '' : isHere(trimmed) ? 'http://' : 'https://';
  const url = URL.canParse(scheme + trimmed) ? new URL(scheme + trimmed) : null;
  if (!url || !/^https?:$/u.test(url.protocol)) return { wrong: `“${trimmed}” is not a web address.` };
  if (url.username !== '' || url.password !== '') return { wrong: 'A key belongs in its own field.' };
  const here = thisMachine.includes(url.hostname);
  if (url.protocol === 'http:' && !here) {
    return {
      wrong:
        'Plain http may only go to this machine, written as localhost or 127.0.0.1. Anywhere else takes https.',
    };
  }
  const path = url.pathname.replace(/\/(?:chat\/completions|models)?\/*$/u, '');
  return {
    address: {
      base: `${url.origin}${path === '' ? '/v1' : path}`,
      host: url.host,
      pattern: `${url.protocol}//${url.hostname}/*`,
      away: !here,
      product: here ? (productByPort[url.port] ?? null) : null,
    },
  };
}

const isHere = (address: string) => thisMachine.some((host) => address.toLowerCase().startsWith(host));
