import type { Subject } from '../subject';

/** What a council puts up on its board: bills, repairs, badges, ballots and chains of office. */
export const notices: readonly Subject[] = [
  {
    name: 'potholes',
    says: [
      'pothole( (repair|report|patching|crew|team|season))?',
      'pot hole',
      '(road|highway) patching',
      '(resurfacing|surface dressing) (programme|work|scheme|season)',
    ],
    clues:
      'tarmac, asphalt, resurfacing, highways, carriageway, loose chippings, patching, road surface, road, council, report, repair, tyre damage, crews, motorists, filled, winter, pothole, jetpatcher, residents, lane, frost, cyclists, compensation, bumpy, ward, surface, tonnes, suspension, app, defects',
    asks: {
      idea: ['Which road near you would you send a pothole crew to first?'],
      problem: ['Where near you is a pothole hardest to see in the rain?'],
      choice: ['A pothole ahead: steer round, slow right down, or hold on to your coffee?'],
      experience: ['Which road do you know so well that you could drive round its bumps blindfolded?'],
    },
    atWork: {
      work: [
        "What's the easiest way to report a pothole near you: an app, a call or an email?",
        'What takes longest with a pothole: the report, the visit or the repair?',
      ],
      people: [
        'What was the deepest pothole you met on the way to work?',
        'What does a good road crew do at a pothole that drivers never notice?',
      ],
    },
  },
  {
    name: 'council tax',
    says: [
      'council tax',
      '(property|municipal|local) (tax|rates) (bill|rebate|payment|notice|band)',
      '(house|property) tax (payment|rebate|due)',
      'rates (bill|notice|rebate)',
      'council (budget|precept)',
    ],
    clues:
      'band, direct debit, instalments, precept, rebate, bill, payment, rates, discount, property, arrears, april, residents, budget, increase, support scheme, valuation, single person, exemption, percent, households, municipal, services, online account, due date, second home, bailiff',
    asks: {
      idea: ['Which service in your town would you give a bit more of the council tax to?'],
      problem: ['Which council service would your street miss first?'],
      choice: ['More council money to spend: on the parks, on the pavements or on the library?'],
      experience: ['Which thing that council tax pays for do you use most in a week?'],
    },
    atWork: {
      work: [
        "What's hardest to explain about council tax: the bands, the bill or where it goes?",
        'Which service paid for by council tax would you miss first?',
      ],
      people: [
        'What do you remember about opening your first council tax bill?',
        'What surprised you most about what your council does every day?',
      ],
    },
  },
  {
    name: 'garden waste',
    says: [
      '(garden|green|yard) waste (collection|bin|subscription|renewal|permit|sack)',
      'brown bin( (permit|collection|renewal))?',
      'christmas tree (collection|recycling|pick ?up|shredding)',
      'leaf (collection (day|schedule|programme)|pick ?up)',
      '(green|brown|garden) bin (renewal|collection|permit|subscription)',
    ],
    clues:
      'hedge clippings, grass cuttings, leaves, subscription, twigs, prunings, kerbside, brown bin, collection, green bin, compost, renew, permit, fortnightly, council, hedge, recycling, sacks, clippings, christmas tree, branches, licence, sticker, wheelie, skip bag, chipper, tip, leaf, calendar, residents',
    asks: {
      idea: ['What fills up your garden waste bin fastest?'],
      problem: ['~Which plant in your garden keeps the garden waste bin full all by itself?'],
      choice: ['Autumn leaves: into the garden waste bin, on the compost, or left for the hedgehogs?'],
      experience: ['Which season have you filled the garden waste bin fastest?'],
    },
    atWork: {
      work: [
        'What turns up in garden waste that should never be there?',
        'What fills your garden waste bin fastest: grass, leaves or hedge cuttings?',
      ],
      people: [
        'What do you do with garden waste once the bin is full?',
        'What does a good collection crew do that nobody on the street notices?',
      ],
    },
  },
  {
    name: 'dog control',
    says: [
      'dog (warden|control|fouling|licen[cs]e|catcher|bin)',
      '(clean|pick) up after your dog',
      'stray dog( (service|kennel|found))?',
      'animal control( (officer))?',
      'public spaces protection order',
    ],
    clues:
      'microchip, on a lead, poo bags, strays, leash, fouling, dog owners, pavements, warden, dog poo, lead, council, licence, bag it, bin, fine, owner, kennels, pound, pspo, collar, nuisance barking, responsible, beach ban, officer, patrol, livestock worrying, poop, reunite, dangerous, exercise area, off-lead',
    asks: {
      idea: ['Which message on a dog bin would make you smile?'],
      problem: ["What's hardest to teach a dog: to come back, to wait or to leave it?"],
      choice: ['Dog bags: clipped to the lead, or one in every pocket?'],
      experience: ["What's the cleverest thing you have seen a dog do on a walk?"],
    },
    atWork: {
      work: [
        'What do dog wardens spend more time on: strays, complaints or owners?',
        "What changes dog owners' habits best: a sign, a fine or a friendly word?",
      ],
      people: [
        'Which dog did you once help to get back home?',
        "Which stray dog's story has stayed with you?",
      ],
    },
  },
  {
    name: 'fly-tipping',
    says: [
      'fly ?tip(ping|ped|per)?',
      'illegal dumping',
      '(dumped|abandoned) (rubbish|waste|mattress|sofa|car|vehicle|trolley|trolleys)',
      'graffiti (removal|team|clean ?up)',
      'street (cleaning|cleansing|sweeping|sweeper)( (team|crew|schedule|day))?',
    ],
    clues:
      'rubbish, dumped, mattresses, trolleys, verges, lay by, sweepers, litter, mattress, fined, council, illegal, cctv, waste carrier, report, sofa, enforcement, layby, prosecuted, penalty, clearance, alley, tyres, evidence, licence, lane, fridge, landowner, white goods, black bags, hotspot',
    asks: {
      idea: ['Which corner of your town would you like to see sparkling first?'],
      problem: ['Which kind of litter annoys you most when you are out for a walk?'],
      choice: ['Where rubbish was dumped: flowers on the spot, or a bench to sit on?'],
      experience: ['Which street in your town looks nicer today than it used to?'],
    },
    atWork: {
      work: [
        'What puts a stop to fly-tipping: cameras, clean corners or watchful neighbours?',
        'What takes longest with fly-tipping: clearing it up, or finding who did it?',
      ],
      people: [
        "What's the strangest thing you've ever seen dumped by a road?",
        'Which clean-up by neighbours or colleagues changed a place for good?',
      ],
    },
  },
  {
    name: 'food hygiene ratings',
    says: [
      'food (hygiene|safety) (rating|inspection|score|inspector|certificate|award)',
      '(five|5) star (food )?hygiene',
      'environmental health( (officer|team))?',
      'health inspector',
      'scores on the doors',
    ],
    clues:
      'hygiene, rating, takeaways, inspector, food businesses, inspection, score, restaurant, environmental health, five star, kitchen, sticker, standards, premises, eho, zero, display, cafe, council, food safety, pest, food business, compliance, register, fssai, closure order, prosecuted, cleanliness, door, officers',
    asks: {
      idea: ['Which kitchen in town would you love to look into for a day?'],
      problem: ["What's the hardest spot in a kitchen to keep clean?"],
      choice: ['Picking a place to eat: the hygiene sticker first, or straight to the menu?'],
      experience: ['What did somebody teach you about keeping a kitchen clean that you still do?'],
    },
    atWork: {
      work: [
        'What costs a kitchen marks most often: the cleaning, the paperwork or the fridge?',
        "How much does the hygiene rating on the door matter when you're hungry?",
      ],
      people: [
        'What do you notice first about how clean a café or restaurant is?',
        "Who kept the cleanest kitchen you've ever worked in or eaten at?",
      ],
    },
  },
  {
    name: 'trading standards',
    says: [
      'trading standards',
      'weights and measures',
      '(rogue|doorstep) trader',
      'consumer (protection|affairs|rights)( (office|team|week|advice))?',
      'counterfeit (goods|toys|products)',
    ],
    clues:
      'safety mark, seized, cold calling, rogue, scales, scam, rogue trader, counterfeit, doorstep, council, consumer, officers, illegal, vapes, fake, cold caller, investigation, complaint, fraud, recall, enforcement, weights and measures, underage, prosecution, unsafe toys, rights, warning, tobacco, buy with confidence, refund, bogus, vulnerable',
    asks: {
      idea: ['What do you check before you let a trader start work on your house?'],
      problem: ["What's hardest to check before you hire a trader: the price, the work or the reviews?"],
      choice: ['A bargain that looks too good: ask around, read the reviews, or walk on?'],
      experience: ['Who in your family always spots a fake?'],
    },
    atWork: {
      work: [
        'Which scam comes back again and again under a new name?',
        'What helps people most against scams: a warning, a neighbour or a slow answer?',
      ],
      people: [
        "What's the most convincing fake you've ever held in your hands?",
        'Which scam at work or at home nearly caught you out?',
      ],
    },
  },
];
