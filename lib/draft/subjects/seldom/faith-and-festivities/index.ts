import { calendarCustoms } from './calendar-customs';
import { churchLife } from './church-life';
import { faith } from './faith';
import { partyEntertainment } from './party-entertainment';
import { religiousObservances } from './religious-observances';
import { townFestivals } from './town-festivals';
import { townSpectacles } from './town-spectacles';
import { weddingExtras } from './wedding-extras';
import { weddings } from './weddings';
import { weddingsAndFarewells } from './weddings-and-farewells';
import type { Subject } from '../../subject';

/** Weddings, funerals and parties, calendar customs and town festivals, and the life of churches and other faiths. */
export const faithAndFestivities: readonly Subject[] = [
  ...calendarCustoms,
  ...churchLife,
  ...faith,
  ...partyEntertainment,
  ...religiousObservances,
  ...townFestivals,
  ...townSpectacles,
  ...weddingExtras,
  ...weddings,
  ...weddingsAndFarewells,
];
