import { broadbandAndFarm } from './broadband-and-farm';
import { equipmentAndTesting } from './equipment-and-testing';
import { factorySupplies } from './factory-supplies';
import { highTechnology } from './high-technology';
import { industrialPlant } from './industrial-plant';
import { inventions } from './inventions';
import { laboratories } from './laboratories';
import { manufacturing } from './manufacturing';
import { medicalTechnology } from './medical-technology';
import { metalworkAndLifting } from './metalwork-and-lifting';
import { sensingAndImaging } from './sensing-and-imaging';
import { tradeSupplies } from './trade-supplies';
import { traditionalManufacture } from './traditional-manufacture';
import type { Subject } from '../../subject';

/** Factories, laboratories and high technology, and the parts, machines and equipment they make and buy. */
export const industry: readonly Subject[] = [
  ...broadbandAndFarm,
  ...equipmentAndTesting,
  ...factorySupplies,
  ...highTechnology,
  ...industrialPlant,
  ...inventions,
  ...laboratories,
  ...manufacturing,
  ...medicalTechnology,
  ...metalworkAndLifting,
  ...sensingAndImaging,
  ...tradeSupplies,
  ...traditionalManufacture,
];
