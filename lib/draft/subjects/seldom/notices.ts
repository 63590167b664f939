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
      choice: [
        '+What would you like to know first about road works near you: when, where or how long?',
        'How would you like to report a pothole: by app, by phone or online?',
      ],
      idea: [
        'Which road near you would you send a pothole crew to first?',
        'Which road near you would you like to see resurfaced first?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in road repair: speed, quality or clear notice?',
        "What's the easiest way to report a pothole near you: an app, a call or an email?",
        'What would help road crews most: better reports, better weather or quieter roads?',
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
      choice: [
        'How do you like to pay council tax: monthly, quarterly or once a year?',
        'How do you like to hear from your council: by letter, by email or online?',
        'Which council service do you use most: the library, the parks or the leisure centre?',
      ],
      experience: ['Which thing that council tax pays for do you use most in a week?'],
    },
    atWork: {
      asks: [
        '+What makes a council tax bill easy to read: plain words, a chart or clear dates?',
        "What's hardest to explain about council tax: the bands, the bill or where it goes?",
        'What surprised you most about what your council does every day?',
        'Which council service would you improve first: roads, parks or libraries?',
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
      choice: [
        'Autumn leaves: into the garden waste bin, on the compost, or left for the hedgehogs?',
        'Which garden job do you do first in spring: mowing, pruning or weeding?',
      ],
      problem: ['~Which plant in your garden keeps the garden waste bin full all by itself?'],
    },
    atWork: {
      asks: [
        'What fills your garden waste bin fastest: grass, leaves or hedge cuttings?',
        'What makes garden waste collection easy: clear dates, bigger bins or reminders?',
        'What does a good collection crew do that nobody on the street notices?',
        'What do you do with garden waste once the bin is full?',
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
      choice: [
        'Where would you like a fenced field for dogs: by the park, the woods or the beach?',
        "On a dog's tag: a name, a phone number or both?",
        'What makes a walk with a dog a pleasure: open space, a stream or other dogs?',
      ],
      problem: ["What's hardest to teach a dog: to come back, to wait or to leave it?"],
    },
    atWork: {
      asks: [
        'Which would you offer dog owners first: a training class, a microchip day or a map of walks?',
        'What helps dog owners most: more bins, clear signs or a field for free running?',
        "What changes dog owners' habits best: a sign, a fine or a friendly word?",
        'What do dog wardens spend more time on: strays, complaints or owners?',
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
      choice: [
        'What would you put where rubbish used to be dumped: flowers, trees or a bench?',
        'How would you like to report fly-tipping: in an app, by phone or online?',
        'What helps keep a street clean: more bins, good lighting or neighbours who care?',
      ],
      experience: ['Which street in your town looks nicer today than it used to?'],
    },
    atWork: {
      asks: [
        'What puts a stop to fly-tipping: cameras, clean corners or watchful neighbours?',
        'What helps a town deal with fly-tipping: easy reporting, quick clearing or good lighting?',
        'Which step against fly-tipping would you take first: signs, cameras or free collections?',
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
      choice: [
        'What do you look for first when you choose a place to eat: the rating, the menu or the smell?',
        'Where do you look for a hygiene rating: on the door, online or on the menu?',
        'What makes a kitchen shine: good habits, good tools or good people?',
      ],
      experience: ['What did somebody teach you about keeping a kitchen clean that you still do?'],
    },
    atWork: {
      asks: [
        "How much does the hygiene rating on the door matter when you're hungry?",
        'Which daily kitchen check matters most: temperatures, surfaces or storage?',
        'What helps a kitchen keep a top hygiene rating: training, checklists or a tidy layout?',
        'What do you notice first about how clean a café or restaurant is?',
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
      choice: ['+How do you choose a trader for your home: by word of mouth, reviews or a trusted scheme?'],
      idea: [
        'What do you check before you let a trader start work on your house?',
        'Which question would you ask a trader before any work begins?',
      ],
      problem: ["What's hardest to check before you hire a trader: the price, the work or the reviews?"],
    },
    atWork: {
      asks: [
        'What shows customers that a trader can be trusted: reviews, a badge or a recommendation?',
        'What helps a business most with trading rules: plain guides, a phone line or a visit?',
        'What helps people most against scams: a warning, a neighbour or a slow answer?',
        'Which scam comes back again and again under a new name?',
      ],
    },
  },
];
