import { accounts } from './accounts';
import { acreage } from './acreage';
import { adventures } from './adventures';
import { agencies } from './agencies';
import { appointments } from './appointments';
import { apps } from './apps';
import { arts } from './arts';
import { attics } from './attics';
import { axles } from './axles';
import { backers } from './backers';
import { bakes } from './bakes';
import { bands } from './bands';
import { bandstands } from './bandstands';
import { bayou } from './bayou';
import { bazaar } from './bazaar';
import { beacons } from './beacons';
import { beauty } from './beauty';
import { bedside } from './bedside';
import { belongings } from './belongings';
import { bench } from './bench';
import { billabong } from './billabong';
import { boardrooms } from './boardrooms';
import { body } from './body';
import { bookends } from './bookends';
import { bottles } from './bottles';
import { boutiques } from './boutiques';
import { bowls } from './bowls';
import { buckets } from './buckets';
import { buildings } from './buildings';
import { burrows } from './burrows';
import { callers } from './callers';
import { canvases } from './canvases';
import { captions } from './captions';
import { carers } from './carers';
import { carriage } from './carriage';
import { causes } from './causes';
import { celebrations } from './celebrations';
import { cellar } from './cellar';
import { chambers } from './chambers';
import { chores } from './chores';
import { clinic } from './clinic';
import { clothes } from './clothes';
import { besides } from './common';
import { colleagues } from './colleagues';
import { collecting } from './collecting';
import { companions } from './companions';
import { consultations } from './consultations';
import { contests } from './contests';
import { corners } from './corners';
import { counter } from './counter';
import { countryside } from './countryside';
import { courts } from './courts';
import { cradles } from './cradles';
import { creatures } from './creatures';
import { critters } from './critters';
import { cupboard } from './cupboard';
import { cupboards } from './cupboards';
import { cups } from './cups';
import { curios } from './curios';
import { customs } from './customs';
import { dancers } from './dancers';
import { delta } from './delta';
import { developers } from './developers';
import { devices } from './devices';
import { diners } from './diners';
import { doorsteps } from './doorsteps';
import { doorways } from './doorways';
import { downtown } from './downtown';
import { drawers } from './drawers';
import { dwellings } from './dwellings';
import { emerald } from './emerald';
import { errands } from './errands';
import { faith } from './faith';
import { feasts } from './feasts';
import { features } from './features';
import { family } from './family';
import { grocer } from './grocer';
import { motors } from './motors';
import { sectors } from './sectors';
import { travel } from './travel';
import { weddings } from './weddings';
import { homeServices } from './home-services';
import { fieldwork } from './fieldwork';
import { figures } from './figures';
import { finishers } from './finishers';
import { firewalls } from './firewalls';
import { fittings } from './fittings';
import { fountains } from './fountains';
import { foyers } from './foyers';
import { freetime } from './freetime';
import { freight } from './freight';
import { galley } from './galley';
import { games } from './games';
import { garages } from './garages';
import { gatherings } from './gatherings';
import { getaways } from './getaways';
import { gifts } from './gifts';
import { givers } from './givers';
import { grids } from './grids';
import { groves } from './groves';
import { gully } from './gully';
import { gutters } from './gutters';
import { handcrafts } from './handcrafts';
import { handlebars } from './handlebars';
import { hangar } from './hangar';
import { harvests } from './harvests';
import { helpings } from './helpings';
import { heritage } from './heritage';
import { hirers } from './hirers';
import { hobbyists } from './hobbyists';
import { homeland } from './homeland';
import { hooves } from './hooves';
import { household } from './household';
import { hulls } from './hulls';
import { inspectors } from './inspectors';
import { inventions } from './inventions';
import { jars } from './jars';
import { keepers } from './keepers';
import { kennels } from './kennels';
import { kerbs } from './kerbs';
import { kilns } from './kilns';
import { kindness } from './kindness';
import { kitchens } from './kitchens';
import { labs } from './labs';
import { ladles } from './ladles';
import { land } from './land';
import { landmarks } from './landmarks';
import { lanes } from './lanes';
import { lanterns } from './lanterns';
import { larder } from './larder';
import { lawyers } from './lawyers';
import { ledgers } from './ledgers';
import { lending } from './lending';
import { lifelines } from './lifelines';
import { livestock } from './livestock';
import { loans } from './loans';
import { mains } from './mains';
import { makers } from './makers';
import { marquees } from './marquees';
import { media } from './media';
import { menders } from './menders';
import { mentors } from './mentors';
import { menus } from './menus';
import { metal } from './metal';
import { milestones } from './milestones';
import { mirrors } from './mirrors';
import { monsoon } from './monsoon';
import { music } from './music';
import { napkins } from './napkins';
import { nature } from './nature';
import { neighbours } from './neighbours';
import { nibbles } from './nibbles';
import { notices } from './notices';
import { oasis } from './oasis';
import { observances } from './observances';
import { oddments } from './oddments';
import { offices } from './offices';
import { outback } from './outback';
import { outfitters } from './outfitters';
import { pantry } from './pantry';
import { parasols } from './parasols';
import { parcels } from './parcels';
import { parlour } from './parlour';
import { parlours } from './parlours';
import { parties } from './parties';
import { pastimes } from './pastimes';
import { pasture } from './pasture';
import { pavilions } from './pavilions';
import { paws } from './paws';
import { payslips } from './payslips';
import { pegs } from './pegs';
import { pitches } from './pitches';
import { placements } from './placements';
import { plant } from './plant';
import { plates } from './plates';
import { platforms } from './platforms';
import { platters } from './platters';
import { plots } from './plots';
import { pockets } from './pockets';
import { porches } from './porches';
import { power } from './power';
import { prairie } from './prairie';
import { prams } from './prams';
import { prefects } from './prefects';
import { premises } from './premises';
import { presses } from './presses';
import { produce } from './produce';
import { promotion } from './promotion';
import { property } from './property';
import { provisioners } from './provisioners';
import { quads } from './quads';
import { racers } from './racers';
import { rafters } from './rafters';
import { rakes } from './rakes';
import { ranchland } from './ranchland';
import { recruiters } from './recruiters';
import { remedies } from './remedies';
import { responders } from './responders';
import { ribbons } from './ribbons';
import { rides } from './rides';
import { rooms } from './rooms';
import { rosettes } from './rosettes';
import { savanna } from './savanna';
import { scans } from './scans';
import { schooldays } from './schooldays';
import { schools } from './schools';
import { screens } from './screens';
import { servings } from './servings';
import { sheds } from './sheds';
import { shopfronts } from './shopfronts';
import { shore } from './shore';
import { showpieces } from './showpieces';
import { sights } from './sights';
import { sites } from './sites';
import { smiles } from './smiles';
import { snowbelt } from './snowbelt';
import { societies } from './societies';
import { spanners } from './spanners';
import { spectacles } from './spectacles';
import { spoons } from './spoons';
import { sports } from './sports';
import { squads } from './squads';
import { stable } from './stable';
import { stacks } from './stacks';
import { staff } from './staff';
import { stalls } from './stalls';
import { stalwarts } from './stalwarts';
import { straits } from './straits';
import { street } from './street';
import { studios } from './studios';
import { suitcases } from './suitcases';
import { suites } from './suites';
import { summons } from './summons';
import { sundries } from './sundries';
import { supplies } from './supplies';
import { surveyors } from './surveyors';
import { syllabus } from './syllabus';
import { systems } from './systems';
import { tasman } from './tasman';
import { tending } from './tending';
import { terms } from './terms';
import { tiffins } from './tiffins';
import { tills } from './tills';
import { toolbars } from './toolbars';
import { toolroom } from './toolroom';
import { touchlines } from './touchlines';
import { townhall } from './townhall';
import { townsfolk } from './townsfolk';
import { trades } from './trades';
import { transport } from './transport';
import { treats } from './treats';
import { trips } from './trips';
import { tuition } from './tuition';
import { turnstiles } from './turnstiles';
import { upkeep } from './upkeep';
import { utilities } from './utilities';
import { vehicles } from './vehicles';
import { ventures } from './ventures';
import { vestry } from './vestry';
import { vets } from './vets';
import { voyages } from './voyages';
import { wardens } from './wardens';
import { wards } from './wards';
import { waterside } from './waterside';
import { wellbeing } from './wellbeing';
import { wilds } from './wilds';
import { woggles } from './woggles';
import { woks } from './woks';
import { wordsmiths } from './wordsmiths';
import { workouts } from './workouts';
import { workshop } from './workshop';
import { workshops } from './workshops';
import { yard } from './yard';
import type { Subject } from '../subject';

