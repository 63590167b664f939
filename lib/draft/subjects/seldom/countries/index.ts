import { africanCountries } from './african-countries';
import { americanMainStreet } from './american-main-street';
import { americanRuralHomes } from './american-rural-homes';
import { americanSmallTowns } from './american-small-towns';
import { australianSuburbs } from './australian-suburbs';
import { australianTowns } from './australian-towns';
import { gulfStates } from './gulf-states';
import { indianDailyLife } from './indian-daily-life';
import { indianFeastDays } from './indian-feast-days';
import { indianShops } from './indian-shops';
import { ireland } from './ireland';
import { newZealand } from './new-zealand';
import { northAmericanCustoms } from './north-american-customs';
import { northAmericanWinters } from './north-american-winters';
import { singaporeAndMalaysia } from './singapore-and-malaysia';
import { southAsianStudy } from './south-asian-study';
import type { Subject } from '../../subject';

/** What belongs to one country or region: North America, Ireland, South Asia, the Gulf, South-East Asia, Africa, Australia and New Zealand. */
export const countries: readonly Subject[] = [
  ...africanCountries,
  ...americanMainStreet,
  ...americanRuralHomes,
  ...americanSmallTowns,
  ...australianSuburbs,
  ...australianTowns,
  ...gulfStates,
  ...indianDailyLife,
  ...indianFeastDays,
  ...indianShops,
  ...ireland,
  ...newZealand,
  ...northAmericanCustoms,
  ...northAmericanWinters,
  ...singaporeAndMalaysia,
  ...southAsianStudy,
];
