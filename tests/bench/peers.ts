import type { bundleOf } from './judge-bundle';

/** What one of ours is measured beside. */
export interface Peer {
  name: string;
  /** As npm is asked for them. They come when the bench is run and with no other command, and are licensed MIT or Apache-2.0. */
  packages: readonly string[];
  /** A module that exports `start`, which resolves to what reads one text. */
  source: string;
  ours: 'judge' | 'sort';
}

export const peers: readonly Peer[] = [
  {
    name: 'Harper’s engine',
    // The engine with every rule its extension switches on by itself; 73 MB.
    packages: ['harper.js@2.10.0', 'fflate@0.8.2'],
    source: `import { LocalLinter } from 'harper.js';
    import { binary } from 'harper.js/binary';
    export const start = async () => {
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return (text) => linter.lint(text);
    };`,
    ours: 'judge',
  },
  {
    name: 'write-good',
    packages: ['write-good@1.0.8'],
    source: `import writeGood from 'write-good';
    export const start = async () => (text) => writeGood(text);`,
    ours: 'judge',
  },
  {
    name: 'alex',
    packages: ['alex@11.0.1'],
    source: `import { text as read } from 'alex';
    export const start = async () => (text) => read(text).messages;`,
    ours: 'judge',
  },
  {
    name: 'VADER',
    packages: ['vader-sentiment@1.1.3'],
    source: `import vader from 'vader-sentiment';
    export const start = async () => (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);`,
    ours: 'sort',
  },
];

/** Ours, each as a bundle of the module it stands in and what reads one text with it. */
export const ours: Record<Peer['ours'], { module: Parameters<typeof bundleOf>[0]; source: string }> = {
  judge: {
    module: 'lib/draft/judge.ts',
    source: `import { judge } from './judge.mjs';
    const brand = { id: '', names: [], handles: [], domains: [] };
    export const start = async () => (text) => judge({ text }, brand);`,
  },
  sort: {
    module: 'lib/feedback/sorting/sort.ts',
    source: `import { sort } from './sort.mjs';
    export const start = async () => (text) => sort(text);`,
  },
};
