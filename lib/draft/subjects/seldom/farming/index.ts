import { agritechAndMaterials } from './agritech-and-materials';
import { arableAndForestry } from './arable-and-forestry';
import { coastAndFisheries } from './coast-and-fisheries';
import { countryContests } from './country-contests';
import { countryside } from './countryside';
import { farmProduce } from './farm-produce';
import { farmSupplies } from './farm-supplies';
import { grazingAnimals } from './grazing-animals';
import { livestock } from './livestock';
import { treesAndOrchards } from './trees-and-orchards';
import { uncommonCrops } from './uncommon-crops';
import type { Subject } from '../../subject';

/** Crops, livestock, orchards, forestry and fisheries, what farms buy and sell, and country shows. */
export const farming: readonly Subject[] = [
  ...agritechAndMaterials,
  ...arableAndForestry,
  ...coastAndFisheries,
  ...countryContests,
  ...countryside,
  ...farmProduce,
  ...farmSupplies,
  ...grazingAnimals,
  ...livestock,
  ...treesAndOrchards,
  ...uncommonCrops,
];
