import { cleaningAndClearance } from './cleaning-and-clearance';
import { doorsAndStairs } from './doors-and-stairs';
import { drivesAndDrains } from './drives-and-drains';
import { furnishings } from './furnishings';
import { garden } from './garden';
import { gardenLandscaping } from './garden-landscaping';
import { gardeningJobs } from './gardening-jobs';
import { heatingAndCleaning } from './heating-and-cleaning';
import { hireAndDelivery } from './hire-and-delivery';
import { home } from './home';
import { homeServices } from './home-services';
import { householdComfort } from './household-comfort';
import { householdTrades } from './household-trades';
import { interiorFittings } from './interior-fittings';
import { kitchensAndBathrooms } from './kitchens-and-bathrooms';
import { laundryAndChores } from './laundry-and-chores';
import { roofsAndWalls } from './roofs-and-walls';
import { smallScaleGrowing } from './small-scale-growing';
import type { Subject } from '../../subject';

/** Fitting, furnishing, heating, cleaning and mending a home, and everything done in its garden. */
export const houseAndGarden: readonly Subject[] = [
  ...cleaningAndClearance,
  ...doorsAndStairs,
  ...drivesAndDrains,
  ...furnishings,
  ...garden,
  ...gardenLandscaping,
  ...gardeningJobs,
  ...heatingAndCleaning,
  ...hireAndDelivery,
  ...home,
  ...homeServices,
  ...householdComfort,
  ...householdTrades,
  ...interiorFittings,
  ...kitchensAndBathrooms,
  ...laundryAndChores,
  ...roofsAndWalls,
  ...smallScaleGrowing,
];
