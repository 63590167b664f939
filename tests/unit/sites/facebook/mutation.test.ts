// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { posts, shared } from '@/lib/sites/facebook/hooks';
import { facebook } from '@/lib/sites/facebook/reading';
import { describeMutations, long, saved } from '../mutation';
import { showPractice } from '../practice-page';

const roles = { ...shared, ...posts };

describeMutations(facebook, [
  saved('facebook/fb-feed-post-2025-07-en.html', '/', roles),
  saved('facebook/fb-photo-viewer-comments-2022-01-en.html', '/photo/?fbid=111111111111111', roles),
  long && {
    title: 'practice page of a post and its comments',
    roles,
    show: () => showPractice('facebook', '/larkfieldbags/posts/pfbid0yWrEAHKXTqFvF6FMeandRwzzN8LYCal', 'en'),
  },
]);
