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
  'lib/text': [],
  'lib/profile': words,
  'lib/draft': [...words, 'lib/profile'],
  'lib/feedback': [...words, 'lib/profile'],
  'lib/handoff': meaning,
  'lib/messages': meaning,
  // The page wing.
  'lib/editors': [...meaning, 'lib/messages'],
  'lib/sites': [...meaning, 'lib/messages', 'lib/editors'],
  'lib/page': [...meaning, 'lib/messages', 'lib/sites'],
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
  to: string;
  typeOnly: boolean;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
);

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(root, from), 'utf8').matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'/gms,
    ),
  ].flatMap(([, type, specifier = '']) => {
    const to = resolved(from, specifier);
    return to ? [{ from, to, typeOnly: type !== undefined }] : [];
  }),
);

function resolved(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

function roomOf(path: string): string {
  if (path === 'lib/zod' || path === 'lib/zod.ts') return 'lib/zod';
  return path.split('/').slice(0, 2).join('/');
}

describe('the floors', () => {
  test('every room stands in the table', () => {
    const found = new Set(files.filter((file) => !file.startsWith('entrypoints/')).map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  test('a file imports from its own room and from lower floors only', () => {
    const crossings = imports.filter(({ from, to }) => {
      const room = rooms[roomOf(from)];
      return room && roomOf(to) !== roomOf(from) && !to.endsWith('.css?inline') && !room.includes(roomOf(to));
    });
    expect(crossings.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('another room is addressed from the top, never by climbing', () => {
    const climbing = imports.filter(({ from, to }) => {
      const text = readFileSync(join(root, from), 'utf8');
      return roomOf(to) !== roomOf(from) && text.includes(`from '..`) && !text.includes(`from '@/${to}'`);
    });
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
