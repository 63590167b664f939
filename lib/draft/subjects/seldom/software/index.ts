import { apps } from './apps';
import { businessSystems } from './business-systems';
import { collaborationTools } from './collaboration-tools';
import { cybersecurityAndPayments } from './cybersecurity-and-payments';
import { dataAndMaps } from './data-and-maps';
import { developerTools } from './developer-tools';
import { developerTopics } from './developer-topics';
import { engineering } from './engineering';
import { intelligence } from './intelligence';
import { onlineServices } from './online-services';
import { phoneApps } from './phone-apps';
import { productFeatures } from './product-features';
import { reportingAndCatalogues } from './reporting-and-catalogues';
import { sectorSoftware } from './sector-software';
import type { Subject } from '../../subject';

/** Apps and the software firms run on, feature by feature, data and security, and the work of developers. */
export const software: readonly Subject[] = [
  ...apps,
  ...businessSystems,
  ...collaborationTools,
  ...cybersecurityAndPayments,
  ...dataAndMaps,
  ...developerTools,
  ...developerTopics,
  ...engineering,
  ...intelligence,
  ...onlineServices,
  ...phoneApps,
  ...productFeatures,
  ...reportingAndCatalogues,
  ...sectorSoftware,
];
