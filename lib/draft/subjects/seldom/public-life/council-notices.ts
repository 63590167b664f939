import type { Subject } from '../../subject';

/** What a council puts up on its board: bills, repairs, badges, ballots and chains of office. */
export const councilNotices: readonly Subject[] = [
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
      choice: [
        'When should road works be done: at night, at weekends or in the holidays?',
        'A pothole ahead: steer round, slow right down, or hold on to your coffee?',
      ],
      experience: ['Which road do you know so well that you could drive round its bumps blindfolded?'],
    },
    cued: [
      "Which *cyclist's* shortcut near you would be lovely with smooth tarmac?",
      'Which country *lane* near you is the nicest to drive on?',
      'How do you *report* a bump in the road: by app, by phone or by letter?',
      'Which road was your favourite *winter* drive?',
    ],
    atWork: {
      asks: [
        "What's the easiest way to report a pothole near you: an app, a call or an email?",
        'What matters most in road repair: speed, quality or clear notice?',
        'What helps residents most with road works: early notice, clear diversions or a live map?',
        'Which would help a roads team plan best: photos, sensors or public reports?',
      ],
      cued: [
        'Which road would your *crew* choose to resurface first?',
        'What makes a repair last best: good *drainage*, hot asphalt or a dry day?',
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
      experience: ['Which thing that council tax pays for do you use most in a week?'],
      choice: [
        'More council money to spend: on the parks, on the pavements or on the library?',
        'Which local service matters most to you: bin collections, libraries or parks?',
      ],
      problem: ['Which council service would your street miss first?'],
    },
    cued: [
      'How do you like to pay council tax: by *direct debit*, online or over the counter?',
      'Who opens the official post in your *household*?',
      'What would you ask first at a council *budget* evening in the town hall?',
      'Which council job do you like to do *online*: pay, book or look something up?',
    ],
    atWork: {
      asks: [
        'What helps residents most with council tax: online accounts, plain letters or reminders?',
        'What makes a council tax bill easy to read: plain words, a chart or clear dates?',
        'How do you like to read where council tax goes: a chart, a video or a short list?',
        "What's hardest to explain about council tax: the bands, the bill or where it goes?",
      ],
      cued: [
        'Which question do *residents* ask most when the bills go out?',
        'What makes a council *bill* easy to read at first glance?',
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
      experience: [
        '+What goes into your garden waste bin most weeks?',
        '+Which item are you never sure can go in the garden waste bin?',
        'What fills up your garden waste bin fastest?',
        '~Which plant in your garden keeps the garden waste bin full all by itself?',
      ],
      choice: [
        '+Which garden job leaves the biggest pile: mowing, hedge cutting or weeding?',
        '+How do you fill a garden waste bin: a little every day, or in a big tidy-up?',
        '+How do you remember garden waste day: with a calendar, an app or a look next door?',
      ],
    },
    cued: [
      'Which job fills the *brown bin* first in spring: the hedge or the lawn?',
      'Where do your *grass cuttings* go: bin, compost or under the hedge?',
      'What do you do with an old *Christmas tree*: bin, chip or bonfire?',
      "Which *leaves* do you collect most of in autumn: oak, maple or the neighbour's?",
    ],
    atWork: {
      asks: [
        'What fills your garden waste bin fastest: grass, leaves or hedge cuttings?',
        'What makes garden waste collection easy: clear dates, bigger bins or reminders?',
        'What does a good collection crew do that nobody on the street notices?',
        'What do you do with garden waste once the bin is full?',
      ],
      cued: [
        'Which question about the *brown bin* comes up most at your desk?',
        'What helps most when the *collection* round is at its fullest: an extra crew, a text or a map?',
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
      problem: ["What's hardest to teach a dog: to come back, to wait or to leave it?"],
      idea: ['Which message on a dog bin would make you smile?'],
      choice: ['Which command is most useful on a walk: come, wait or heel?'],
      experience: ["What's the cleverest thing you have seen a dog do on a walk?"],
    },
    cued: [
      'Where do you always keep spare *poo bags*?',
      'What does your dog do first when it comes off the *lead* in a safe place?',
      'Which dog-friendly *beach* would you pick for a morning run?',
      'Which name on a dog *collar* makes you smile?',
    ],
    atWork: {
      asks: [
        'Which would you offer dog owners first: a training class, a microchip day or a map of walks?',
        'What would help dog owners most: free training, more parks or microchip events?',
        "What changes dog owners' habits best: a sign, a fine or a friendly word?",
        'What helps dog owners most: more bins, clear signs or a field for free running?',
      ],
      cued: [
        'Which question do people ask the *warden* most about dogs in the park?',
        'What gets owners to check a *microchip* is up to date: a text, a vet visit or a park event?',
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
        'Which would help your town most: easy reporting, more bins or collection days?',
        'How would you like to help with a tidy town: a litter pick, reporting or planting?',
        'Where rubbish was dumped: flowers on the spot, or a bench to sit on?',
      ],
      experience: ['Which street in your town looks nicer today than it used to?'],
    },
    cued: [
      'Which stretch of verge would you adopt for a *litter* pick?',
      'What would you do with an old *sofa*: give it away, cover it or book a collection?',
      'What could an old *tyre* become: a swing, a planter or a seat?',
      'What should every town have more of: a *council* tip day, skips or swap shops?',
    ],
    atWork: {
      asks: [
        'What helps a town deal with fly-tipping: easy reporting, quick clearing or good lighting?',
        'What puts a stop to fly-tipping: cameras, clean corners or watchful neighbours?',
        'How can a business help keep its street clean: litter picks, bins or planting?',
        'What would you try first against fly-tipping: easy reporting, collection days or cameras?',
      ],
      cued: [
        'What works best in an *alley* once it is clean: lights, plants or paint?',
        'How do you thank people who *report* a dumped load?',
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
        'What gives you confidence in a kitchen: a top rating, an open view or happy staff?',
        'Picking a place to eat: the hygiene sticker first, or straight to the menu?',
      ],
      experience: ['What did somebody teach you about keeping a kitchen clean that you still do?'],
      problem: ["What's the hardest spot in a kitchen to keep clean?"],
    },
    cued: [
      'What makes you trust a *takeaway* at first glance: the counter, the queue or the smell?',
      'Where do you look for the *rating* of a place to eat: door, window or phone?',
      'Which *café* near you always looks spotless?',
      'Which cleaning habit of a good *kitchen* do you use at home?',
    ],
    atWork: {
      asks: [
        'What helps a kitchen keep a top hygiene rating: training, checklists or a tidy layout?',
        "How much does the hygiene rating on the door matter when you're hungry?",
        'What do you notice first about how clean a café or restaurant is?',
        'What does a top hygiene rating do for a team: pride, trust or new customers?',
      ],
      cued: [
        'What do you put in order first before an *inspection*?',
        'Which *hygiene* habit is the best to teach on day one in a kitchen?',
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
      idea: ['+What do you check before you let a trader start work on your house?'],
      choice: [
        'How do you choose a trader for your home: by word of mouth, reviews or a trusted scheme?',
        'A bargain that looks too good: ask around, read the reviews, or walk on?',
      ],
      problem: ["What's hardest to check before you hire a trader: the price, the work or the reviews?"],
    },
    cued: [
      'What do you say to *cold callers* at the door: no thank you, not today or nothing at all?',
      'Where do you look on a toy for a *safety mark*: the box, the label or the base?',
      'How do you tell a *counterfeit* shirt from a real one: label, stitching or price?',
      'What would you do first about a *scam* text: delete it, report it or warn the family?',
    ],
    atWork: {
      asks: [
        'What builds trust between a business and its customers: clear terms, fair service or reviews?',
        'What shows customers that a trader can be trusted: reviews, a badge or a recommendation?',
        'What helps people most against scams: a warning, a neighbour or a slow answer?',
        'Which scam comes back again and again under a new name?',
      ],
      cued: [
        'Which advice about a *rogue trader* do residents remember best?',
        'What helps small shops most with *weights and measures*: a visit, a leaflet or a call?',
      ],
    },
  },
];
