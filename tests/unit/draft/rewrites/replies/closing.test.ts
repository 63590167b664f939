import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { closingReplies, type Came } from '@/lib/draft/rewrites/replies/closing';
import type { Said } from '@/lib/draft/rewrites/replies/follow-up';
import { unknownBrand } from '@/lib/profile/ownership';

const kinds: readonly Said[] = ['idea', 'problem', 'question', 'praise', 'other'];
const shipped: Came = { as: 'shipped', words: '' };
const declined: Came = { as: 'declined', words: '' };
const told = (text: string, said: Said, came = shipped) =>
  closingReplies({ text, site: 'x' }, said, came, unknownBrand).map((each) => each.text);

describe('the reply that closes the loop', () => {
  test('names what was asked for, and asks what comes next', () => {
    expect(told('Please add dark mode, my eyes hurt', 'idea')[0]).toBe(
      'You asked for dark mode, and now it is there. What should we look at next?',
    );
    expect(told('Could you add keyboard shortcuts?', 'idea')[0]).toBe(
      'You asked for keyboard shortcuts, and now they are there. What should we look at next?',
    );
  });

  test('says what changed in our own words', () => {
    const words = 'Settings, Display, Dark';
    expect(told('Please add dark mode, my eyes hurt', 'idea', { as: 'shipped', words })[0]).toBe(
      'You asked for dark mode, and now it is there. Settings, Display, Dark. What should we look at next?',
    );
  });

  test('says what will not be, why not, and asks what would help', () => {
    const words = 'It would cost every bag its waterproof seam.';
    expect(told('Please add a headphone hole', 'idea', { as: 'declined', words })).toEqual([
      'You asked for a headphone hole. We have thought about it and will not do it. It would cost every bag its waterproof seam. What would help you most in its place?',
    ]);
  });

  test('names nothing where it cannot tell what they spoke of', () => {
    expect(told('This is hopeless!!', 'problem')[0]).toBe(
      'You told us what was wrong, and we have put it right. What still gets in your way?',
    );
  });

  test('names nothing that they only tell of, and what they ask for wherever they ask for it', () => {
    expect(told('It slips with gloves on. After a night shift I stand there in the dark.', 'idea')[0]).toBe(
      'You asked for this, and now it is there. What should we look at next?',
    );
    expect(told('I work nights. Could you add a dark mode?', 'idea')[0]).toBe(
      'You asked for a dark mode, and now it is there. What should we look at next?',
    );
  });

  test('is not there in a language we have no words in', () => {
    expect(told('Die App stürzt immer ab und ich weiß nicht warum', 'problem')).toEqual([]);
  });

  test.each(kinds)('to %s is there in both languages, whatever came of it, and sells nothing', (said) => {
    for (const text of ['Please add dark mode', 'Por favor, un modo oscuro para la aplicación']) {
      for (const came of [shipped, declined]) {
        const replies = told(text, said, came);
        expect(replies.length).toBeGreaterThan(0);
        for (const reply of replies)
          expect(judge({ text: reply, reply: true }, unknownBrand).verdict).toBe('clear');
      }
    }
  });
});
