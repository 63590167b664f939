import { bikesAndMotorbikes } from './bikes-and-motorbikes';
import { boatsAndCaravans } from './boats-and-caravans';
import { carMaintenance } from './car-maintenance';
import { carOwnership } from './car-ownership';
import { carsAndVans } from './cars-and-vans';
import { couriersAndHaulage } from './couriers-and-haulage';
import { freight } from './freight';
import { roadsAndParking } from './roads-and-parking';
import { shippingAndHarbours } from './shipping-and-harbours';
import { trainsBusesPlanes } from './trains-buses-planes';
import { transportEngineering } from './transport-engineering';
import { transportJobs } from './transport-jobs';
import { vehicleCare } from './vehicle-care';
import type { Subject } from '../../subject';

/** Cars, bikes, boats, trains, buses and aircraft, roads and parking, and the carrying of goods. */
export const transport: readonly Subject[] = [
  ...bikesAndMotorbikes,
  ...boatsAndCaravans,
  ...carMaintenance,
  ...carOwnership,
  ...carsAndVans,
  ...couriersAndHaulage,
  ...freight,
  ...roadsAndParking,
  ...shippingAndHarbours,
  ...trainsBusesPlanes,
  ...transportEngineering,
  ...transportJobs,
  ...vehicleCare,
];
