import { adventureDays } from './adventure-days';
import { farawayTravel } from './faraway-travel';
import { heritageAndArchaeology } from './heritage-and-archaeology';
import { holidays } from './holidays';
import { museumsAndArchives } from './museums-and-archives';
import { outdoors } from './outdoors';
import { outings } from './outings';
import { passengerRides } from './passenger-rides';
import { scenicPlaces } from './scenic-places';
import { specialHolidays } from './special-holidays';
import { ticketedAttractions } from './ticketed-attractions';
import { toursAndCruises } from './tours-and-cruises';
import type { Subject } from '../../subject';

/** Holidays, tours and nights away, days out to museums, attractions and adventures, and what is done outdoors. */
export const travelAndOutings: readonly Subject[] = [
  ...adventureDays,
  ...farawayTravel,
  ...heritageAndArchaeology,
  ...holidays,
  ...museumsAndArchives,
  ...outdoors,
  ...outings,
  ...passengerRides,
  ...scenicPlaces,
  ...specialHolidays,
  ...ticketedAttractions,
  ...toursAndCruises,
];
