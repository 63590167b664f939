import type { Subject } from '../subject';
import { animalsAndNature } from './animals-and-nature';
import { artsAndCrafts } from './arts-and-crafts';
import { besides } from './besides';
import { building } from './building';
import { business } from './business';
import { childhoodAndLearning } from './childhood-and-learning';
import { countries } from './countries';
import { eatingOut } from './eating-out';
import { faithAndFestivities } from './faith-and-festivities';
import { farming } from './farming';
import { foodAndDrink } from './food-and-drink';
import { health } from './health';
import { houseAndGarden } from './house-and-garden';
import { industry } from './industry';
import { moneyLawProperty } from './money-law-property';
import { publicLife } from './public-life';
import { shops } from './shops';
import { software } from './software';
import { sportAndHobbies } from './sport-and-hobbies';
import { transport } from './transport';
import { travelAndOutings } from './travel-and-outings';

const subjects: readonly Subject[] = [
  ...animalsAndNature,
  ...artsAndCrafts,
  ...building,
  ...business,
  ...childhoodAndLearning,
  ...countries,
  ...eatingOut,
  ...faithAndFestivities,
  ...farming,
  ...foodAndDrink,
  ...health,
  ...houseAndGarden,
  ...industry,
  ...moneyLawProperty,
  ...publicLife,
  ...shops,
  ...software,
  ...sportAndHobbies,
  ...transport,
  ...travelAndOutings,
];

/** Trades and pastimes that few drafts are about, and what is known of the common ones besides their rows. */
export const seldom = { subjects, besides };
