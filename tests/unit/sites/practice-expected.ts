import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SeenPost } from '@/lib/feedback/capture';
import type { ReadingSite } from '@/lib/sites/adapter';
import { healthOf } from '@/lib/sites/health';
import type { Language } from '../../replicas/practice';
import { expectDeclaredCounts } from './counts';
import { readEvery } from './every-post';
import { showPractice } from './practice-page';

type Pages = Record<string, { id: string; shownTime: string; whole?: string }[]>;

const languages: readonly Language[] = ['en', 'fr', 'ar'];
/** Mounting a page, its editors with it, and hovering every post of it. */
const minute = 60_000;

export function practicePages(site: ReadingSite): [path: string, Pages[string]][] {
  const file = join(import.meta.dirname, `../../replicas/${site.id}/expected.json`);
  const pages: Pages = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(pages);
}

/** Reads every practice page of `site` in every language and finds what a careful reader wrote down. */
export function describePractice(site: ReadingSite): void {
  describe.each(languages)('practice pages in %s', (language) => {
    test.each(practicePages(site))(
      '%s: every post, reply and comment is read as a careful reader reads it, and none besides',
      async (path, expected) => {
        await showPractice(site.id, path, language);
        const told = new Map((await readEvery(site)).map((post) => [post.id, post]));
        expect([...told.keys()].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        for (const { shownTime: _, whole: __, ...post } of expected)
          expect(told.get(post.id)).toMatchObject(post);
        expect(healthOf(document, site)).toMatchObject({ state: 'working', lacking: [] });
      },
      minute,
    );
  });

  test.each(practicePages(site))(
    '%s: each post has the parts that are declared; with every label turned to nonsense nothing is read otherwise but counts',
    async (path) => {
      await showPractice(site.id, path, 'en');
      expectDeclaredCounts(site);
      const before = await readEvery(site);
      for (const labelled of document.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (labelled.hasAttribute(name)) labelled.setAttribute(name, 'Ωμέγα');
      expect(before.length).toBeGreaterThan(0);
      expect((await readEvery(site)).map(uncounted)).toEqual(before.map(uncounted));
    },
    minute,
  );
}

const uncounted = (post: SeenPost) => ({ ...post, counts: undefined });
