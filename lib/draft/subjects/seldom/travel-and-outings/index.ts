import { adventureDays } from './adventure-days';
import { farawayTravel } from './faraway-travel';
import { heritageAndArchaeology } from './heritage-and-archaeology';
import { holidays } from './holidays';
import { museumsAndArchives } from './museums-and-archives';
import { outings } from './outings';
import { passengerRides } from './passenger-rides';
import { scenicPlaces } from './scenic-places';
import { specialHolidays } from './special-holidays';
import { ticketedAttractions } from './ticketed-attractions';
import { toursAndCruises } from './tours-and-cruises';
import type { Subject } from '../../subject';

/** Holidays, tours and nights away, and days out to museums, attractions and adventures. */
export const travelAndOutings: readonly Subject[] = [
  ...adventureDays,
  ...farawayTravel,
  ...heritageAndArchaeology,
  ...holidays,
  ...museumsAndArchives,
  ...outings,
  ...passengerRides,
  ...scenicPlaces,
  ...specialHolidays,
  ...ticketedAttractions,
  ...toursAndCruises,
];
