import { expect, test } from 'vitest';
import { merged } from '@/lib/feedback/captures/merge';
import { aCapture } from '../a-capture';

test('what either side blacked out stays so, in words, image descriptions and what is answered', () => {
  const author = { name: 'Sam Okoro', handle: 'sam', profile: null };
  const whole = aCapture({
    text: 'Ask Jo.',
    images: ['Jo at sea'],
    answers: { author, text: 'Jo?', permalink: null },
  });
  const blacked = aCapture({
    text: 'Ask ██.',
    images: ['██ at sea'],
    answers: { author, text: '██?', permalink: null },
    redacted: true,
  });
  const [ours, theirs] = [whole, blacked].map((capture) => ({ capture, events: [] }));
  if (!ours || !theirs) throw new Error('merge: two sides are needed');
  expect(merged(ours, theirs).capture).toEqual(blacked);
  expect(merged(theirs, ours).capture).toEqual(blacked);
});
