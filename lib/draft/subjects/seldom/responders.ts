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
    clues:
      'call out, casualty, stretchered, walker, helicopter, stood down, fell, callout, team member, summit, search dog, rope, volunteer, torch, lowland, cave, hillside, base, winter, ridge, ankle injury, whistle, climber, crag, missing person, moor, crampons, map, hypothermia, land rover, 999',
    asks: {
      idea: ["What's your favourite snack to keep in your rucksack on a hill walk?"],
      problem: ['What do walkers most often forget to take up a hill?'],
      choice: ['Before a hill walk: a paper map, or an app on your phone?'],
      experience: ["What's the worst weather you have ever had on a hill walk?"],
    },
    atWork: {
      work: [
        'What makes a mountain rescue harder: bad weather, or not knowing the exact spot?',
        'What do people get wrong about the work of a mountain rescue team?',
      ],
      people: [
        "What did a day on the hills teach you that you've never forgotten?",
        'Who do you know in a mountain rescue team, and what made them join?',
      ],
    },
  },
  {
    name: 'lifeboat',
    says: ['lifeboat', 'rnli', 'coast ?guard (team|rescue|station|volunteer)', 'inshore lifeboat'],
    clues:
      'launched, pagers, slipway, volunteer crew, tide, casualty vessel, helm, shout, crew, rnli, coastguard, station, rescue, sea, volunteer, yellow wellies, coast, inshore, harbour, mayday, drysuit, raft, cut off, fundraiser, boat, vessel, all-weather, cox, paddleboarder, casualty, beach',
    asks: {
      idea: ['What would you cook for a lifeboat crew coming home at four in the morning?'],
      problem: ['Which part of a tide table do you find hardest to read?'],
      choice: ['To raise money for a lifeboat: a cake sale, a quiz night or a sponsored swim?'],
      experience: ['When did you last see a lifeboat go out, and where were you?'],
    },
    atWork: {
      work: [
        'What do people on shore most often get wrong about the sea?',
        'Which is harder for a lifeboat crew: the call at night, or the wait for news?',
      ],
      people: [
        'What would you ask a lifeboat crew if you met them on the quay?',
        'Who do you know that has volunteered with a lifeboat, and what got them started?',
      ],
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
    clues:
      'hose, pumper, retained, pager, blaze, smoke alarm, siren, ladder, firefighter, fire engine, station, crew, on-call, brigade, truck, house fire, breathing apparatus, fire safety, watch, rescue, appliance, wildfire, hydrant, drill, road traffic collision, chief, volunteer, pump, helmet, pancake breakfast',
    asks: {
      idea: ['Which bit of a fire engine do you like best: the siren, the ladder or the hose?'],
      problem: ['~What sets off the smoke alarm in your kitchen?'],
      choice: ['At the fire station open day: sit in the engine, or hold the hose?'],
      experience: ['When did you first see inside a fire station or sit in a fire engine?'],
    },
    atWork: {
      work: [
        "What do people most often get wrong about a firefighter's working day?",
        'What helps a fire crew find you faster: a clear house number, or a clear road?',
      ],
      people: [
        "What do you remember about a firefighter's visit to your school or work?",
        'Which firefighter do you know, and what made them join?',
      ],
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
    clues:
      'officers, patrol, anti social, sergeant, burglary, constable, beat, pcso, neighbourhood, crime, 101, surgery, antisocial, bike marking, station, scam, speeding, theft, cadet, shed break-in, drop-in, report, street, reassurance, sheriff, drugs, arrest, catalytic converter, fraud, crimestoppers',
    asks: {
      idea: ['Where near you would one more street lamp make a difference?'],
      problem: ['What do you always check twice before you leave the house?'],
      choice: ['A word with your local police officer: on the street, or over a coffee?'],
      experience: ['~Who notices everything on your street: a neighbour, a dog or a cat?'],
    },
    atWork: {
      work: [
        'What do people on your street talk about most: speeding, parking or noise?',
        'Which does more for a safe street: officers on foot, or people who know each other?',
      ],
      people: [
        'Which local police officer do you remember by name, and what for?',
        'What did a police officer once say to you that stuck?',
      ],
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
    clues:
      'parade, wreath, regiment, poppies, standard bearer, cenotaph, medals, poppy, army, remembrance, legion, forces, serving, navy, service, soldier, royal, raf, breakfast, military, comrades, war, ptsd, anzac, memorial, two minute silence, reservist, widow, hub, armed forces, discharge',
    asks: {
      idea: ['Which part of a remembrance parade means the most to you?'],
      problem: ['Which medal or badge in your family do you wish you knew more about?'],
      choice: ['A day of remembrance: at the memorial with others, or quietly at home?'],
      experience: ['Who in your family served, and where were they posted?'],
    },
    atWork: {
      work: [
        'Which skill from the forces is hardest to explain to a civilian employer?',
        "What's harder to get used to after the forces: the language, or the pace?",
      ],
      people: [
        'What have you learned from working beside somebody who served?',
        'Which habit from the forces have you seen a veteran keep for life?',
      ],
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
    clues:
      'defib, call outs, ambulance, emt, crews, oxygen, trained volunteers, defibrillator, cpr, volunteer, aed, 999, paramedic, first aid, patient, emergency, cardiac arrest, siren, heart, stretcher, kit, st john, squad, chest pain, bleeding, rural, training night, pager, minutes, dispatcher, bandage',
    asks: {
      idea: ['Which first aid skill should everybody learn?'],
      problem: ['How would you tell an ambulance crew to find your front door?'],
      choice: ['Learning first aid: in a class with others, or step by step from a video?'],
      experience: ['When did you last do a first aid course?'],
    },
    atWork: {
      work: [
        'What do people find hardest to remember from a first aid course?',
        'Which is harder to find in a hurry at work: the first aid kit, or the defibrillator?',
      ],
      people: [
        'When did first aid training first come in handy for you?',
        "Who do you know that you'd want beside you in an emergency?",
      ],
    },
  },
  {
    name: 'air ambulance',
    says: ['air ambulance', 'medevac', 'flying doctor', 'helimed', 'rescue helicopter'],
    clues:
      'helicopter, critical care, missions, airbase, crew, lottery, landed, rotor, paramedic, doctor, pilot, hems, patient, trauma, fundraiser, helipad, lifesaving, rescue, air base, medevac, donation, callout, flight, blood on board, charity shop, flying doctor, minutes, bucket, aftercare',
    asks: {
      idea: ['What would you do to raise money for an air ambulance?'],
      problem: ['Where near you would a helicopter get to much faster than a car?'],
      choice: ['For the air ambulance: a lottery ticket, a bag of clothes or a muddy run?'],
      experience: ['When did you last see an air ambulance fly over?'],
    },
    atWork: {
      work: [
        'What do people most often get wrong about how an air ambulance works?',
        'Which place near you would be hardest to reach without an air ambulance?',
      ],
      people: [
        'Where have you seen an air ambulance land, and what do you remember about it?',
        'Who do you know that has been helped by an air ambulance crew?',
      ],
    },
  },
  {
    name: 'blood bikes',
    says: ['blood ?bike', 'blood ?runner', 'freewheelers evs', 'volunteer rider'],
    clues:
      'motorbike, riders, samples, breast milk, out of hours, hospitals, couriers, motorcycle, volunteer, night, plasma, donor milk, nhs, delivery, controller, panniers, hi-vis, fleet, pathology, midnight, relay, lab, urgent, on call, charity, fuel, hospice, livery',
    asks: {
      idea: ['What would you hand a blood bike rider on a cold night: tea, soup or dry gloves?'],
      problem: ['Which road near you is trickiest for a motorbike on a wet night?'],
      choice: ['As a blood bike volunteer: out on the road, or on the phones in the warm?'],
      experience: ['Where did you last see a blood bike go by?'],
    },
    atWork: {
      work: [
        'What do people find most surprising about how blood gets to a hospital at night?',
        'Which makes a night ride harder for a blood biker: rain, or the cold?',
      ],
      people: [
        'Which volunteer do you know that gives up their nights for other people?',
        'Who persuaded you to give blood for the first time?',
      ],
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
    clues:
      'river levels, drains, culvert, warnings, high water, ember, river, sandbag, water level, warning, rainfall, alert, gauge, evacuate, volunteer, defence, storm, resilience, torch, grab bag, pump, waders, environment agency, stream, neighbour, gully, emergency plan, barrier, ses, map, high-vis, property, rest centre',
    asks: {
      idea: ['What would you pack first in a flood or storm kit?'],
      problem: ['~What can you never find at home when the power goes out?'],
      choice: ['With a storm on the way: candles and torches out early, or wait and see?'],
      experience: ['Which storm or flood where you live do you remember best?'],
    },
    atWork: {
      work: [
        'What do people always leave too late when a flood warning comes?',
        'Which is harder after a flood: the clean-up, or the paperwork?',
      ],
      people: [
        'What did a flood or storm teach you about the people next door?',
        "What do you remember about the highest you've ever seen a river near you?",
      ],
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
    clues:
      'patrol, saturday night, volunteers, taxi rank, lollipops, clubbers, night, flip-flops, town centre, church, safe, club, listening, night shift, vulnerable, water, help, blanket, safe haven, taxi queue, prayer, drunk, rape alarm, foil blanket, bottles, pub, caring, bus, jacket, late',
    asks: {
      idea: ['What kind thing would you like to see done for people on a late night out?'],
      problem: ['~What do you need most after a night out: flat shoes, a bottle of water or chips?'],
      choice: ['Home from a night out: a taxi, the last bus or a walk with friends?'],
      experience: ['Which friend always makes sure that everybody gets home safely?'],
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
    clues:
      'drill, squadron, parade night, bivouac, uniform, inspection, adventure training, parade, army, camp, air cadet, detachment, sea cadet, sergeant, corps, marching, field craft, rank, duke of edinburgh, gliding, instructor, badge, unit, navigation, band, bugle, expedition, ncc, shooting, enrol, tunic, remembrance',
    asks: {
      idea: ['Which outdoor skill should every teenager learn?'],
      problem: ["~What's hardest for a new cadet: ironing a shirt, polishing boots or getting up early?"],
      choice: ['On cadet camp: crawl through the mud, or cook for everybody?'],
      experience: ['What did you learn in the cadets, scouts or guides that you still use?'],
    },
    atWork: {
      work: [
        'What do cadets learn that employers notice soonest?',
        'Which is harder to find for a cadet unit: time, kit or adult volunteers?',
      ],
      people: [
        'Which adult in the cadets or a youth group believed in you early on?',
        'What have you watched a young cadet grow into?',
      ],
    },
  },
];
