import type { Besides } from '../../subject';
import { bakery } from './bakery';
import { cafe } from './cafe';
import { childhood } from './childhood';
import { commerce } from './commerce';
import { community } from './community';
import { culture } from './culture';
import { finance } from './finance';
import { fitness } from './fitness';
import { garden } from './garden';
import { health } from './health';
import { homeRepairs } from './home-repairs';
import { industry } from './industry';
import { law } from './law';
import { motoring } from './motoring';
import { office } from './office';
import { organisation } from './organisation';
import { outdoors } from './outdoors';
import { petCare } from './pet-care';
import { pub } from './pub';
import { restaurant } from './restaurant';
import { salon } from './salon';
import { seasons } from './seasons';
import { security } from './security';
import { selling } from './selling';
import { shopping } from './shopping';

/** What is known of the subjects that come with the card besides their rows: what posts on them speak of, what hangs on a word, what is asked at work; file by file as these stand. */
export const besides: Besides = {
  ...bakery,
  ...cafe,
  ...childhood,
  ...commerce,
  ...community,
  ...culture,
  ...finance,
  ...fitness,
  ...garden,
  ...health,
  ...homeRepairs,
  ...industry,
  ...law,
  ...motoring,
  ...office,
  ...organisation,
  ...outdoors,
  ...petCare,
  ...pub,
  ...restaurant,
  ...salon,
  ...seasons,
  ...security,
  ...selling,
  ...shopping,
};
