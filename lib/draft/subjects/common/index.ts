import { bakery } from './bakery';
import { cafe } from './cafe';
import { childhood } from './childhood';
import { commerce } from './commerce';
import { community } from './community';
import { culture } from './culture';
import { finance } from './finance';
import { fitness } from './fitness';
import { health } from './health';
import { homeRepairs } from './home-repairs';
import { industry } from './industry';
import { law } from './law';
import { motoring } from './motoring';
import { office } from './office';
import { organisation } from './organisation';
import { petCare } from './pet-care';
import { pub } from './pub';
import { restaurant } from './restaurant';
import { salon } from './salon';
import { seasons } from './seasons';
import { security } from './security';
import { selling } from './selling';
import { shopping } from './shopping';
import type { Subject } from '../subject';

/** Every subject; of two that a draft names as well, the one that stands first. Within a trade the narrower come first. */
export const subjects: readonly Subject[] = [
  ...bakery,
  ...cafe,
  ...childhood,
  ...commerce,
  ...community,
  ...culture,
  ...finance,
  ...fitness,
  ...health,
  ...homeRepairs,
  ...industry,
  ...law,
  ...motoring,
  ...office,
  ...organisation,
  ...petCare,
  ...pub,
  ...restaurant,
  ...salon,
  ...seasons,
  ...security,
  ...selling,
  ...shopping,
];
