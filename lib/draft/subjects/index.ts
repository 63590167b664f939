import { bakery } from './bakery';
import { cafe } from './cafe';
import { childhood } from './childhood';
import { homeRepairs } from './home-repairs';
import { homeServices } from './home-services';
import { learning } from './learning';
import { motoring } from './motoring';
import { petCare } from './pet-care';
import { restaurant } from './restaurant';
import type { Subject } from './subject';

/** Every subject; of two that a draft names as well, the one that stands first. Within a trade the narrower come first. */
export const subjects: readonly Subject[] = [
  ...bakery,
  ...cafe,
  ...childhood,
  ...homeRepairs,
  ...homeServices,
  ...learning,
  ...motoring,
  ...petCare,
  ...restaurant,
];
