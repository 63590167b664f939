import { expect, test } from 'vitest';
import type { ReadingSite } from '@/lib/sites/adapter';
import { marksIn } from './mutation';
import { showPractice } from './practice-page';

const question = 'If you could change one thing';
const replies = [
  'A release I can find',
  'A loop would be',
  'They rattle',
  'One hand please',
  'Honestly?',
  'أتمنى',
];

/** What a walk goes through on the page shown: some of the question’s words, and of those of each reply that is not ours. */
function threadOf(site: ReadingSite): string[] {
  const post = site.questionOn(document);
  const elements = post ? [post, ...site.repliesTo(post)] : [];
  const texts = elements.map((element) => site.glance(element)?.text ?? '');
  return texts.flatMap((text) => [question, ...replies].find((words) => text.includes(words)) ?? []);
}

/** The walk’s way through the practice thread of `site` at `path`, in three languages and with each of its marks renamed in turn. */
export function describePracticeThread(site: ReadingSite, path: string): void {
  test.each(['en', 'fr', 'ar'] as const)(
    'the practice thread is gone through from top to bottom, whatever the page’s language: %s',
    async (language) => {
      await showPractice(site.id, path, language);
      expect(threadOf(site)).toEqual([question, ...replies]);
    },
  );

  test('no single mark that its makers rename hides a thread or a reply', async () => {
    await showPractice(site.id, path, 'en');
    const html = document.body.innerHTML;
    const marks = marksIn(site.roles(document)).filter(({ selector }) => document.querySelector(selector));
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      document.body.innerHTML = html;
      for (const element of document.querySelectorAll(mark.selector)) mark.damage(element);
      expect(threadOf(site), mark.selector).toEqual([question, ...replies]);
    }
  }, 60_000);
}
