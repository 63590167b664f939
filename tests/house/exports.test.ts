import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = ['lib', 'components', 'entrypoints', 'tests', 'scripts'];

const sources = new Map(
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        posix.join(folder, file.replaceAll('\\', '/')),
      ),
    )
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .concat('wxt.config.ts')
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);

/** A module as others name it: without `index` and without its ending. */
function moduleOf(path: string): string {
  return path.replace(/\.(?:tsx?|mjs)$/, '').replace(/\/index$/, '');
}

/** Each name that a file takes from a module of ours, as `module: name`; `*` for all of them. */
function takenBy(file: string, source: string): string[] {
  const lists = [
    ...source.matchAll(/^(?:import|export)\s[^;']*?\{([^}]*)\} from '([@.][^']+)'/gm),
    ...source.matchAll(/\{([^}]*)\} = await import\(\s*'([@.][^']+)'/g),
  ].flatMap(([, names = '', specifier = '']) =>
    names.split(',').map((name) => [
      specifier,
      name
        .trim()
        .replace(/^type /, '')
        .replace(/ as .*$/s, ''),
    ]),
  );
  const single = [...source.matchAll(/\bimport\(\s*'([@.][^']+)',?\s*\)\)?\.(\w+)/g)].map(
    ([, specifier = '', name = '']) => [specifier, name],
  );
  const whole = [...source.matchAll(/^import \* as \w+ from '([@.][^']+)'/gm)].map(([, specifier = '']) => [
    specifier,
    '*',
  ]);
  return [...lists, ...single, ...whole].map(([specifier = '', name]) => {
    const path = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(posix.dirname(file), specifier);
    return `${moduleOf(path)}: ${name}`;
  });
}

test('what a file exports, another takes: everything else is its own', () => {
  const taken = new Set([...sources].flatMap(([file, source]) => takenBy(file, source)));
  const exported = [...sources]
    .filter(([file]) => /^(?:lib|components|entrypoints)\//.test(file))
    .flatMap(([file, source]) =>
      [
        ...source.matchAll(
          /^export (?:abstract |async )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm,
        ),
      ].map(([, name]) => ({ module: moduleOf(file), name })),
    );
  const untaken = exported.filter(
    ({ module, name }) => !taken.has(`${module}: ${name}`) && !taken.has(`${module}: *`),
  );
  expect(untaken.map(({ module, name }) => `${module}: ${name}`)).toEqual([]);
});
