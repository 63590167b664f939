// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { facebook } from '@/lib/sites/facebook/reading';
import { testMutilations } from '../fuzz';
import { show } from '../page';
import { comment, marked, post } from './pages';

const posts = [1, 2, 3].map((of) => {
  const reply = comment(`cy2${of}x`, `Reply2${of}x`, `comment_id=1${of}&reply_comment_id=2${of}`);
  const comments = `<ul>${comment(`bo1${of}x`, `Answer1${of}x`, `comment_id=1${of}`, `<ul>${reply}</ul>`)}</ul>`;
  const message = marked(`<div dir="auto">Words${of}x</div>`);
  return `<div data-post>${post({ who: `/ana${of}x`, name: `Ana${of}x`, message, comments, unit: of !== 3 })}</div>`;
});

testMutilations(facebook, () => show(`<div role="feed">${posts.join('')}</div>`, '/'));
