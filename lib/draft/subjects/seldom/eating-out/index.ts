import { asiaAndAfrica } from './asia-and-africa';
import { catering } from './catering';
import { cateringSuppliers } from './catering-suppliers';
import { cookeryClasses } from './cookery-classes';
import { dairyAndDining } from './dairy-and-dining';
import { europeAndAmericas } from './europe-and-americas';
import { foodFestivals } from './food-festivals';
import { foodServiceSupplies } from './food-service-supplies';
import { indianAndLevantine } from './indian-and-levantine';
import { menuDeals } from './menu-deals';
import { northAmerican } from './north-american';
import { restaurantOccasions } from './restaurant-occasions';
import { restaurantOperations } from './restaurant-operations';
import { southAsianRegional } from './south-asian-regional';
import { streetFood } from './street-food';
import { takeawayDishes } from './takeaway-dishes';
import { themedCafes } from './themed-cafes';
import { worldKitchens } from './world-kitchens';
import type { Subject } from '../../subject';

/** Restaurants, cafés and street food: cuisines, dishes, deals and evenings, and the catering trade behind them. */
export const eatingOut: readonly Subject[] = [
  ...asiaAndAfrica,
  ...catering,
  ...cateringSuppliers,
  ...cookeryClasses,
  ...dairyAndDining,
  ...europeAndAmericas,
  ...foodFestivals,
  ...foodServiceSupplies,
  ...indianAndLevantine,
  ...menuDeals,
  ...northAmerican,
  ...restaurantOccasions,
  ...restaurantOperations,
  ...southAsianRegional,
  ...streetFood,
  ...takeawayDishes,
  ...themedCafes,
  ...worldKitchens,
];
