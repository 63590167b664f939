// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { describe } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { testMutilations } from '../fuzz';
import { show } from '../page';
import { card, comment, feed, update, updateComment } from './pages';

describe('the new pages', () => {
  const posts = [1, 2, 3].map((of) => {
    const comments = comment(`bo1${of}x`, of, `Answer1${of}x`, comment(`cy2${of}x`, 10 + of, `Reply2${of}x`));
    return `<div data-post>${card({ name: `Ana${of}x`, slug: `in/ana${of}x`, text: `Words${of}x`, comments })}</div>`;
  });
  testMutilations(linkedin, () => show(feed(...posts), '/feed/'));
});

describe('the older pages', () => {
  const posts = [1, 2, 3].map((of) => {
    const comments = updateComment(`bo1${of}x`, of, `Answer1${of}x`);
    const own = update(comments).replaceAll('Ana W', `Ana${of}x`).replace('in/ana-w', `in/ana${of}x`);
    return `<div data-post>${own.replace(/First\s+line[^]*?<\/a>/, `Words${of}x`)}</div>`;
  });
  testMutilations(linkedin, () => show(posts.join(''), '/feed/'));
});
