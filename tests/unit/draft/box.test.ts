import { describe, expect, test } from 'vitest';
import { brought, emptyBox, longest, replaced, typed, undone } from '@/lib/draft/box';

const advert = { ...emptyBox, text: 'Shop now!', ignored: ['hype:amazing'] };

describe('undo', () => {
  test('brings back what a rewrite took away, with what was waved away in it', () => {
    const after = replaced(advert, 'What would you ask?', 'rewritten');
    expect(after).toMatchObject({ text: 'What would you ask?', ignored: ['hype:amazing'] });
    expect(undone(after)).toEqual(advert);
  });

  test('is let go once the rewrite is edited', () => {
    expect(undone(typed(replaced(advert, 'What?', 'rewritten'), 'What now?'))).toBeNull();
  });

  test('brings back a draft that had to make room, even after the new one was edited', () => {
    const later = typed(brought(advert, 'From elsewhere', 'read', null), 'From elsewhere, edited');
    expect(undone(later)).toMatchObject({ text: 'Shop now!', ignored: ['hype:amazing'] });
  });

  test('goes back step by step', () => {
    const steps = replaced(brought(advert, 'Buy it', 'read', null), 'Would you?', 'rewritten');
    expect(undone(steps)).toMatchObject({ text: 'Buy it' });
    expect(undone(undone(steps) ?? steps)).toMatchObject({ text: 'Shop now!' });
  });

  test('has nothing to bring back where nothing stood', () => {
    expect(undone(brought(emptyBox, 'From elsewhere', 'read', null))).toBeNull();
  });
});

describe('a draft from elsewhere', () => {
  test('opens the box for the site it was written on', () => {
    expect(brought(advert, ' One\r\n\r\nTwo\n', 'read', 'linkedin')).toMatchObject({
      open: true,
      text: 'One\n\nTwo',
      site: 'linkedin',
      ignored: [],
      arrival: 'read',
    });
  });

  test('that could not be read leaves the words in the box alone', () => {
    expect(brought(advert, '', 'private', null)).toEqual({ ...advert, open: true, arrival: 'private' });
  });

  test('is cut where it is longer than any post, and says so', () => {
    const long = brought(emptyBox, 'a'.repeat(longest + 1), 'read', null);
    expect(long.text).toHaveLength(longest);
    expect(long.arrival).toBe('cut');
  });
});

test('an emptied box begins a new draft: nothing is waved away in it', () => {
  expect(typed(advert, ' ').ignored).toEqual([]);
});
