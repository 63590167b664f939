// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from '@/lib/zod';
import { markup } from '@/lib/sites/markup';
import { allOf, anyOf, firstOf, lookUp, type Role } from '@/lib/sites/role';
import { boxes, declarations } from './declarations';
import { show, the } from './page';

const role = (...finds: string[]): Role => ({
  per: 'page',
  count: '0+',
  chain: finds.map((find) => ({ find, known: 'U 2026-11', why: 'A test.' })),
});

describe('a lookup', () => {
  test('finds by the first link of a chain that matches anything, and says which', () => {
    show('<i class="c"></i><b class="a"></b><b class="b"></b>');
    expect(firstOf(document, role('u', '.b', '.c'))).toBe(the('.b'));
    expect(allOf(document, role('u', 'b', 'i'))).toEqual([the('.a'), the('.b')]);
    expect(lookUp(document, role('u', 'b', 'i')).link).toBe(1);
  });

  test('that finds nothing names no link', () => {
    show('<i></i>');
    expect(lookUp(document, role('u'))).toEqual({ link: null, elements: [] });
    expect(firstOf(document, role('u'))).toBeNull();
  });

  test('by any link of a chain is one selector', () => {
    show('<i></i><b></b>');
    expect(the('b').matches(anyOf(role('u', 'b')))).toBe(true);
  });
});

const hooks = Object.entries(declarations).flatMap(([where, roles]) =>
  Object.entries(roles).flatMap(([name, { chain }]) =>
    chain.map((hook, link) => [`${where}: ${name}, link ${link + 1}`, hook] as const),
  ),
);
const known = z
  .string()
  .check(z.regex(/^[RLCDU] 20\d\d-(?:0[1-9]|1[0-2])(?:, [RLCDU] 20\d\d-(?:0[1-9]|1[0-2]))*$/));
const declared = z.strictObject({
  per: z.enum(['page', 'post', 'comment', 'box']),
  count: z.enum(['1', '0-1', '1+', '0+']),
  chain: z
    .array(
      z.strictObject({
        find: z.string().check(z.minLength(1), z.maxLength(200)),
        known,
        why: z.string().check(z.minLength(5)),
      }),
    )
    .check(z.minLength(1), z.maxLength(5)),
});

describe('the declarations', () => {
  test.each(Object.entries(declarations))('%s: every row is whole', (_, roles) => {
    for (const row of Object.values(roles)) expect(declared.safeParse(row).error).toBeUndefined();
  });

  test('every hook is a selector that browsers read', () => {
    for (const [which, { find }] of hooks)
      expect(() => document.createDocumentFragment().querySelector(find), which).not.toThrow();
  });

  test('every selector says when it was last known good, and no day lies ahead', () => {
    const days = hooks.flatMap(([, hook]) => hook.known.split(', ').map((mark) => mark.slice(2)));
    expect(days.filter((day) => day > new Date().toISOString().slice(0, 7))).toEqual([]);
  });

  test('the boxes of LinkedIn too', () => {
    for (const box of boxes) {
      expect(known.safeParse(box.known).success).toBe(true);
      for (const selector of [box.editable, box.container])
        expect(() => document.createDocumentFragment().querySelector(selector)).not.toThrow();
    }
  });

  test('no selector depends on the words of the interface', () => {
    const worded = hooks.filter(([, { find }]) =>
      /\[(?:aria-label|title|alt|placeholder|aria-placeholder)[*^$|~]?=/.test(find),
    );
    expect(worded).toEqual([]);
  });
});

describe('no selector stands elsewhere', () => {
  const room = join(import.meta.dirname, '../../../lib/sites');
  /** Where a private place begins is kept in code on purpose; the rest are declarations. */
  const declaring = /(?:hooks|places|markup|role)\.ts$/;
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !declaring.test(file),
  );

  test.each(files)('lib/sites/%s', (file) => {
    const source = readFileSync(join(room, file), 'utf8');
    const written = source.match(
      /(?:querySelector(?:All)?(?:<\w+>)?|matches|closest)\(['`][^'`]+['`]|closestAcross\(\w+, ['`][^'`]+['`]/g,
    );
    expect(written ?? []).toEqual([]);
  });

  test('what HTML itself means is selected as HTML says it', () => {
    for (const selector of Object.values(markup))
      expect(selector).not.toMatch(/data-|class|\.[a-z]|\[id|test|href[*^$]/);
  });
});
