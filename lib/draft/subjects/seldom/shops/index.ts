import { babiesAndPets } from './babies-and-pets';
import { babySportsGear } from './baby-sports-gear';
import { beauty } from './beauty';
import { beautyTreatments } from './beauty-treatments';
import { clothes } from './clothes';
import { clothingAccessories } from './clothing-accessories';
import { cosmeticsAndJewellery } from './cosmetics-and-jewellery';
import { curiosities } from './curiosities';
import { devices } from './devices';
import { gadgetsAndApps } from './gadgets-and-apps';
import { gifts } from './gifts';
import { hairAndSpa } from './hair-and-spa';
import { highStreetServices } from './high-street-services';
import { householdGoods } from './household-goods';
import { miscellany } from './miscellany';
import { noveltyShops } from './novelty-shops';
import { singleProductShops } from './single-product-shops';
import { specialityShops } from './speciality-shops';
import type { Subject } from '../../subject';

/** Goods and the shops that sell them: clothes, beauty, jewellery, gadgets, gifts and curiosities, and high-street services. */
export const shops: readonly Subject[] = [
  ...babiesAndPets,
  ...babySportsGear,
  ...beauty,
  ...beautyTreatments,
  ...clothes,
  ...clothingAccessories,
  ...cosmeticsAndJewellery,
  ...curiosities,
  ...devices,
  ...gadgetsAndApps,
  ...gifts,
  ...hairAndSpa,
  ...highStreetServices,
  ...householdGoods,
  ...miscellany,
  ...noveltyShops,
  ...singleProductShops,
  ...specialityShops,
];
