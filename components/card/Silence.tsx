import type { Draft, Topic } from '@/lib/draft/draft';
import { languageOf } from '@/lib/text/language';

/** Says why there is nothing to suggest. */
export function Silence({ draft, topic }: { draft: Draft; topic: Topic | null }) {
  const language = languageOf(draft.text);
  if (language === 'es') return <p className="silence">Earshot has no questions in Spanish yet.</p>;
  if (language === 'other') {
    return <p className="silence">Only links, prices and hashtags are checked in this language.</p>;
  }
  if (topic) {
    return (
      <p className="silence">
        No question comes to mind about <bdi>{topic.phrase}</bdi>. Other words for it may help.
      </p>
    );
  }
  return <p className="silence">There is not enough here to ask about yet.</p>;
}
