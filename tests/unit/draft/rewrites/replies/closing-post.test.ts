import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { closingPosts, type Cited } from '@/lib/draft/rewrites/replies/closing-post';
import { unknownBrand } from '@/lib/profile/ownership';

const sync = {
  text: 'We are thrilled to announce calendar sync! Try it today: https://tarn.example/sync #productivity',
  site: 'x' as const,
};
const cited = { people: 14, phrase: 'calendar sync', quotes: ['Please, calendar sync!'] };
const posts = (changed: Partial<Cited> = {}, text = sync.text) =>
  closingPosts({ ...sync, text }, { ...cited, ...changed }, unknownBrand).map((each) => each.text);

describe('the post that closes the loop with many', () => {
  test('says how many asked, for what, that it is there, and asks on', () => {
    expect(posts()).toEqual([
      '14 of you asked for calendar sync. It is in. What should it do next?',
      '14 of you asked for calendar sync, and now it is there. Where does it still fall short of what you had in mind?',
      '14 of you asked for calendar sync, and now it is there. Which of your other wishes should we look at now?',
    ]);
  });

  test('agrees with what was asked for', () => {
    expect(posts({ phrase: 'keyboard shortcuts', quotes: ['Keyboard shortcuts please'] })[0]).toBe(
      '14 of you asked for keyboard shortcuts. They are in. What should they do next?',
    );
  });

  test('names it as the draft does', () => {
    const text = 'The bright lining is here! Every bag has it now.';
    expect(posts({ phrase: 'bright lining', quotes: ['Bright lining please'] }, text)[0]).toBe(
      '14 of you asked for the bright lining. It is in. What should it do next?',
    );
  });

  test('is true of one person too', () => {
    expect(posts({ people: 1 })[0]).toBe(
      'One of you asked for calendar sync. It is in. What should it do next?',
    );
  });

  test('names nothing that neither they nor the draft say', () => {
    expect(posts({ phrase: 'teleportation' })[0]).toBe(
      '14 of you asked for this. It is in. What should it do next?',
    );
  });

  test('speaks Spanish where the draft does', () => {
    const text = 'Estamos encantados de anunciar la sincronización con tu calendario. ¡Pruébala hoy!';
    expect(posts({ phrase: 'sincronización' }, text)).toEqual([
      'Nos lo pidieron 14 personas y ya está. ¿Qué deberíamos mirar ahora?',
      'Nos lo pidieron 14 personas y ya está. ¿Qué os sigue faltando?',
    ]);
    expect(posts({ people: 1 }, text)[0]).toBe(
      'Nos lo pidió una persona y ya está. ¿Qué deberíamos mirar ahora?',
    );
  });

  test.each<[string, Partial<Cited>, string?]>([
    ['nobody asked', { people: 0 }],
    [
      'we have no words in its language',
      {},
      'Wir freuen uns sehr, dass die Synchronisation mit dem Kalender jetzt da ist',
    ],
    ['the draft only asks', {}, 'What should calendar sync do first, now that you have new phones?'],
    ['the draft puts it off', {}, 'Calendar sync is coming soon! We will launch it next month.'],
    ['the draft only thinks of it', {}, 'We are thinking about calendar sync.'],
    ['what they asked for would not fit', { phrase: 'sync '.repeat(60), quotes: ['sync '.repeat(60)] }],
    ['what they asked for sells', { phrase: 'the best deal, buy now', quotes: ['the best deal, buy now'] }],
  ])('is not offered where %s', (_, changed, text) => {
    expect(posts(changed, text)).toEqual([]);
  });

  test('reads as no advert', () => {
    expect(posts().map((text) => judge({ text, site: 'x' }, unknownBrand).verdict)).toEqual([
      'clear',
      'clear',
      'clear',
    ]);
  });
});
