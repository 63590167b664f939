/**
 * The few platform names the pure rooms may use, declared one by one so that everything else (document, fetch, setTimeout) is a compile
 * error there. Only `lib/tsconfig.json` includes this file.
 */
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  delete(name: string): void;
  toString(): string;
}
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  pathname: string;
  search: string;
  hash: string;
  readonly searchParams: URLSearchParams;
  readonly href: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
interface AbortSignal {
  readonly aborted: boolean;
}
