import { beesAndZoos } from './bees-and-zoos';
import { dogs } from './dogs';
import { equestrian } from './equestrian';
import { natureGroups } from './nature-groups';
import { petHealth } from './pet-health';
import { petServices } from './pet-services';
import { petsAndRescues } from './pets-and-rescues';
import { smallCreatures } from './small-creatures';
import { stablesAndFeed } from './stables-and-feed';
import { vets } from './vets';
import { wildPlaces } from './wild-places';
import { wildlife } from './wildlife';
import type { Subject } from '../../subject';

/** Pets and their vets, horses, bees, zoos, wildlife, and wild places and those who look after them. */
export const animalsAndNature: readonly Subject[] = [
  ...beesAndZoos,
  ...dogs,
  ...equestrian,
  ...natureGroups,
  ...petHealth,
  ...petServices,
  ...petsAndRescues,
  ...smallCreatures,
  ...stablesAndFeed,
  ...vets,
  ...wildPlaces,
  ...wildlife,
];
