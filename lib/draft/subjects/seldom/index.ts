import { accounts } from './accounts';
import { acreage } from './acreage';
import { adventures } from './adventures';
import { agencies } from './agencies';
import { appointments } from './appointments';
import { apps } from './apps';
import { arts } from './arts';
import { backers } from './backers';
import { bands } from './bands';
import { belongings } from './belongings';
import { bench } from './bench';
import { body } from './body';
import { bowls } from './bowls';
import { buildings } from './buildings';
import { burrows } from './burrows';
import { callers } from './callers';
import { captions } from './captions';
import { carriage } from './carriage';
import { causes } from './causes';
import { celebrations } from './celebrations';
import { cellar } from './cellar';
import { chambers } from './chambers';
import { chores } from './chores';
import { clinic } from './clinic';
import { clues } from './clues';
import { colleagues } from './colleagues';
import { collecting } from './collecting';
import { companions } from './companions';
import { consultations } from './consultations';
import { contests } from './contests';
import { corners } from './corners';
import { counter } from './counter';
import { countryside } from './countryside';
import { courts } from './courts';
import { creatures } from './creatures';
import { critters } from './critters';
import { customs } from './customs';
import { dancers } from './dancers';
import { developers } from './developers';
import { dwellings } from './dwellings';
import { errands } from './errands';
import { faith } from './faith';
import { features } from './features';
import { figures } from './figures';
import { fittings } from './fittings';
import { freetime } from './freetime';
import { games } from './games';
import { gatherings } from './gatherings';
import { getaways } from './getaways';
import { givers } from './givers';
import { groves } from './groves';
import { handcrafts } from './handcrafts';
import { hangar } from './hangar';
import { harvests } from './harvests';
import { heritage } from './heritage';
import { hirers } from './hirers';
import { hobbyists } from './hobbyists';
import { household } from './household';
import { inventions } from './inventions';
import { jars } from './jars';
import { kilns } from './kilns';
import { kindness } from './kindness';
import { land } from './land';
import { landmarks } from './landmarks';
import { lanes } from './lanes';
import { larder } from './larder';
import { lawyers } from './lawyers';
import { ledgers } from './ledgers';
import { lending } from './lending';
import { lifelines } from './lifelines';
import { livestock } from './livestock';
import { mains } from './mains';
import { makers } from './makers';
import { media } from './media';
import { menders } from './menders';
import { mentors } from './mentors';
import { metal } from './metal';
import { music } from './music';
import { nature } from './nature';
import { neighbours } from './neighbours';
import { nibbles } from './nibbles';
import { oddments } from './oddments';
import { offices } from './offices';
import { outfitters } from './outfitters';
import { parlour } from './parlour';
import { parlours } from './parlours';
import { parties } from './parties';
import { pastimes } from './pastimes';
import { pasture } from './pasture';
import { paws } from './paws';
import { pitches } from './pitches';
import { placements } from './placements';
import { plant } from './plant';
import { plates } from './plates';
import { plots } from './plots';
import { power } from './power';
import { premises } from './premises';
import { produce } from './produce';
import { promotion } from './promotion';
import { provisioners } from './provisioners';
import { racers } from './racers';
import { recruiters } from './recruiters';
import { responders } from './responders';
import { rides } from './rides';
import { rooms } from './rooms';
import { scans } from './scans';
import { schooldays } from './schooldays';
import { schools } from './schools';
import { screens } from './screens';
import { shore } from './shore';
import { showpieces } from './showpieces';
import { sights } from './sights';
import { societies } from './societies';
import { spectacles } from './spectacles';
import { sports } from './sports';
import { squads } from './squads';
import { stable } from './stable';
import { staff } from './staff';
import { street } from './street';
import { studios } from './studios';
import { supplies } from './supplies';
import { surveyors } from './surveyors';
import { systems } from './systems';
import { terms } from './terms';
import { tills } from './tills';
import { townhall } from './townhall';
import { trades } from './trades';
import { transport } from './transport';
import { treats } from './treats';
import { trips } from './trips';
import { tuition } from './tuition';
import { upkeep } from './upkeep';
import { utilities } from './utilities';
import { vehicles } from './vehicles';
import { ventures } from './ventures';
import { voyages } from './voyages';
import { waterside } from './waterside';
import { wellbeing } from './wellbeing';
import { wilds } from './wilds';
import { wordsmiths } from './wordsmiths';
import { workshop } from './workshop';
import { workshops } from './workshops';
import { yard } from './yard';
import type { Subject } from '../subject';

// Between two that say as much for themselves the first is meant: the narrower stand first.
const subjects: readonly Subject[] = [
  ...acreage,
  ...appointments,
  ...backers,
  ...bands,
  ...bowls,
  ...burrows,
  ...captions,
  ...colleagues,
  ...consultations,
  ...contests,
  ...corners,
  ...courts,
  ...critters,
  ...customs,
  ...dancers,
  ...features,
  ...figures,
  ...fittings,
  ...gatherings,
  ...getaways,
  ...givers,
  ...groves,
  ...handcrafts,
  ...hangar,
  ...harvests,
  ...heritage,
  ...hirers,
  ...hobbyists,
  ...jars,
  ...kilns,
  ...kindness,
  ...landmarks,
  ...lanes,
  ...ledgers,
  ...lifelines,
  ...mains,
  ...makers,
  ...menders,
  ...mentors,
  ...metal,
  ...nibbles,
  ...oddments,
  ...outfitters,
  ...parlour,
  ...parlours,
  ...pasture,
  ...paws,
  ...pitches,
  ...placements,
  ...plates,
  ...plots,
  ...produce,
  ...provisioners,
  ...racers,
  ...scans,
  ...schooldays,
  ...shore,
  ...showpieces,
  ...sights,
  ...societies,
  ...spectacles,
  ...squads,
  ...studios,
  ...terms,
  ...townhall,
  ...tuition,
  ...utilities,
  ...voyages,
  ...waterside,
  ...wilds,
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
