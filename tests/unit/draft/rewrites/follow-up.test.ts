import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { closingReplies } from '@/lib/draft/rewrites/closing';
import { followUp, type Said } from '@/lib/draft/rewrites/follow-up';
import { unknownBrand } from '@/lib/profile/ownership';

const kinds: readonly Said[] = ['idea', 'problem', 'question', 'praise', 'other'];
const post = (text: string) => ({ text, site: 'x' as const });
const asked = (text: string, said: Said) => followUp(post(text), said, unknownBrand).map((each) => each.text);
const told = (text: string, said: Said) =>
  closingReplies(post(text), said, unknownBrand).map((each) => each.text);

describe('a question back', () => {
  test.each([
    ['Your app crashes every time I open a photo', 'What happens just before that, and on which device?'],
    ['The site is so slow on Mondays', 'Where do you wait longest, and at what time of day?'],
    ['My parcel never arrived', 'When was it due, and what have you been told since?'],
    ['The zip broke after two weeks', 'Which part gave way, and how long had you had it?'],
  ])('to %j first fits the very words', (text, question) => {
    expect(asked(text, 'problem')[0]).toBe(question);
  });

  test.each(kinds)('there are three to %s, in English and in Spanish, and none sells', (said) => {
    for (const text of [
      'Please add offline maps',
      'Me gustaría que añadierais mapas para usar sin conexión',
    ]) {
      const questions = asked(text, said);
      expect(questions).toHaveLength(3);
      for (const question of questions) {
        expect(question.startsWith('¿')).toBe(text.startsWith('Me'));
        expect(judge(post(question), unknownBrand).verdict).toBe('clear');
      }
    }
  });

  test('there is none in a language we have no questions in', () => {
    expect(asked('Die App stürzt immer ab und ich weiß nicht warum', 'problem')).toEqual([]);
  });
});

describe('the reply that closes the loop', () => {
  test('names what was asked for, and asks what comes next', () => {
    expect(told('Please add dark mode, my eyes hurt', 'idea')[0]).toBe(
      'You asked for dark mode, and now it is there. What should we look at next?',
    );
    expect(told('Could you add keyboard shortcuts?', 'idea')[0]).toBe(
      'You asked for keyboard shortcuts, and now they are there. What should we look at next?',
    );
  });

  test('names nothing where it cannot tell what they spoke of', () => {
    expect(told('This is hopeless!!', 'problem')[0]).toBe(
      'You told us what was wrong, and we have put it right. What still gets in your way?',
    );
  });

  test.each(kinds)('to %s is there in both languages, and sells nothing', (said) => {
    for (const text of ['Please add dark mode', 'Por favor, un modo oscuro para la aplicación']) {
      const replies = told(text, said);
      expect(replies.length).toBeGreaterThan(0);
      for (const reply of replies)
        expect(judge({ text: reply, reply: true }, unknownBrand).verdict).toBe('clear');
    }
  });
});
