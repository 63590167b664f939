import type { Subject } from '../../subject';

/** Those who turn out when something goes wrong, and those who once did. */
export const emergencyServices: readonly Subject[] = [
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
      idea: ['+What would you say to a mountain rescue volunteer?'],
      choice: [
        '+What do you admire most in mountain rescue teams: skill, stamina or calm?',
        'How would you rather support mountain rescue: donate, fundraise or spread the word?',
      ],
      problem: ['What do walkers most often forget to take up a hill?'],
    },
    cued: [
      'What treat would you bring a *search dog* after a long night on the hill?',
      'When did you last stand close to a *helicopter*, and where?',
      'Where do you keep the *torch* on a hill walk: in a pocket, in the rucksack or on your head?',
      'Which piece of clothing do you always pack for a *winter* hill walk?',
      'What do you do first on a *summit*: look round, eat or take a photo?',
      'Which of these is always in your rucksack: a *whistle*, a map or spare socks?',
      'What would you like to learn as a mountain rescue *volunteer*: ropes, first aid or radio?',
      'How would you thank a rescue team after a *callout*: a card, a cake or a donation?',
    ],
    atWork: {
      asks: [
        '+What should everybody know before a day in the mountains?',
        'What makes a strong mountain rescue team: training, trust or local knowledge?',
        'How could a workplace help a mountain rescue team: funds, kit or time off for volunteers?',
        "What did a day on the hills teach you that you've never forgotten?",
      ],
      cued: [
        'What helps most when a colleague leaves work for a *callout*: cover, notice or a simple yes?',
        'What makes handing over a *casualty* go well: few words, a checklist or one voice?',
        'Which *rope* exercise do new team members enjoy most: knots, belays or the stretcher lower?',
        'What would you put into a rescue *base* first: a drying room, a map wall or a big kettle?',
      ],
    },
  },
  {
    name: 'lifeboat',
    says: ['lifeboat', 'rnli', 'coast ?guard (team|rescue|station|volunteer)', 'inshore lifeboat'],
    clues:
      'launched, pagers, slipway, volunteer crew, tide, casualty vessel, helm, shout, crew, rnli, coastguard, station, rescue, sea, volunteer, yellow wellies, coast, inshore, harbour, mayday, drysuit, raft, cut off, fundraiser, boat, vessel, all-weather, cox, paddleboarder, casualty, beach',
    asks: {
      choice: [
        'To raise money for a lifeboat: a cake sale, a quiz night or a sponsored swim?',
        'Which would you like to try at a lifeboat station: the kit, the helm or the radio?',
      ],
      idea: ['What would you cook for a lifeboat crew coming home at four in the morning?'],
      experience: ['When did you last see a lifeboat go out, and where were you?'],
    },
    cued: [
      'Which *harbour* do you most like to walk round?',
      'What would you buy at a lifeboat *fundraiser*: a mug, a tea towel or a cake?',
      'Who would you get into a *raft* race with?',
    ],
    atWork: {
      asks: [
        'What would you ask a lifeboat crew if you met them on the quay?',
        'Who do you know that has volunteered with a lifeboat, and what got them started?',
        'What would you like to hear about from a lifeboat crew: training, the sea or teamwork?',
        'How could a firm support a lifeboat crew: release staff, raise funds or give supplies?',
      ],
      cued: [
        'Which job do you do when your *pager* goes off, and what happens to it?',
        'What do visitors to the *station* ask the crew most often?',
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
      idea: [
        '+What would you ask a firefighter?',
        '+What would you most like to try at a fire station?',
        '+Which skill would you like to learn from a firefighter?',
      ],
      experience: ['+What do you admire in firefighters?', '~What sets off the smoke alarm in your kitchen?'],
    },
    cued: [
      'What would you cook for a whole *crew* at the fire station?',
      'What would you ask a *firefighter* first: the pole, the hours or the best rescue?',
      'When do you test the *smoke alarm* at home: the first of the month, the spring or when it beeps?',
      'How high up a fire engine *ladder* would you go: one rung, halfway or right to the top?',
    ],
    atWork: {
      asks: [
        '+What matters most in fire safety at work: clear exits, drills or working alarms?',
        "What do people most often get wrong about a firefighter's working day?",
        'Which fire safety training suits your workplace: extinguishers, evacuation or first aid?',
        'What helps a fire crew find you faster: a clear house number, or a clear road?',
      ],
      cued: [
        'What makes it work when an *on-call* firefighter has a day job too?',
        'What would you tell somebody thinking of joining as a *retained* firefighter?',
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
      choice: [
        'Which advice from local officers is most useful: bike marking, home security or online safety?',
        'How would you like to hear from local officers: online, at a meeting or by newsletter?',
        'Which event would you like local officers to join: a fair, a coffee morning or a school visit?',
      ],
      idea: ['Where near you would one more street lamp make a difference?'],
    },
    cued: [
      'Where do you *lock* your bike in town?',
      'Which *scam* call would you warn your parents about first?',
      'Which park or street near you would you walk with an evening *patrol*?',
    ],
    atWork: {
      asks: [
        'How can businesses work best with community officers: meetings, a group chat or visits?',
        'Which crime prevention advice would help your business most: locks, lighting or training?',
        'Which quality makes a good community officer: patience, listening or a sense of humour?',
        'What matters most in community policing: being seen, listening or a quick response?',
      ],
      cued: [
        'What gets people talking at a *drop-in* with the police: tea, a topic or a dog?',
        'What would you like a new *constable* to know about your town?',
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
      experience: ['Who in your family served, and where were they posted?'],
      choice: ['A day of remembrance: at the memorial with others, or quietly at home?'],
      idea: ['Which part of a remembrance parade means the most to you?'],
      problem: ['Which medal or badge in your family do you wish you knew more about?'],
    },
    cued: [
      'What would you ask a *Navy* veteran about life at sea?',
      'What would you cook for a *breakfast* club of old comrades?',
      'Which *RAF* plane would you most like to see fly over?',
      'What would you say to a *standard bearer* after a long parade?',
    ],
    atWork: {
      asks: [
        'What helps a veteran settle into a new job: a mentor, clear tasks or time?',
        'What have you learned from working beside somebody who served?',
        'How can a business support veterans most: jobs, mentors or flexible hours?',
        'Which strength of veterans helps a team most: calm, discipline or teamwork?',
      ],
      cued: [
        'What does a good *army* mentor bring to a civilian team?',
        'Which skill from the *forces* is most useful in an office?',
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
      idea: ['+Which first aid skill should everybody learn?'],
      choice: ['Learning first aid: in a class with others, or step by step from a video?'],
      experience: ['When did you last do a first aid course?'],
      problem: ['How would you tell an ambulance crew to find your front door?'],
    },
    cued: [
      'Where is the nearest *defibrillator* to your front door?',
      'Which song keeps the right rhythm for *CPR*?',
      'What do you keep in the *first aid* box at home besides plasters?',
      'Who taught you as a child which number to ring in an *emergency*?',
    ],
    atWork: {
      asks: [
        'Which first aid skill would you practise at work: CPR, bandages or using a defibrillator?',
        'How often should a team refresh its first aid: every year, every quarter or every month?',
        'What helps most in first aid at work: training, a well-stocked kit or clear signs?',
        'Which is harder to find in a hurry at work: the first aid kit, or the defibrillator?',
      ],
      cued: [
        'How often does your workplace practise with the *defibrillator*?',
        'What made you sign up as a *volunteer* responder?',
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
      choice: [
        'For the air ambulance: a lottery ticket, a bag of clothes or a muddy run?',
        'What impresses you most about an air ambulance: the speed, the skill or the teamwork?',
        'How would you like to support an air ambulance: a run, a raffle or a monthly gift?',
      ],
    },
    cued: [
      'Which *fundraiser* would you join: a bike ride, a fancy dress run or a quiz?',
      'What would you like to ask the *pilot* of a rescue helicopter?',
      'What would you show a child first on an *airbase* open day: the cockpit, the kit or the crew?',
      'Who would you write a thank-you card to: the *paramedic*, the doctor or the pilot?',
    ],
    atWork: {
      asks: [
        'How can a business best support an air ambulance: a fundraiser, sponsorship or volunteers?',
        'What do people most often get wrong about how an air ambulance works?',
        'Which skill matters most in an air ambulance crew: calm, speed or teamwork?',
        'What works best to raise money for an air ambulance: a lottery, a run or a company day?',
      ],
      cued: [
        'What would a *fundraising* team at your firm choose first: a walk, a raffle or a bake-off?',
        'Who at your work would show an air ambulance *crew* the way: reception, security or a first aider?',
      ],
    },
  },
  {
    name: 'blood bikes',
    says: ['blood ?bike', 'blood ?runner', 'freewheelers evs', 'volunteer rider'],
    clues:
      'motorbike, riders, samples, breast milk, out of hours, hospitals, couriers, motorcycle, volunteer, night, plasma, donor milk, nhs, delivery, controller, panniers, hi-vis, fleet, pathology, midnight, relay, lab, urgent, on call, charity, fuel, hospice, livery',
    asks: {
      choice: [
        'As a blood bike volunteer: out on the road, or on the phones in the warm?',
        'What would you ask a blood bike rider first: the bike, the route or the training?',
      ],
      idea: ['What would you hand a blood bike rider on a cold night: tea, soup or dry gloves?'],
      problem: ['Which road near you is trickiest for a motorbike on a wet night?'],
    },
    cued: [
      'Which *motorbike* sound do you like best: a low rumble, a purr or none at all?',
      'Where would you ride a *motorcycle* on a clear spring morning?',
      'How would you thank the *volunteers* who give up their nights?',
      'What keeps you awake on a *night* shift: tea, music or a walk?',
    ],
    atWork: {
      asks: [
        'Which volunteer role would you choose with the blood bikes: rider, controller or fundraiser?',
        'How can a workplace best support blood bikes: fundraising, volunteers or fuel?',
        'What do people find most surprising about how blood gets to a hospital at night?',
        'What would you ask a blood bike rider first: the training, the night shifts or the bike?',
      ],
      cued: [
        'What helps a new *rider* most in the first month: a buddy, a route card or good kit?',
        'What should every *hospital* know about asking for a volunteer rider?',
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
      idea: ['+What would you pack first in a flood or storm kit?'],
      experience: ['Which storm or flood where you live do you remember best?'],
      choice: ['With a storm on the way: candles and torches out early, or wait and see?'],
      problem: ['~What can you never find at home when the power goes out?'],
    },
    cued: [
      'Which *river* do you like to watch after days of rain?',
      'What do you bring in first before a *storm*: the bins, the plants or the cat?',
      'Where do you keep a *torch* for a stormy night?',
      'Who would you knock on the door for first after a flood *warning*?',
    ],
    atWork: {
      asks: [
        '+What helps a flood warden most: local knowledge, good kit or willing neighbours?',
        'What do people always leave too late when a flood warning comes?',
        'What makes a flood warden group strong: local knowledge, practice or good contacts?',
        'How could a business help a flood warden group: kit, space or volunteers?',
      ],
      cued: [
        'What do *volunteers* like to know before their first night watch?',
        'Where would you put a new river *gauge* on your patch?',
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
      choice: ['What makes a good street pastor: patience, kindness or a sense of humour?'],
      experience: ['Which friend always makes sure that everybody gets home safely?'],
      problem: ['~What do you need most after a night out: flat shoes, a bottle of water or chips?'],
    },
    cued: [
      'Which shoes do you swap for *flip-flops* after a long night of dancing?',
      'What do you like to talk about in a *taxi* on the way home?',
      'What makes a *town centre* feel friendly after dark: lights, music or people about?',
      'What tastes best after a *night shift*: breakfast, chips or a bowl of soup?',
    ],
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
      choice: ['+Which cadet adventure would you choose: kayaking, a glider flight or a night hike?'],
      experience: ['What did you learn in the cadets, scouts or guides that you still use?'],
      idea: ['Which outdoor skill should every teenager learn?'],
      problem: ["~What's hardest for a new cadet: ironing a shirt, polishing boots or getting up early?"],
    },
    cued: [
      'What do you like best about a *camp* under canvas: the food, the fire or the stars?',
      'What would you most like to try: *gliding*, sailing or climbing?',
      'Which song or tune makes *marching* easy?',
      'Where would you go for a *Duke of Edinburgh* expedition: hills, coast or river?',
    ],
    atWork: {
      asks: [
        'Which cadet skill do you value most at work: teamwork, discipline or leadership?',
        'Which adult in the cadets or a youth group believed in you early on?',
        'What do cadets learn that employers notice soonest?',
        'What draws young people to the cadets: adventure, friends or new skills?',
      ],
      cued: [
        'Which skill from the *cadets* shows most in a young person at work?',
        'What brings adults in as cadet *instructors*: their children, their own past or the flying?',
      ],
    },
  },
];
