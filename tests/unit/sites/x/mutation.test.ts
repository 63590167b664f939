// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { posts } from '@/lib/sites/x/hooks';
import { x } from '@/lib/sites/x/reading';
import { describeMutations, long, saved } from '../mutation';
import { showPractice } from '../practice-page';

describeMutations(x, [
  saved(
    'x/x-home-composer-timeline-2025-02.html',
    '/home',
    posts,
    '[data-testid="cellInnerDiv"]',
    long ? Infinity : 3,
  ),
  long && {
    title: 'practice page of a post and its replies',
    roles: posts,
    show: () => showPractice('x', '/larkfieldbags/status/1902970930590646273', 'en'),
  },
]);
