import type { Reading } from '../reading';
import { englishCues } from './occasion-english';
import { spanishCues } from './occasion-spanish';
import { occasions, type Occasion } from './occasions';

/** Whatever a long post is for, it has said by here; further down it mentions many things. */
const saidBy = 600;
/** "Download" alone makes no reading of it. */
const leastVotes = 1.2;

/** What comes after so much is mentioned on the way, and counts for less. */
const openedBy = 280;
const onTheWay = 0.6;
/** What a person calls a post tells more than anything in it. */
const typedTells = 1.6;

/** What the draft is for, by the cues in it and in what a person called it; `other` where nothing tells. */
export function occasionOf({ text, language }: Reading, typed = ''): Occasion {
  const opening = text.slice(0, saidBy);
  let best: Occasion = 'other';
  let most = leastVotes;
  for (const occasion of occasions) {
    const told = (language === 'es' ? spanishCues : englishCues)[occasion] ?? [];
    const votes = told.reduce((sum, [cue, weight]) => {
      const { index = -1 } = cue.exec(opening) ?? {};
      const said = index < 0 ? 0 : index > openedBy ? onTheWay : 1;
      return sum + weight * (said + (cue.test(typed) ? typedTells : 0));
    }, 0);
    if (votes > most) {
      best = occasion;
      most = votes;
    }
  }
  return best;
}