// Between two that say as much for themselves the first is meant: the narrower stand first.
const subjects: readonly Subject[] = [
  ...attics,
  ...axles,
  ...bakes,
  ...bandstands,
  ...bayou,
  ...bazaar,
  ...beacons,
  ...bedside,
  ...billabong,
  ...boardrooms,
  ...bookends,
  ...bottles,
  ...boutiques,
  ...buckets,
  ...canvases,
  ...carers,
  ...cradles,
  ...cupboard,
  ...cupboards,
  ...cups,
  ...curios,
  ...delta,
  ...diners,
  ...doorsteps,
  ...doorways,
  ...downtown,
  ...drawers,
  ...emerald,
  ...feasts,
  ...fieldwork,
  ...finishers,
  ...firewalls,
  ...fountains,
  ...foyers,
  ...freight,
  ...galley,
  ...garages,
  ...grids,
  ...gully,
  ...gutters,
  ...handlebars,
  ...helpings,
  ...homeland,
  ...hooves,
  ...hulls,
  ...inspectors,
  ...keepers,
  ...kennels,
  ...kerbs,
  ...kitchens,
  ...labs,
  ...ladles,
  ...lanterns,
  ...loans,
  ...marquees,
  ...menus,
  ...milestones,
  ...mirrors,
  ...monsoon,
  ...napkins,
  ...notices,
  ...oasis,
  ...observances,
  ...outback,
  ...pantry,
  ...parasols,
  ...parcels,
  ...pavilions,
  ...payslips,
  ...pegs,
  ...platforms,
  ...platters,
  ...pockets,
  ...porches,
  ...prairie,
  ...prams,
  ...prefects,
  ...presses,
  ...quads,
  ...rafters,
  ...rakes,
  ...ranchland,
  ...remedies,
  ...ribbons,
  ...rosettes,
  ...savanna,
  ...servings,
  ...sheds,
  ...shopfronts,
  ...sites,
  ...smiles,
  ...snowbelt,
  ...spanners,
  ...spoons,
  ...stacks,
  ...stalls,
  ...stalwarts,
  ...straits,
  ...suitcases,
  ...suites,
  ...summons,
  ...syllabus,
  ...tasman,
  ...tending,
  ...tiffins,
  ...toolbars,
  ...toolroom,
  ...touchlines,
  ...townsfolk,
  ...turnstiles,
  ...vestry,
  ...vets,
  ...wardens,
  ...wards,
  ...woggles,
  ...woks,
  ...workouts,
  ...accounts,
  ...acreage,
  ...adventures,
  ...agencies,
  ...appointments,
  ...apps,
  ...arts,
  ...backers,
  ...bands,
  ...belongings,
  ...bench,
  ...body,
  ...bowls,
  ...buildings,
  ...burrows,
  ...callers,
  ...captions,
  ...carriage,
  ...causes,
  ...celebrations,
  ...cellar,
  ...chambers,
  ...chores,
  ...clinic,
  ...colleagues,
  ...collecting,
  ...companions,
  ...consultations,
  ...contests,
  ...corners,
  ...counter,
  ...countryside,
  ...courts,
  ...creatures,
  ...critters,
  ...customs,
  ...dancers,
  ...developers,
  ...dwellings,
  ...errands,
  ...faith,
  ...features,
  ...figures,
  ...fittings,
  ...freetime,
  ...games,
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
  ...household,
  ...inventions,
  ...jars,
  ...kilns,
  ...kindness,
  ...land,
  ...landmarks,
  ...lanes,
  ...larder,
  ...lawyers,
  ...ledgers,
  ...lending,
  ...lifelines,
  ...livestock,
  ...mains,
  ...makers,
  ...media,
  ...menders,
  ...mentors,
  ...metal,
  ...music,
  ...nature,
  ...neighbours,
  ...nibbles,
  ...oddments,
  ...offices,
  ...outfitters,
  ...parlour,
  ...parlours,
  ...parties,
  ...pastimes,
  ...pasture,
  ...paws,
  ...pitches,
  ...placements,
  ...plant,
  ...plates,
  ...plots,
  ...power,
  ...premises,
  ...produce,
  ...promotion,
  ...provisioners,
  ...racers,
  ...recruiters,
  ...responders,
  ...rides,
  ...rooms,
  ...scans,
  ...schooldays,
  ...schools,
  ...screens,
  ...shore,
  ...showpieces,
  ...sights,
  ...societies,
  ...spectacles,
  ...sports,
  ...squads,
  ...stable,
  ...staff,
  ...street,
  ...studios,
  ...sundries,
  ...supplies,
  ...surveyors,
  ...systems,
  ...terms,
  ...tills,
  ...townhall,
  ...trades,
  ...transport,
  ...treats,
  ...trips,
  ...tuition,
  ...upkeep,
  ...utilities,
  ...vehicles,
  ...ventures,
  ...voyages,
  ...waterside,
  ...wellbeing,
  ...wilds,
  ...wordsmiths,
  ...workshop,
  ...workshops,
  ...yard,
  ...beauty,
  ...gifts,
  ...property,
  ...devices,
  ...family,
  ...travel,
  ...weddings,
  ...homeServices,
  ...motors,
  ...sectors,
  ...clothes,
  ...grocer,
];

/** Trades and pastimes that few drafts are about, and what is known of the common ones besides their rows. */
export const seldom = { subjects, besides };
