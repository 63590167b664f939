import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const words = ['lib/text', 'lib/zod'];
const meaning = [...words, 'lib/profile', 'lib/draft', 'lib/feedback'];

/**
 * Every room, with the rooms below it that it may import from; its own is always open to it. Two wings stand side by side, what runs in a
 * site's page and what runs at the desk, and neither names the other.
 */
const rooms: Record<string, readonly string[]> = {
  'lib/zod': [],
  'lib/tokens': [],
  'lib/text': [],
  'lib/profile': words,
  'lib/draft': [...words, 'lib/profile'],
  'lib/feedback': [...words, 'lib/profile'],
  'lib/handoff': meaning,
  'lib/messages': meaning,
  // The page wing.
  'lib/editors': [...meaning, 'lib/messages'],
  'lib/sites': [...meaning, 'lib/messages', 'lib/editors'],
  'lib/page': ['lib/tokens', ...meaning, 'lib/messages', 'lib/sites'],
  'lib/writing': [...meaning, 'lib/messages', 'lib/editors', 'lib/sites', 'lib/page'],
  'lib/advising': [...meaning, 'lib/messages', 'lib/editors', 'lib/sites', 'lib/page', 'lib/writing'],
  'lib/reading': [...meaning, 'lib/messages', 'lib/sites', 'lib/page'],
  // The desk wing.
  'lib/inbox': [...meaning, 'lib/handoff', 'lib/messages'],
  'lib/assist': [...meaning, 'lib/inbox'],
  'lib/backup': [...meaning, 'lib/inbox'],
  'lib/delivery': [...meaning, 'lib/handoff', 'lib/inbox'],
  // Furniture.
  'components/ui': [],
  'components/card': [...words, 'lib/profile', 'lib/draft', 'lib/editors', 'components/ui'],
  'components/draft': [
    ...words,
    'lib/profile',
    'lib/draft',
    'lib/editors',
    'lib/inbox',
    'components/ui',
    'components/card',
  ],
  'components/settings': [
    ...meaning,
    'lib/messages',
    'lib/inbox',
    'lib/assist',
    'lib/backup',
    'lib/delivery',
    'components/ui',
  ],
  'components/inbox': [
    ...meaning,
    'lib/handoff',
    'lib/messages',
    'lib/inbox',
    'lib/backup',
    'lib/delivery',
    'components/ui',
  ],
};

interface Import {
  from: string;
  /** As it is written, and the path it means. */
  specifier: string;
  to: string;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
);

const imports: Import[] = files.flatMap((from) =>
  specifiersIn(readFileSync(join(root, from), 'utf8')).flatMap((specifier) => {
    const to = resolved(from, specifier);
    return to ? [{ from, specifier, to }] : [];
  }),
);

/** What a file brings in: by name, for its effect, once it is needed, or as a style that another is composed of. */
function specifiersIn(source: string): string[] {
  const forms = [
    /^(?:import|export)\s[^;]*?from '([^']+)'/gms,
    /^import '([^']+)'/gm,
    /\bimport\(\s*'([^']+)'/g,
    /^\s*(?:composes:[^;]*?from|@import) '([^']+)'/gm,
  ];
  return forms.flatMap((form) => [...source.matchAll(form)].map(([, specifier = '']) => specifier));
}

function resolved(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

/** A room is a folder, or one file that is no part of any. */
function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/').replace(/\..*$/, '');
}

describe('the floors', () => {
  test.each([
    `import { a, type B } from 'it';`,
    `import type {\n  A,\n} from 'it';`,
    `import styles from 'it';`,
    `export { a } from 'it';`,
    `import 'it';`,
    `const late = async () => (await import('it')).a;`,
    `.form {\n  composes: form from 'it';\n}`,
  ])('an import is seen in each of its forms: %s', (source) => {
    expect(specifiersIn(source)).toEqual(['it']);
  });

  test('every room stands in the table', () => {
    const found = new Set(files.filter((file) => !file.startsWith('entrypoints/')).map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  test('a file imports from its own room and from lower floors only', () => {
    const crossings = imports.filter(({ from, to }) => {
      const room = rooms[roomOf(from)];
      return room && roomOf(to) !== roomOf(from) && !room.includes(roomOf(to));
    });
    expect(crossings.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('another room is addressed from the top, never by climbing', () => {
    const climbing = imports.filter(
      ({ from, specifier, to }) => roomOf(to) !== roomOf(from) && specifier.startsWith('.'),
    );
    expect(climbing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the furniture knows of the editors only the session and its types', () => {
    const known = imports.filter(
      ({ from, to }) => from.startsWith('components/') && roomOf(to) === 'lib/editors',
    );
    expect(known.filter(({ to }) => to !== 'lib/editors/session')).toEqual([]);
  });

  test('zod is imported by lib/zod alone', () => {
    const users = files.filter((file) =>
      /from '(zod|zod\/mini)'/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users).toEqual(['lib/zod.ts']);
  });
});

test('host names of the sites stand in lib/sites only', () => {
  const host = /(?:\bx|twitter|facebook|linkedin)\.com\b/;
  const strays = files.filter(
    (file) =>
      !file.startsWith('lib/sites/') && host.test(withoutComments(readFileSync(join(root, file), 'utf8'))),
  );
  expect(strays).toEqual([]);
});

test('every room is named in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(Object.keys(rooms).filter((room) => !readme.includes(room))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
