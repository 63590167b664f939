import { charitableGiving } from './charitable-giving';
import { charities } from './charities';
import { civicLife } from './civic-life';
import { councilNotices } from './council-notices';
import { councilServices } from './council-services';
import { courtsAndJustice } from './courts-and-justice';
import { donationsAndRelief } from './donations-and-relief';
import { emergenciesAndWeather } from './emergencies-and-weather';
import { emergencyServices } from './emergency-services';
import { fundraising } from './fundraising';
import { librariesAndLeisure } from './libraries-and-leisure';
import { neighbourhoodGroups } from './neighbourhood-groups';
import { parksAndSquares } from './parks-and-squares';
import { publicAmenities } from './public-amenities';
import { publicSafety } from './public-safety';
import { societies } from './societies';
import { unionsAndVolunteers } from './unions-and-volunteers';
import { villageProjects } from './village-projects';
import type { Subject } from '../../subject';

/** Councils, courts, emergency services, neighbours, societies and volunteers, charities and fundraising. */
export const publicLife: readonly Subject[] = [
  ...charitableGiving,
  ...charities,
  ...civicLife,
  ...councilNotices,
  ...councilServices,
  ...courtsAndJustice,
  ...donationsAndRelief,
  ...emergenciesAndWeather,
  ...emergencyServices,
  ...fundraising,
  ...librariesAndLeisure,
  ...neighbourhoodGroups,
  ...parksAndSquares,
  ...publicAmenities,
  ...publicSafety,
  ...societies,
  ...unionsAndVolunteers,
  ...villageProjects,
];
