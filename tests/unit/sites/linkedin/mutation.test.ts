// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { ember } from '@/lib/sites/linkedin/ember-hooks';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { sdui } from '@/lib/sites/linkedin/sdui-hooks';
import { describeMutations, long, saved } from '../mutation';
import { showPractice } from '../practice-page';

/** Four rows tell as much as sixteen, in a quarter of the time. */
async function showBeginning(path: string, rows: string): Promise<void> {
  await showPractice('linkedin', path, 'en');
  for (const row of [...document.querySelectorAll(rows)].slice(4)) row.remove();
}

describeMutations(linkedin, [
  saved('linkedin/li-feed-sdui-2026-05.html', '/feed/', sdui, '[role="listitem"]', long ? Infinity : 1),
  saved(
    'linkedin/li-feed-legacy-ember-2022-05.html',
    '/feed/',
    ember,
    '.feed-shared-update-v2',
    long ? Infinity : 2,
  ),
  long && {
    title: 'practice page of a post and its comments',
    roles: sdui,
    show: () => showPractice('linkedin', '/feed/update/urn:li:activity:7308736620134400001/', 'en'),
  },
  long && {
    title: 'practice page of the older kind',
    roles: ember,
    show: () => showBeginning('/in/ines-marlow/recent-activity/all/', '.activity > li'),
  },
]);
