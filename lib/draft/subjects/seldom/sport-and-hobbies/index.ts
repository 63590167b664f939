import { assortedPastimes } from './assorted-pastimes';
import { bowlsAndRackets } from './bowls-and-rackets';
import { clubGrounds } from './club-grounds';
import { clubSeason } from './club-season';
import { collecting } from './collecting';
import { gamesOfWit } from './games-of-wit';
import { hobbies } from './hobbies';
import { indoorGames } from './indoor-games';
import { leisureActivities } from './leisure-activities';
import { outdoorPastimes } from './outdoor-pastimes';
import { racingAndAdventure } from './racing-and-adventure';
import { recreationalSports } from './recreational-sports';
import { sportsClubs } from './sports-clubs';
import { sportsVenues } from './sports-venues';
import { teamGames } from './team-games';
import { weeklyClubSport } from './weekly-club-sport';
import { workouts } from './workouts';
import type { Subject } from '../../subject';

/** Sports, sports clubs and keeping fit, games at a table or a screen, and pastimes. */
export const sportAndHobbies: readonly Subject[] = [
  ...assortedPastimes,
  ...bowlsAndRackets,
  ...clubGrounds,
  ...clubSeason,
  ...collecting,
  ...gamesOfWit,
  ...hobbies,
  ...indoorGames,
  ...leisureActivities,
  ...outdoorPastimes,
  ...racingAndAdventure,
  ...recreationalSports,
  ...sportsClubs,
  ...sportsVenues,
  ...teamGames,
  ...weeklyClubSport,
  ...workouts,
];
