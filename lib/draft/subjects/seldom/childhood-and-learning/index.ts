import { babiesAndBefriending } from './babies-and-befriending';
import { furtherEducation } from './further-education';
import { learning } from './learning';
import { primarySchool } from './primary-school';
import { schoolEvents } from './school-events';
import { schoolLife } from './school-life';
import { schooldays } from './schooldays';
import { scoutsAndGuides } from './scouts-and-guides';
import { secondarySchool } from './secondary-school';
import { tuition } from './tuition';
import { universities } from './universities';
import { youngPeople } from './young-people';
import type { Subject } from '../../subject';

/** Babies and young people, schools, colleges and universities, tuition, scouts and guides. */
export const childhoodAndLearning: readonly Subject[] = [
  ...babiesAndBefriending,
  ...furtherEducation,
  ...learning,
  ...primarySchool,
  ...schoolEvents,
  ...schoolLife,
  ...schooldays,
  ...scoutsAndGuides,
  ...secondarySchool,
  ...tuition,
  ...universities,
  ...youngPeople,
];
