import type { SeenPost } from '@/lib/feedback/capture';
import { nobody } from '@/lib/feedback/people/person';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import type { ReadingSite } from '@/lib/sites/adapter';

/**
 * The selected words as a post of their own: with the author and address of the post they stand in where that is understood, else with the
 * page's address. Null when nothing is selected.
 */
export async function readSelection(
  site: ReadingSite,
  readPost: (post: Element) => Promise<SeenPost | null>,
): Promise<{ post: SeenPost; beside: Element } | null> {
  const selection = document.getSelection();
  const text = selection?.toString().trim() ?? '';
  const anchor = selection?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  if (!text || !element) return null;
  const around = site.postAt(element);
  const beside = around ? site.barOf(around) : element;
  const post = around ? await readPost(around) : null;
  const author = post?.author ?? nobody;
  const likeness = likenessOf(author.handle ?? author.name, text);
  if (post?.text.trim() === text) return { post, beside };
  const selected: SeenPost = {
    id: `${site.id}:selection:${likeness}`,
    likeness,
    site: site.id,
    author,
    text,
    shortened: post !== null,
    images: [],
    media: [],
    permalink: post?.permalink ?? location.href,
    postedAt: post?.postedAt ?? null,
    answers: post?.answers ?? null,
    taken: 'selection',
  };
  return { post: selected, beside };
}
