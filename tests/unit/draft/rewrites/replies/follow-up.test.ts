import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { followUp, type Said } from '@/lib/draft/rewrites/replies/follow-up';
import { unknownBrand } from '@/lib/profile/ownership';

const kinds: readonly Said[] = ['idea', 'problem', 'praise', 'other'];
const post = (text: string) => ({ text, site: 'x' as const });
const asked = (text: string, said: Said) => followUp(post(text), said, unknownBrand).map((each) => each.text);
describe('a question back', () => {
  test.each([
    ['Your app crashes every time I open a photo', 'What happens just before that, and on which device?'],
    ['The site is so slow on Mondays', 'Where do you wait longest, and at what time of day?'],
    ['My parcel never arrived', 'Which order is it?'],
    ['Promised by the 9th, it is the 20th. The tracking page says nothing.', 'Which order is it?'],
    ['I am still waiting for my refund', 'Which order is it?'],
    ['I wrote twice and got no answer', 'How did you get in touch, and when?'],
    ['The zip broke after two weeks', 'Which one is it, and when did you buy it?'],
    ['The clip came loose again', 'Which one is it, and when did you buy it?'],
  ])('to %j is sorry, and first fits the very words', (text, question) => {
    expect(asked(text, 'problem')[0]).toBe(`Sorry about this. ${question}`);
  });

  test('that fits any fault is asked only where none fits the very words', () => {
    const last = 'Sorry about this. When and where did it last happen?';
    expect(asked('My parcel never arrived', 'problem')).not.toContain(last);
    expect(asked('The lid squeaks', 'problem')[0]).toBe(last);
  });

  test('about a price regrets nothing', () => {
    expect(asked('Far too expensive for what it does', 'problem')[0]).toBe(
      'Thank you for telling us. What did you expect to pay, and what was it for?',
    );
  });

  test('thanks whoever praises, in their language', () => {
    expect(asked('Four winters and still dry. Thank you!', 'praise')[0]).toMatch(
      /^Thank you for saying so\. /,
    );
    expect(asked('Me encanta mi bolsa, la uso todos los días para ir al trabajo', 'praise')[0]).toMatch(
      /^Gracias por decirlo\. /,
    );
  });

  test('is never asked of whoever asks us something', () => {
    expect(asked('Does it fit a laptop?', 'question')).toEqual([]);
  });

  test.each(kinds)('there are three to %s, in English and in Spanish, and none sells', (said) => {
    for (const text of [
      'Please add offline maps',
      'Me gustaría que añadierais mapas para usar sin conexión',
    ]) {
      const questions = asked(text, said);
      expect(questions).toHaveLength(3);
      for (const question of questions) {
        expect(question.includes('¿')).toBe(text.startsWith('Me'));
        expect(judge(post(question), unknownBrand).verdict).toBe('clear');
      }
    }
  });

  test('there is none in a language we have no questions in', () => {
    expect(asked('Die App stürzt immer ab und ich weiß nicht warum', 'problem')).toEqual([]);
  });
});
