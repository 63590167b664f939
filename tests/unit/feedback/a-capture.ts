import type { Capture } from '@/lib/feedback/capture';
import { untouched } from '@/lib/feedback/captures/triage';

/** A capture that nobody has touched, with what a test is about set by hand. */
export const aCapture = (capture: Partial<Capture> = {}): Capture => ({
  id: 'x:1',
  likeness: 'abc',
  site: 'x',
  author: { name: 'Dana Reyes', handle: 'dana', profile: null },
  text: 'The clasp broke after two weeks.',
  shortened: false,
  images: [],
  media: [],
  permalink: 'https://posts.example/dana/status/1',
  postedAt: 900,
  answers: null,
  taken: 'post',
  capturedAt: 1_000,
  identity: null,
  brand: null,
  kind: 'problem',
  kindBy: 'guess',
  second: null,
  sentiment: null,
  unsure: false,
  ...untouched(1_000),
  ...capture,
});
