import { buildingDesign } from './building-design';
import { buildingMaintenance } from './building-maintenance';
import { buildingTrades } from './building-trades';
import { businessPremises } from './business-premises';
import { constructionSites } from './construction-sites';
import { energy } from './energy';
import { historicBuildings } from './historic-buildings';
import { infrastructure } from './infrastructure';
import { surveyors } from './surveyors';
import { technicalInspection } from './technical-inspection';
import type { Subject } from '../../subject';

/** The construction trade: design, surveys, sites and premises, historic buildings, public works and energy. */
export const building: readonly Subject[] = [
  ...buildingDesign,
  ...buildingMaintenance,
  ...buildingTrades,
  ...businessPremises,
  ...constructionSites,
  ...energy,
  ...historicBuildings,
  ...infrastructure,
  ...surveyors,
  ...technicalInspection,
];
