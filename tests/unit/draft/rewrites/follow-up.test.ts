import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { followUp, type Said } from '@/lib/draft/rewrites/follow-up';
import { unknownBrand } from '@/lib/profile/ownership';

const kinds: readonly Said[] = ['idea', 'problem', 'question', 'praise', 'other'];
const post = (text: string) => ({ text, site: 'x' as const });
const asked = (text: string, said: Said) => followUp(post(text), said, unknownBrand).map((each) => each.text);
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
