import type { Subject } from '../subject';

/** Those who turn out when something goes wrong, and those who once did. */
export const responders: readonly Subject[] = [
  {
    name: 'mountain rescue',
    says: [
      '(mountain|cave|fell|moorland|lowland) rescue',
      'rescue team',
      'search (and|&) rescue',
      'search dog',
    ],
    clues: ['call ?out', 'casualty', 'stretcher(ed)?', 'walker', 'helicopter', 'stood down', 'fell'],
    asks: {
      idea: ['~What is always in your rucksack and has hardly ever been needed?'],
      problem: ['What do you find hardest to judge before you set off up a hill?'],
      choice: ['If the cloud comes down: turn back the way you came, or sit tight and wait?'],
      experience: ['When did you last turn back on a hill, and what made up your mind?'],
    },
  },
  {
    name: 'lifeboat',
    says: ['lifeboat', 'rnli', 'coast ?guard (team|rescue|station|volunteer)', 'inshore lifeboat'],
    clues: ['launched', 'pagers', 'slipway', 'volunteer crew', 'tide', 'casualty vessel', 'helm', 'shout'],
    asks: {
      idea: ['What would you leave out for a crew that comes home wet at four in the morning?'],
      problem: ['What do people on your beach forget about the tide?'],
      choice: ['By the sea in a storm: out on the wall to look, or indoors with tea?'],
      experience: ['When did you last see a lifeboat go out, and where were you?'],
    },
  },
  {
    name: 'fire service',
    says: [
      'fire (station|service|crew|brigade|department|engine|dept|truck)',
      'firefighter',
      'on ?call fire',
      'fire (hall|house) open',
      'volunteer fire',
    ],
    clues: ['hose', 'pumper', 'retained', 'pager', 'blaze', 'smoke alarm', 'siren', 'ladder'],
    asks: {
      idea: ['What would you ask a firefighter if you had five minutes by the engine?'],
      problem: ['~What sets off the smoke alarm in your kitchen?'],
      choice: ['At the fire station open day: sit in the engine, or hold the hose?'],
      experience: ['~When did you last hear your smoke alarm, and what was for dinner?'],
    },
  },
  {
    name: 'community police',
    says: [
      '(neighbourhood|community|local) polic(e|ing)',
      'pcso',
      'police (team|station|open day|cadets)',
      'neighbou?rhood watch',
      'beat surgery',
      'crime prevention',
    ],
    clues: ['officers', 'patrol', 'anti ?social', 'sergeant', 'burglary', 'constable', 'beat'],
    asks: {
      idea: ['Which corner near you would feel better with one more street lamp?'],
      problem: ['What do you always check twice before you leave the house?'],
      choice: ['For a word with your local officer: on the street, or over coffee in the hall?'],
      experience: ['Which neighbour notices everything, and what did they last notice?'],
    },
  },
  {
    name: 'veterans',
    says: [
      "veterans'? (day|association|club|breakfast|affairs|charity|support|hub|group)",
      'royal british legion',
      'rsl',
      'poppy appeal',
      'remembrance (sunday|day|parade)',
      'anzac day',
      'armed forces day',
      'vfw',
    ],
    clues: ['parade', 'wreath', 'regiment', 'poppies', 'standard bearer', 'cenotaph', 'medals'],
    asks: {
      idea: ['Whose name would you read out at the memorial where you live?'],
      problem: ['Which question did you never get to ask somebody who served?'],
      choice: ['To remember: in the crowd at the memorial, or quietly at home?'],
      experience: ['What is kept in your family from somebody who served?'],
    },
  },
  {
    name: 'first responders',
    says: [
      '(community )?first responder',
      'ambulance (service|crew|station|volunteer)',

      'st john ambulance',
      '(rescue|volunteer) squad',
      'ems week',
    ],
    clues: ['defib', 'call outs', 'ambulance', 'emt', 'crews', 'oxygen', 'trained volunteers'],
    asks: {
      idea: ['What would you put on a card by the phone for somebody who comes to help?'],
      problem: ['What makes your house hard to find in the dark?'],
      choice: ['~In a small emergency at home: calm and bossy, or fast and flustered?'],
      experience: ['Which stranger stopped to help you, and what did they do?'],
    },
  },
  {
    name: 'air ambulance',
    says: ['air ambulance', 'medevac', 'flying doctor', 'helimed', 'rescue helicopter'],
    clues: ['helicopter', 'critical care', 'missions', 'airbase', 'crew', 'lottery', 'landed', 'rotor'],
    asks: {
      idea: ['What would you do to raise money for an hour of flying time?'],
      problem: ['Which spot you love would be hardest to describe to somebody in a helicopter?'],
      choice: ['For the air ambulance: a lottery ticket, a bag of clothes or a muddy run?'],
      experience: ['When did you last stop and look up at a helicopter?'],
    },
  },
  {
    name: 'blood bikes',
    says: ['blood ?bike', 'blood ?runner', 'freewheelers evs', 'volunteer rider'],
    clues: ['motorbike', 'riders', 'samples', 'breast milk', 'out of hours', 'hospitals', 'couriers'],
    asks: {
      idea: ['Which errand would you happily ride out for in the middle of the night?'],
      problem: ['Which road near you would you least like to ride on a wet night?'],
      choice: ['To help at night: out on the bike, or by the phone with a flask?'],
      experience: ['When did somebody bring you just what you needed, just in time?'],
    },
  },
  {
    name: 'flood wardens',
    says: [
      'flood (warden|group|alert|defence|action group|resilience|kit)',
      'sandbag',
      'emergency plan',
      'state emergency service',
      'storm (kit|prep(aration)?)',
      'bush ?fire (plan|ready|brigade)',
      'rural fire',
    ],
    clues: ['river levels', 'drains', 'culvert', 'evacuat(e|ion)', 'warnings', 'high water', 'ember'],
    asks: {
      idea: ['What would you carry upstairs first if water came?'],
      problem: ['What is missing from your box for a night without power?'],
      choice: ['With a storm on the way: shopping in and candles out, or wait and see?'],
      experience: ['What is the longest you have been without power, and what did you do?'],
    },
  },
  {
    name: 'street pastors',
    says: [
      'street (pastor|angel)',
      'night (safe|bus) volunteers',
      'safe haven (bus|van)',
      'night pastor',
      'town pastor',
    ],
    clues: ['patrol', 'saturday night', 'volunteers', 'taxi rank', 'lollipops', 'clubbers'],
    asks: {
      idea: ['What would you hand out to people on their way home on a Saturday night?'],
      problem: ['Which stretch of your way home do you always walk a little faster?'],
      choice: ['After a late night: taxi from the door, or a walk with chips?'],
      experience: ['Who once made sure that you got home safely?'],
    },
  },
  {
    name: 'cadets',
    says: [
      '(army|sea|air|police|fire|st john) cadet',
      'cadet (force|unit|squadron|camp)',
      'cadets',
      'rotc',
      'ncc',
    ],
    clues: ['drill', 'squadron', 'parade night', 'bivouac', 'uniform', 'inspection', 'adventure training'],
    asks: {
      idea: ['What should every teenager be able to do with a tent, a map and a stove?'],
      problem: ['~Which is harder for teenagers: ironing a shirt, polishing boots or getting up?'],
      choice: ['On camp: night exercise in the mud, or cook for everybody?'],
      experience: ['What did you learn at fourteen that you can still do?'],
    },
  },
];
