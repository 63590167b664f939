import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { plainly } from '@/lib/draft/rewrites/news/plainly';
import { unknownBrand } from '@/lib/profile/ownership';

/** The draft once its finding of `signal` is said plainly; null where nothing is offered. */
function said(text: string, signal: string): string | null {
  const draft = { text, site: 'x' as const };
  const finding = judge(draft, unknownBrand).findings.find((each) => each.signal === signal);
  if (!finding) throw new Error(`no finding of ${signal} in "${text}"`);
  const change = plainly(draft, finding, unknownBrand);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('a phrase is said plainly', () => {
  test.each([
    [
      'praise is lifted out of its sentence',
      'Our revolutionary strap folds flat! It is cut from one piece.',
      'hype',
      'Our strap folds flat. It is cut from one piece.',
    ],
    [
      'a call is left out',
      'The straps are cut from one piece. Shop now! Which colour is missing?',
      'cta-buy',
      'The straps are cut from one piece. Which colour is missing?',
    ],
    [
      'a call at the end takes the gap before it along',
      'The straps are cut from one piece.\n\nShop now!',
      'cta-buy',
      'The straps are cut from one piece.',
    ],
  ])('%s', (_, text, signal, plain) => {
    expect(said(text, signal)).toBe(plain);
  });

  test('nothing is offered where nothing would be left', () => {
    expect(said('Shop now!', 'cta-buy')).toBeNull();
  });

  test('nothing is offered where the plain words would announce as loudly', () => {
    expect(said('We are thrilled to announce our new watch bands!', 'self-announce')).toBeNull();
  });

  test('what is offered always makes the draft less promotional', () => {
    const text = 'HUGE news: our amazing, game-changing bags are here! Shop now and get 20% off today only.';
    const draft = { text, site: 'x' as const };
    const before = judge(draft, unknownBrand);
    for (const finding of before.findings) {
      const change = plainly(draft, finding, unknownBrand);
      if (!change) continue;
      const after = text.slice(0, change.start) + change.text + text.slice(change.end);
      expect(judge({ ...draft, text: after }, unknownBrand).score).toBeLessThan(before.score);
    }
  });
});
