import { merelyPriced, unbegged, unpressed } from './bargains';
import { unpraised } from './unpraised';
import { unshouted } from './unshouted';
import { rearticled } from '@/lib/text/article';
import { remembered } from '@/lib/text/remembered';
import { righted } from '@/lib/text/slips';

/** The sentence as it would be said aloud: in small letters, with its apostrophes, without praise. */
export const calm = remembered((sentence) => {
  const aloud = righted(unshouted(sentence)).replaceAll(/!{2,}/g, '!');
  return rearticled(merelyPriced(unpraised(unbegged(aloud))), sentence);
});

/** The sentence in a plain voice: no bargain and nothing on top of all others either. */
export const quietened = remembered((sentence) => rearticled(unpressed(calm(sentence)), sentence));
