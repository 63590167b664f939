import { expect, test, vi } from 'vitest';
import { widening } from '@/lib/draft/rewrites/widening';
import { knowing, subjectNamed } from '@/lib/draft/subjects/known';
import { unknownBrand } from '@/lib/profile/ownership';
import { foundry } from './foundry';

const atOnce = () => Promise.resolve();
const bellsToo = { subjects: [foundry], besides: {} };
const bells = { text: 'The belfry is scaffolded and the clapper comes out on Monday.' };
const asked = (text: string, rewrites: readonly { text: string }[]) =>
  rewrites.some((rewrite) => rewrite.text.endsWith(text));

test('subjects are brought once, and answer at once from then on', async () => {
  const fetched = vi.fn(() => Promise.resolve(bellsToo));
  const suggest = widening(fetched, atOnce);
  const { topic, rewrites } = await suggest(bells, unknownBrand);
  expect(topic?.phrase).toBe('bell foundry');
  expect(asked('Which bell do you still hear when you think of school?', rewrites)).toBe(true);
  expect(suggest(bells, unknownBrand)).toMatchObject({ topic: { phrase: 'bell foundry' } });
  expect(fetched).toHaveBeenCalledOnce();
});

test('what a person names is looked for among them too', async () => {
  const suggest = widening(() => Promise.resolve(bellsToo), atOnce);
  const { rewrites } = await suggest({ text: 'A new one for St Brannoc. Come and see it.' }, unknownBrand, {
    phrase: 'bell foundry',
  });
  expect(asked('Which bell do you still hear when you think of school?', rewrites)).toBe(true);
});

test('what cannot be brought is done without, and tried again', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('The extension was updated.')));
  const suggest = widening(fetched, atOnce);
  const { rewrites } = await suggest(bells, unknownBrand);
  expect(rewrites.length).toBeGreaterThan(0);
  await suggest(bells, unknownBrand);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('thousands of subjects are put in order with pauses between, and a draft that does not wait finds them all', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...foundry,
    name: `foundry ${index}`,
    says: [`foundry number ${index}`],
  }));
  const pause = vi.fn(atOnce);
  const known = knowing([...many, foundry]);
  const coming = known.ready(pause);
  expect(subjectNamed('bell foundry', known)).toBe(foundry);
  await coming;
  const later = knowing([...many, foundry]);
  await later.ready(pause);
  expect(pause.mock.calls.length).toBeGreaterThanOrEqual(5);
  expect(subjectNamed('bell foundry', later)).toBe(foundry);
});
