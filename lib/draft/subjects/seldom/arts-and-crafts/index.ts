import { bandsAndChoirs } from './bands-and-choirs';
import { booksAndReading } from './books-and-reading';
import { communityArts } from './community-arts';
import { craftMakers } from './craft-makers';
import { craftTrades } from './craft-trades';
import { dancing } from './dancing';
import { galleriesAndPainting } from './galleries-and-painting';
import { handcrafts } from './handcrafts';
import { localMedia } from './local-media';
import { musicAndDance } from './music-and-dance';
import { musicMaking } from './music-making';
import { repairers } from './repairers';
import { showsAndSculpture } from './shows-and-sculpture';
import { theatreAndCinema } from './theatre-and-cinema';
import { unusualCrafts } from './unusual-crafts';
import type { Subject } from '../../subject';

/** Music, dance, theatre, film, books, painting and local media, and things made and mended by hand. */
export const artsAndCrafts: readonly Subject[] = [
  ...bandsAndChoirs,
  ...booksAndReading,
  ...communityArts,
  ...craftMakers,
  ...craftTrades,
  ...dancing,
  ...galleriesAndPainting,
  ...handcrafts,
  ...localMedia,
  ...musicAndDance,
  ...musicMaking,
  ...repairers,
  ...showsAndSculpture,
  ...theatreAndCinema,
  ...unusualCrafts,
];
