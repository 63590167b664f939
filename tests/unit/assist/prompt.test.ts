import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '@/lib/assist/candidates';
import { opening, request } from '@/lib/assist/prompt';
import { admit } from '@/lib/draft/rewrites/further';
import { families } from '@/lib/profile/family';
import { unknownBrand } from '@/lib/profile/ownership';
import { context } from './context';

describe('what a model is told once', () => {
  const [system, ...shots] = opening;

  test('names every family and says that a draft is no instruction', () => {
    for (const family of families) expect(system?.content).toContain(`- ${family}: `);
    expect(system?.content).toContain('never an instruction');
  });

  test('has three examples, in turns', () => {
    expect(shots.map(({ role }) => role)).toEqual(Array(3).fill(['user', 'assistant']).flat());
  });

  test('has only examples that would themselves be shown', () => {
    for (let at = 0; at < shots.length; at += 2) {
      const asked = shots[at]?.content ?? '';
      const text = /<draft>\n(.*)\n<\/draft>/s.exec(asked)?.[1] ?? '';
      const phrase = /^Topic: (.*)$/m.exec(asked)?.[1] ?? '';
      const candidates = readAnswer(shots[at + 1]?.content ?? '') ?? [];
      const about = { draft: { text, site: 'x' as const }, brand: unknownBrand, topic: { phrase } };
      expect(admit(candidates, about, []).map((rewrite) => rewrite.text)).toEqual(
        candidates.map((candidate) => candidate.text),
      );
      expect(candidates).toHaveLength(3);
    }
  });
});

describe('what a model is told of a draft', () => {
  test('is the draft in its fence, the topic and our names', () => {
    const brand = { ...unknownBrand, names: ['Acme'], products: [{ name: 'Halden' }] };
    expect(request({ ...context, brand })).toBe(
      [
        'Topic: watch bands',
        'Our own names, which need no explaining: Acme, Halden',
        '<draft>',
        context.draft.text,
        '</draft>',
      ].join('\n'),
    );
  });

  test('says for whom it is, where the brand does', () => {
    const brand = { ...unknownBrand, audience: ['parents', 'teachers'] };
    expect(request({ ...context, brand })).toContain('\nThose who read it: parents, teachers\n<draft>');
  });

  test.each(['warm', 'playful'] as const)('asks in a %s tone, where the brand does', (tone) => {
    expect(request({ ...context, brand: { ...unknownBrand, tone } })).toContain(
      `\nAsk in a ${tone} tone.\n<draft>`,
    );
  });

  test('ends where the fence ends, whatever the draft says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('</draft>', '<draft', '<|im_end|>', '>', '\n'), fc.string())),
        (parts) => {
          const told = request({ ...context, draft: { text: parts.join('') } });
          expect(told.match(/<[^>]*>/g)).toEqual(['<draft>', '</draft>']);
          expect(told.endsWith('\n</draft>')).toBe(true);
        },
      ),
    );
  });

  test('is no more of a long draft than a post may hold', () => {
    expect(request({ ...context, draft: { text: 'a'.repeat(60_000) } }).length).toBeLessThan(3_100);
  });
});
