import { accounts } from './accounts';
import { adventures } from './adventures';
import { agencies } from './agencies';
import { apps } from './apps';
import { arts } from './arts';
import { belongings } from './belongings';
import { bench } from './bench';
import { body } from './body';
import { buildings } from './buildings';
import { callers } from './callers';
import { carriage } from './carriage';
import { causes } from './causes';
import { celebrations } from './celebrations';
import { cellar } from './cellar';
import { chambers } from './chambers';
import { chores } from './chores';
import { clinic } from './clinic';
import { clues } from './clues';
import { collecting } from './collecting';
import { companions } from './companions';
import { counter } from './counter';
import { countryside } from './countryside';
import { creatures } from './creatures';
import { developers } from './developers';
import { dwellings } from './dwellings';
import { errands } from './errands';
import { faith } from './faith';
import { freetime } from './freetime';
import { games } from './games';
import { household } from './household';
import { inventions } from './inventions';
import { land } from './land';
import { larder } from './larder';
import { lawyers } from './lawyers';
import { lending } from './lending';
import { livestock } from './livestock';
import { media } from './media';
import { music } from './music';
import { nature } from './nature';
import { neighbours } from './neighbours';
import { offices } from './offices';
import { parties } from './parties';
import { pastimes } from './pastimes';
import { plant } from './plant';
import { power } from './power';
import { premises } from './premises';
import { promotion } from './promotion';
import { recruiters } from './recruiters';
import { responders } from './responders';
import { rides } from './rides';
import { rooms } from './rooms';
import { schools } from './schools';
import { screens } from './screens';
import { sports } from './sports';
import { stable } from './stable';
import { staff } from './staff';
import { street } from './street';
import { supplies } from './supplies';
import { surveyors } from './surveyors';
import { systems } from './systems';
import { tills } from './tills';
import { trades } from './trades';
import { transport } from './transport';
import { treats } from './treats';
import { trips } from './trips';
import { upkeep } from './upkeep';
import { vehicles } from './vehicles';
import { ventures } from './ventures';
import { wellbeing } from './wellbeing';
import { wordsmiths } from './wordsmiths';
import { workshop } from './workshop';
import { workshops } from './workshops';
import { yard } from './yard';
import type { Subject } from '../subject';

const subjects: readonly Subject[] = [
  ...accounts,
  ...adventures,
  ...agencies,
  ...apps,
  ...arts,
  ...belongings,
  ...bench,
  ...body,
  ...buildings,
  ...callers,
  ...carriage,
  ...causes,
  ...celebrations,
  ...cellar,
  ...chambers,
  ...chores,
  ...clinic,
  ...collecting,
  ...companions,
  ...counter,
  ...countryside,
  ...creatures,
  ...developers,
  ...dwellings,
  ...errands,
  ...faith,
  ...freetime,
  ...games,
  ...household,
  ...inventions,
  ...land,
  ...larder,
  ...lawyers,
  ...lending,
  ...livestock,
  ...media,
  ...music,
  ...nature,
  ...neighbours,
  ...offices,
  ...parties,
  ...pastimes,
  ...plant,
  ...power,
  ...premises,
  ...promotion,
  ...recruiters,
  ...responders,
  ...rides,
  ...rooms,
  ...schools,
  ...screens,
  ...sports,
  ...stable,
  ...staff,
  ...street,
  ...supplies,
  ...surveyors,
  ...systems,
  ...tills,
  ...trades,
  ...transport,
  ...treats,
  ...trips,
  ...upkeep,
  ...vehicles,
  ...ventures,
  ...wellbeing,
  ...wordsmiths,
  ...workshop,
  ...workshops,
  ...yard,
];

/** Trades and pastimes that few drafts are about, and what speaks for the common ones besides their names. */
export const seldom = { subjects, clues };
