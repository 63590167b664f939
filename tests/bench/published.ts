import type { Row } from './table';

/**
 * What others cost, for what cannot be run here: their extensions as released. Measured 2026-11 with Harper built from its source (plugin 2.8.0, engine
 * 2.10.0), 211 keys 30 ms apart, on another machine: to be read as sizes, not compared to the digit.
 */
const figures = [
  ['Harper’s extension: script added per key', 'Draft +4.6 to +6.2, Lexical +6.2, Quill 2 +4.2 ms'],
  [
    'Harper’s extension: main thread added per key',
    'Draft +12 to +16, Lexical +14 to +17, Quill 2 +9 to +11 ms',
  ],
  ['Harper’s extension: listeners added by 211 keys', 'Lexical 4,924, Quill 2 about 2,500'],
  ['Harper’s extension: heap added to the page', '+10 to +19 MB'],
  ['Harper’s extension: memory of its process', '327 to 346 MB'],
  ['Harper’s extension: its content script', '778 kB; 436 kB minified'],
  ['Harper’s extension: mark after the last key', '2 to 18 ms'],
  ['LanguageTool: waits after the last key', '1500 ms'],
  ['JustNotSorry: waits after the last key', '500 ms'],
] as const;

export const published = (): Promise<Row[]> =>
  Promise.resolve(figures.map(([what, figure]) => ({ what, ours: '', beside: `published: ${figure}` })));
