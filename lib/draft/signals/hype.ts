import { phrases } from './match';
import type { Signal } from './signal';

// A superlative counts with the noun it praises and the crowd it beats: "the biggest problem" praises nothing.
const find = phrases({
  en: `game~?chang(ers?|ing)|(world|best-in)-class|world's (first|most|_est)|(state~of~the~|cutting~|next~)(art|edge|gen_)|revolution(ary|i[sz]_)|best~(selling|ever|loved)|unbeatable|unforgettable|#1|no\\. ?1|number one(?! (thing|reason))|effortless|seamless|you'll love|(most _|best|_[^r\\W]est) (_ ){0,3}?(in (town|the (world|country|city))|ever(?! (had|got|seen)))|our (_est|most _) O(ever|yet)|by popular demand|iconic|exclusive(ly)?|ultimate|epic|award~winning`,
  es: `increíbles?|espectacular_|exclusiv_|revolucionari_|(inigual|irresist)[ai]bles?|innovador_?|l?[ae]l? mejor _( _)? (del?|en) _|número (uno|1)|líder(es)? (en|del?)|te encantará`,
});
export const hype: Signal = {
  id: 'hype',
  why: 'Big words sound like any other advert.',
  weight: 2,
  cap: 4,
  find,
};
