import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Hear, Heard } from '@/components/card/use-heard';
import { unknownBrand } from '@/lib/profile/ownership';
import { asker, noFurther, nothingToSuggest, showCard } from './card-under-test';

afterEach(cleanup);

const brings = { text: 'We are thrilled to launch calendar sync! Try it today.', site: 'x' as const };
const asks = { text: 'What should calendar sync do first?', site: 'x' as const };
const heard: Heard = {
  people: 14,
  phrase: 'calendar sync',
  quotes: [
    { id: 'x:1', text: 'Please add calendar sync.' },
    { id: 'x:2', text: 'I keep two diaries, calendar sync would end that.' },
  ],
  ids: ['x:1', 'x:2', 'x:3'],
};
const inbox = (found: Heard | null = heard) => vi.fn<Hear>().mockResolvedValue(found);
const said = () => screen.findByRole('region', { name: 'What customers said' });

test('a draft that brings what they asked for says how many did, in two of their sentences', async () => {
  const hear = inbox();
  showCard({ draft: brings }, asker, noFurther, hear);
  expect((await said()).textContent).toContain('14 people asked for calendar sync.');
  for (const { text } of heard.quotes) expect(within(await said()).getByText(text)).toBeTruthy();
  expect(hear.mock.calls).toEqual([
    [brings, ['straps', 'leather', 'one piece', 'Oak 2'], expect.objectContaining({ id: 'unknown' })],
  ]);
});

test('the draft that closes the loop stands first, and using it tells whose wishes it grants', async () => {
  const { session } = showCard({ draft: brings }, asker, noFurther, inbox());
  const told = '14 of you asked for calendar sync. It is in. What should it do next?';
  await userEvent.click(await screen.findByRole('button', { name: `Use: ${told}` }));
  expect(session.replace).toHaveBeenCalledExactlyOnceWith('all', told, heard.ids);
  expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Tell them it is there');
});

test('"More" by keyboard goes on to the first of those it brings, past the one that stands first', async () => {
  showCard({ draft: brings }, asker, noFurther, inbox());
  await said();
  const before = screen.getAllByRole('button', { name: /^Use: / });
  screen.getByRole('button', { name: 'More' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(before).not.toContain(document.activeElement);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Use: What should straps do that they do not?',
  );
});

test('any other suggestion grants nothing', async () => {
  const { session } = showCard({ draft: brings }, asker, noFurther, inbox());
  await said();
  await userEvent.click(screen.getByRole('button', { name: /^Use: What wears out/ }));
  expect(session.replace).toHaveBeenCalledExactlyOnceWith('all', expect.any(String), []);
});

test('a planned question shows what they said already, and claims nothing', async () => {
  showCard({ draft: asks }, nothingToSuggest, noFurther, inbox());
  expect((await said()).textContent).toContain('14 people have spoken of calendar sync.');
  expect(screen.queryByRole('button', { name: /^Use: / })).toBeNull();
});

test.each<[string, Parameters<typeof showCard>[0], Heard | null]>([
  ['where nobody asked', { draft: brings }, null],
  ['in a reply', { draft: { ...brings, reply: true } }, heard],
  [
    'of what somebody writes for themselves',
    { draft: brings, poster: { identity: null, standing: 'personal', brand: unknownBrand } },
    heard,
  ],
])('nothing is said %s', async (_, snapshot, found) => {
  const { card } = showCard(snapshot, asker, noFurther, inbox(found));
  await within(card()).findAllByRole('button');
  await Promise.resolve();
  expect(screen.queryByRole('region', { name: 'What customers said' })).toBeNull();
});

test('an inbox that cannot be asked leaves the card as it is', async () => {
  const hear = vi.fn<Hear>().mockRejectedValue(new Error('gone'));
  const { card } = showCard({ draft: brings }, asker, noFurther, hear);
  expect(await within(card()).findByRole('button', { name: /^Use: What wears out/ })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'What customers said' })).toBeNull();
});
