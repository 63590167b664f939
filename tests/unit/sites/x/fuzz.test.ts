// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { x } from '@/lib/sites/x/reading';
import { testMutilations } from '../fuzz';
import { show } from '../page';
import { cell } from './pages';

const quote = (of: number) => `
  <div role="link" tabindex="0">
    <div data-testid="User-Name"><div><span>Bo${of}x</span></div><div><span>@bo${of}x</span></div></div>
    <div data-testid="tweetText" lang="en">Quoted${of}x</div></div>`;

const posts = [1, 2, 3, 4].map(
  (of) =>
    `<div data-post>${cell({ id: `10${of}`, handle: `ana${of}x`, name: `Ana${of}x`, text: `Words${of}x`, extra: of === 2 ? quote(9) : '' })}</div>`,
);

testMutilations(x, () => show(posts.join(''), '/home'));
