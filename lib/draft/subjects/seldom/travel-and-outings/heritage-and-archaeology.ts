import type { Subject } from '../../subject';

/** Old things kept, dug up, mended and shown. */
export const heritageAndArchaeology: readonly Subject[] = [
  {
    name: 'transport museum',
    says: [
      '(transport|motor|tram|bus|aviation|air|railway|tramway|motorcycle|tank|cycle|bicycle|fire|car) museum',
      '(vintage|heritage) (bus|tram|trolley|trolleybus|aircraft|coach|lorry)( (ride|day|rally|run|running|weekend|restoration|gathering))?',
      '(air ?)show day',
      '(spitfire|lancaster|concorde) (tour|visit|flight|experience|flypast)',
    ],
    clues:
      'cockpit, conductor, hangar, tram, trolleybus, routemaster, restored, propeller, carriages, aircraft, vintage, bus, locomotive, heritage, engine, exhibit, steam, railway, tractor, motorcycle, collection, fire engine, spitfire, classic car, car, curator, running day, ride, volunteers, tank, 1930s, gallery',
    asks: {
      choice: [
        '+Which bus, tram or train from the past would you bring back?',
        '+At a transport museum: take a ride, look at the engines or hear the stories?',
      ],
      experience: [
        'What do you head for first at a transport museum?',
        'Which vehicle of today belongs in a transport museum?',
      ],
    },
    cued: [
      'Where did you ride a *tram* for the first time?',
      'Where did you like to sit on the *bus* as a child: top deck, at the back or by the driver?',
      'What do you love first about a *steam* engine: the smell, the hiss or the whistle?',
      'Which *aircraft* would you like to sit in the cockpit of?',
      'Which colour should an old *tractor* be: red, green, blue or grey?',
      'A ride on an old *motorcycle*: in the saddle, or in the sidecar?',
      'What would you do first in an old *fire engine*: ring the bell, or try on a helmet?',
      'Which *classic car* would you take out for a country drive?',
    ],
    atWork: {
      asks: [
        'Which ride would draw you to a transport museum: a tram, a steam train or an old bus?',
        'Which old vehicle would you restore first: a tram, a bus or a steam engine?',
        'Which old bus, tram or plane brought back a memory the moment you saw it?',
        'What makes a transport museum come alive: rides, stories or volunteers?',
      ],
      cued: [
        'Which part of a vehicle is loveliest to see *restored*: engine, paintwork or seats?',
        'Which trade do the handiest museum *volunteers* come from?',
        'Which *exhibit* in a transport museum do children run to first?',
        'What should an apprentice learn first on an old *locomotive*?',
      ],
    },
  },
  {
    name: 'heritage open days',
    says: [
      'heritage (open )?(day|week|weekend|festival|month|walk|trail|centre|center)',
      'open (house|doors) (festival|weekend|day|london|chicago|dublin|melbourne)',
      'doors open day',
      'blue plaque',
      '(historic|heritage) (building|home|house) (tour|open|society)',
    ],
    clues:
      'listed, behind the scenes, plaques, architecture, guided, heritage, hidden, attic, georgian, victorian, tour, building, history, church, doors, historic, guided tour, september, hall, century, house, town hall, archive, walk, tower, trail, talk, crypt, rarely, chapel, civic, museum, stately',
    asks: {
      idea: [
        '+Which old building would you show to a visitor first?',
        '+Which part of your local heritage would you like to know more about?',
      ],
      experience: [
        '+Which old building near you has a good story to tell?',
        '+Which building do you walk past every day and know nothing about?',
      ],
      choice: ['+What draws you to an old place: the stories, the craft or the people who lived there?'],
    },
    cued: [
      'Which *Victorian* building near you do you like to show visitors?',
      'Which *church* tower or crypt near you would you like to climb or see?',
      'What would you love to hear on a *guided tour* of your own street?',
      'Which *Georgian* door colour do you like best: black, red or green?',
    ],
    atWork: {
      asks: [
        '+Which old building has a story that more people should hear?',
        '+Which makes a heritage tour: the building, or the person who tells the story?',
        'Which building near your work would you most like to see inside?',
        'What have you discovered on a heritage walk?',
      ],
      cued: [
        'What brings people to a *heritage* day who never visit otherwise?',
        'What do you put out first for visitors in an old *town hall*?',
      ],
    },
  },
  {
    name: 'restoration appeal',
    says: [
      'restor(ation|ing) (appeal|fund|project|campaign|trust)( (for|of|to))?',
      '(save|restore) the (pier|clock|organ|roof|spire|mill|bandstand|windmill|lido|tower|bells)',
      '(roof|spire|organ|tower|bell|window) appeal',
      '(building|heritage) preservation (trust|society)',
      '(windmill|watermill)( (restoration|trust|open|tour|day|visit))?',
    ],
    clues:
      'scaffolding, fundraising, stonework, trustees, lime mortar, heritage, sails, listed, donors, landmark, roof, restore, church, fund, target, pier, organ, spire, tower, repair, donation, raised, bells, trust, lottery, campaign, windmill, pledge, stained glass, hall, save, lido, leaking, grant, historic, crumbling, chapel',
    asks: {
      idea: ['Which old thing in your town would you give back its shine?'],
      choice: [
        'Which craft would you like to watch on a restoration: stone carving, glass or thatching?',
        'Which old building would you love to see restored near you: a mill, a church or a theatre?',
      ],
      experience: ['What have you rescued and made as good as new?'],
    },
    cued: [
      'What would you do first on a restored *pier*: walk to the end, fish or have an ice cream?',
      'Which tune would you like to hear first on a restored *organ*?',
      'When do you most like to hear *bells*: at weddings, at New Year or on an ordinary evening?',
      'Where did you last see the *sails* of a windmill turning?',
      'What would you look for first from the top of an old *tower*: home, the hills or the sea?',
      'Which *fundraising* event would you go to: a quiz, a concert or a cake sale?',
      'What makes you step into an old *church*: the windows, the quiet or the music?',
      'What would you like to see carved in new *stonework*: a face, an animal or leaves?',
    ],
    atWork: {
      asks: [
        'What wins support for a restoration appeal: a clear plan, photos or local pride?',
        'Which restored building have you seen lift a whole street?',
        'Which craft would you most like to watch up close on a restoration job?',
        "Which moves people more to give: a building's past, or what it will be used for?",
      ],
      cued: [
        'What do *donors* like to see most: progress photos, a visit or their name on a wall?',
        'What do people ask first when *scaffolding* goes up round an old building?',
        'Where did you first see somebody work with *lime mortar*?',
        'What makes a good *trustee* for an old building: time, contacts or a love of history?',
      ],
    },
  },
  {
    name: 'archaeology dig',
    says: [
      'archaeolog(y|ical|ist|ists)( (dig|day|festival|society|site|survey|week|finds|museum|department|volunteer))?',
      'archeolog(y|ical|ist|ists)',
      '(community|summer|test ?pit) (dig|excavation)',
      'excavation (season|site|open day)',
      '(roman|viking|bronze age|iron age|saxon) (villa|site|fort|ruin|settlement|baths|mosaic|hoard|burial)',
    ],
    clues:
      'trench, trowel, pottery, finds, romans, excavation, artefacts, mosaic, hoard, dig, iron age, volunteer, site, archaeologist, bronze age, medieval, anglo-saxon, villa, sherd, geophysics, skeleton, coin, burial, test pit, viking, neolithic, museum, survey, ditch, hillfort, layer',
    asks: {
      choice: ['+What would you most like to find on a dig: a coin, a pot or a mosaic?'],
      problem: ['Which everyday thing of yours would puzzle an archaeologist of the future?'],
      idea: ['What would you most like to dig up in your garden?'],
      experience: ["What's the oddest thing you have turned up with a spade or a trowel?"],
    },
    cued: [
      'Which *Roman* object would you like to hold in your hand: a ring, a lamp or a dice?',
      'What would you hide in a *hoard* for people in a thousand years?',
      'Where would you dig a *test pit*: under the lawn, by the church or in the orchard?',
      'Which *medieval* building near you would you most like to see when it was new?',
    ],
    atWork: {
      asks: [
        'What brings people to an archaeology open day: finds, a tour or a chance to dig?',
        'Which find from an archaeological dig would you most like to have made yourself?',
        'What fascinates you most on a dig: the finds, the methods or the stories?',
        'What surprises builders most when archaeologists come on site?',
      ],
      cued: [
        'What should a *volunteer* bring to the first day of a dig?',
        'Which *pottery* find changed what you thought about a site?',
      ],
    },
  },
  {
    name: 'dinosaurs and fossils',
    says: [
      'dinosaur (park|trail|day|museum|exhibit|exhibition|experience|show|weekend|egg|fossil|hunt)',
      'fossil (hunt|hunting|walk|museum|shop|collector|festival|find)',
      'palaeontolog(y|ist|ists)',
      'paleontolog(y|ist|ists)',
      '(t ?rex|jurassic) (skeleton|experience|adventure|world exhibition)',
    ],
    clues:
      't rex, fossils, skeleton, ammonite, bones, jurassic, dinosaurs, prehistoric, roar, triceratops, museum, egg, palaeontologist, dino, stegosaurus, animatronic, cretaceous, dig, trail, raptor, diplodocus, velociraptor, footprint, extinct, exhibit, life-size, teeth, excavate, million years, kids, mammoth',
    asks: {
      experience: [
        '+Which dinosaur has the best name of all?',
        "+What's the best fossil you've ever found or seen?",
        '~Which dinosaur name do children say better than grown-ups?',
      ],
      idea: [
        '+Which question would you ask a dinosaur expert?',
        '+What would you name a dinosaur that you had discovered?',
        '+Which dinosaur would you like as a pet?',
      ],
      choice: ['+Which would you love to find: a dinosaur tooth, an egg or a footprint?'],
    },
    cued: [
      'Which *T rex* fact would a child tell you first?',
      'What would you name a *triceratops* of your own?',
      'What would you look for on a *dig*: a tooth, a claw or an egg?',
      'Who would you take to meet a *museum* dinosaur after dark?',
    ],
  },
];
