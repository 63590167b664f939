import type { Subject } from '../subject';

/** Clubs of one sport, on grass, ice, water and mats. */
export const sports: readonly Subject[] = [
  {
    name: 'cricket club',
    says: [
      'cricket (club|ground|team|tea|week)',
      '(village|club|junior) cricket',
      '(first|second|third|[1-4](st|nd|rd|th)) xi',
      'wickets',
    ],
    clues: ['wicket', 'innings', 'batted', 'all out', 'nets', 'overs', 'lbw', 'pavilion'],
    asks: {
      idea: ['What belongs on the table at a proper cricket tea?'],
      problem: ['~Which shot or catch lets you down every season?'],
      choice: ['~Saturday cricket: the nail-biter, or the cricket tea?'],
      experience: ['Which finish at your cricket ground do you still talk about?'],
    },
  },
  {
    name: 'bowls',
    says: [
      '(lawn|crown green|indoor|short mat|barefoot) bowls',
      'bowls (club|green|season|section|match)',
      'bowling green',
      'crown green',
    ],
    clues: ['bowls', 'rinks', 'fours', 'triples', 'greenkeeper', 'forehand', 'the green'],
    asks: {
      problem: ['What do newcomers to bowls find harder than it looks?'],
      choice: ['On the green: play up the forehand, or trust your backhand?'],
      experience: ['Which end or last bowl do you still talk about years later?'],
    },
  },
  {
    name: 'roller derby',
    says: ['roller derby', 'derby (league|bout|player)', 'jammer'],
    clues: ['bout', 'blocker', 'skates', 'roller', 'quads', 'scrimmage', 'pivot'],
    asks: {
      idea: ['~What would your derby name be?'],
      problem: ['What was hardest to follow at the first roller derby bout you watched?'],
      choice: ['On the track: jammer through the gap, or blocker holding the line?'],
      experience: ['Which moment from a bout do you still act out for people?'],
    },
  },
  {
    name: 'karate',
    says: ['karate (club|class|lesson|beginners|course|kids)', 'dojo', 'sensei', 'shotokan', 'kata'],
    clues: ['belts', 'grading', 'strikes', 'sparring', 'gi', 'kumite', 'black belt'],
    asks: {
      idea: ['Which move would you ask to be shown first in a dojo?'],
      problem: ['What worries you most about walking into a first karate class?'],
      choice: ['Learning karate: alongside your children, or in a class of your own?'],
      experience: ['What surprised you most in your first weeks of a martial art?'],
    },
  },
  {
    name: 'gymnastics club',
    says: [
      'gymnast(ics)?',
      'tumbling class',
      'trampolin(ing|e) (club|class)',
      'acro(batic)? (club|squad)',
      'ninja class',
    ],
    clues: ['vault', 'beam', 'floor routine', 'leotard', 'cartwheel', 'squad', 'somersault'],
    asks: {
      idea: ['~Which move would you love to be able to do just once, without a mat?'],
      problem: ['~Which piece of your furniture has been taken for a vault or a beam?'],
      choice: ['~Where would your child rather be: upside down on the bars, or flying off the vault?'],
      experience: ['What did your child learn in the gym that you never expected?'],
    },
  },
  {
    name: 'sailing club',
    says: [
      'sailing (club|school|course|lesson|season)',
      'dinghy sail(ing|or)',
      'regatta',
      'yacht club',
      'learn to sail',
    ],
    clues: ['dinghy', 'moorings', 'helm', 'rya', 'slipway', 'commodore', 'spinnaker'],
    asks: {
      idea: ['~What would you call your boat?'],
      problem: ['What do you always wish you had packed once the boat has left the jetty?'],
      choice: ['~In a boat: at the helm giving orders, or crew with a sandwich?'],
      experience: ['~When did the wind last make a fool of you on the water?'],
    },
  },
  {
    name: 'rowing club',
    says: [
      'rowing (club|crew|lake|race)',
      'boat club',
      '(head|boat) race',
      'learn to row',
      'coxe[ds]',
      'dragon boat(s|ing)?',
    ],
    clues: ['rowers', 'eights', 'oars', 'cox', 'sculls', 'boathouse', 'ergo'],
    asks: {
      idea: ['~What should a cox shout to get one more stroke out of you?'],
      problem: ['~What is worst about rowing at dawn: the alarm, the cold or the wet seat?'],
      choice: ['~In the boat: pull an oar, or sit in the stern and shout?'],
      experience: ['What have you seen on the river at an hour when nobody else was up?'],
    },
  },
  {
    name: 'rugby club',
    says: [
      'rugby (club|union|league|team|tots|pitch)',
      "(mini|tag|touch|women's|junior) rugby",
      'rfc',
      'scrum half',
    ],
    clues: ['rugby', 'scrum', 'tries', 'fly half', 'lineout', 'under 1[0-8]'],
    asks: {
      idea: ['Which song gets the whole clubhouse singing after a win?'],
      problem: ['~How do you get the mud of a rugby match out of a white shirt?'],
      choice: ['~On the touchline: shout all match, or bite your scarf?'],
      experience: ['What is the worst weather you have stood in to watch rugby?'],
    },
  },
  {
    name: 'hockey club',
    says: [
      'hockey (club|stick|pitch|team|league|season)',
      '(field|junior|ladies|mixed) hockey',
      'back to hockey',
    ],
    clues: ['hockey', 'astro', 'short corner', 'push back', 'goalkeeper', 'mouthguard', 'fixtures'],
    asks: {
      idea: ['What would tempt you back to a hockey pitch after years away?'],
      problem: ['~Which part of you still remembers the last hockey ball that hit it?'],
      choice: ['~On the pitch: up front with the goals, or at the back with the bruises?'],
      experience: ['~What do you remember of hockey at school: the cold, the mud or the shins?'],
    },
  },
  {
    name: 'netball',
    says: ['netball( club| league| team)?', 'goal (shooter|attack|defence)', 'wing (attack|defence)'],
    clues: ['centre pass', 'umpire', 'bibs', 'back to netball', 'ladies team'],
    asks: {
      idea: ['~Which friend would you drag along to netball, and which bib would they get?'],
      problem: ['Which netball rule do you still forget in the heat of a game?'],
      choice: ['Which bib do you grab: shooter, centre or keeper?'],
      experience: ['Which position did you always have to play at school?'],
    },
  },
  {
    name: 'archery',
    says: ['archer(y)?', 'longbow', 'bow and arrow', 'recurve'],
    clues: ['arrows', 'bullseye', 'quiver', 'have a go', 'compound bow', 'golds'],
    asks: {
      idea: ['~What would you hang up as a target instead of coloured rings?'],
      problem: ['~Where do your arrows go when they miss: high, low or into the hedge?'],
      choice: ['With a bow: all the sights and gadgets, or a plain stick and string?'],
      experience: ['Who put a bow in your hands for the first time, and what did you hit?'],
    },
  },
  {
    name: 'boxing club',
    says: ['boxing (club|gym|class|show|coach|night)', 'amateur box(ing|er)', 'boxercise'],
    clues: ['sparring', 'gloves', 'punch bag', 'pads', 'ringside', 'bouts', 'skipping rope'],
    asks: {
      idea: ['~Which tune would you walk into the ring to?'],
      problem: ['What tires you first on the pads: arms, legs or lungs?'],
      choice: ['In the boxing gym: the bag, the pads or the skipping rope?'],
      experience: ['Who got you to put on boxing gloves for the first time?'],
    },
  },
  {
    name: 'ice skating',
    says: [
      'ice (skating|rink|skate)',
      'skate (sharpen(er|ing)|guard)',
      'skates',
      'skating (lesson|rink|club)',
      'figure skat(ing|er)',
      'ice hockey',
    ],
    clues: ['rink', 'on the ice', 'puck', 'zamboni', 'learn to skate', 'blades'],
    asks: {
      idea: ['Which song should come on when you are finally gliding?'],
      problem: ['~How do you stop on skates: with style, at the barrier or on your back?'],
      choice: ['~At the rink: out in the middle, or one hand on the rail?'],
      experience: ['Whose hand did you hold on to the first time you stood on ice?'],
    },
  },
  {
    name: 'athletics club',
    says: [
      'athletics (club|track|meeting|season)',
      'track (and|&) field',
      'harriers',
      'cross country (league|race|running)',
      'high jump',
      'shot put',
    ],
    clues: ['hurdles', 'javelin', 'relay', '800m', '1500m', 'long jump', 'spikes'],
    asks: {
      idea: ['~Which event would you enter if nobody was measuring?'],
      problem: ['~At which point of a lap do your legs start to argue?'],
      choice: ['On the track: one short sprint, or a dozen laps?'],
      experience: ['What was your event at school sports day, and where did you come?'],
    },
  },
  {
    name: 'Gaelic games',
    says: ['gaa( club)?', 'hurling', 'camogie', 'gaelic football', 'cúl camp', 'ladies football club'],
    clues: ['sliotar', 'hurley', 'minors', 'under 1[0-8]', 'county final', 'juvenile', 'puc fada', 'parish'],
    asks: {
      idea: ['What do you pack to eat for a long drive to a match?'],
      problem: ['~Which part of the gear bag is always missing on the morning of a match?'],
      choice: ['On match day: up on the bank with the shouters, or quiet in the stand?'],
      experience: ['Which county final do they still talk about in your house?'],
    },
  },
  {
    name: 'basketball club',
    says: [
      'basketball (club|team|league|session|court|coach|camp)',
      '(junior|wheelchair|walking) basketball',
      'three pointer',
    ],
    clues: ['basketball', 'hoops', 'tip off', 'slam dunk', 'layup', 'dribble', 'point guard', 'rebounds'],
    asks: {
      idea: ['Where near you is a hoop missing?'],
      problem: ['~What lets you down in front of the hoop: height, aim or breath?'],
      choice: ['On court: the pass nobody saw coming, or the shot from miles out?'],
      experience: ['Which court or backyard hoop did you learn to shoot at?'],
    },
  },
  {
    name: 'table tennis',
    says: ['table tennis( club)?', 'ping pong (club|table|night)', 'bat and chat'],
    clues: ['topspin', 'backhand', 'division [1-5]', 'bats', 'league match', 'umpires'],
    asks: {
      idea: ['Where would you put a table tennis table so that everybody has a go?'],
      problem: ['What have you used as a net or a bat when there was none?'],
      choice: ['~At the table: patient and safe, or smash the first ball?'],
      experience: ['In which garage or youth club did you learn to play table tennis?'],
    },
  },
];
