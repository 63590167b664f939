import { artisanFoods } from './artisan-foods';
import { bakes } from './bakes';
import { beerAndSpirits } from './beer-and-spirits';
import { brewingAndDistilling } from './brewing-and-distilling';
import { dietaryFoods } from './dietary-foods';
import { foodManufacturers } from './food-manufacturers';
import { foodShops } from './food-shops';
import { grocer } from './grocer';
import { seasonalTreats } from './seasonal-treats';
import { snacks } from './snacks';
import { softDrinks } from './soft-drinks';
import { specialityFoods } from './speciality-foods';
import { storeCupboard } from './store-cupboard';
import type { Subject } from '../../subject';

/** Food and drink to take home, and those who make, bottle and sell it. */
export const foodAndDrink: readonly Subject[] = [
  ...artisanFoods,
  ...bakes,
  ...beerAndSpirits,
  ...brewingAndDistilling,
  ...dietaryFoods,
  ...foodManufacturers,
  ...foodShops,
  ...grocer,
  ...seasonalTreats,
  ...snacks,
  ...softDrinks,
  ...specialityFoods,
  ...storeCupboard,
];
