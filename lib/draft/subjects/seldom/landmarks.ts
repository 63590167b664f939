import type { Subject } from '../subject';

/** Old things kept, dug up, mended and shown. */
export const landmarks: readonly Subject[] = [
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
      idea: ['Which old vehicle at a museum would you most like to ride in?'],
      problem: ['What must be the hardest thing about driving an old bus or tram?'],
      choice: ["In a museum's old vehicle: the driver's seat, or a seat by the window?"],
      experience: ['What was the first car your family owned?'],
    },
    atWork: {
      work: [
        'Which part of restoring an old bus or tram takes the most patience?',
        'What does a transport museum need most: volunteers, roof space or spare parts?',
      ],
      people: [
        'Which old bus, tram or plane brought back a memory the moment you saw it?',
        'What did an old driver or mechanic once tell you about the job?',
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
      idea: ['Which locked door in your town would you love to look behind?'],
      problem: ['Which building do you walk past every day and know nothing about?'],
      choice: ['Exploring an old building: up to the attic, or down to the cellar?'],
      experience: ['Who from your town should have a plaque on the wall?'],
    },
    atWork: {
      work: [
        'Which makes a heritage tour: the building, or the person who tells the story?',
        'What takes most arranging when an old building opens its doors to visitors?',
      ],
      people: [
        'Which guide at an old building could you have listened to all day?',
        'What have you discovered inside an old building you thought you knew?',
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
      problem: ['What would you use an empty old building for?'],
      choice: ['Restoring an old clock: would you rather polish the face, or mend the works?'],
      experience: ['What have you rescued and made as good as new?'],
    },
    atWork: {
      work: [
        "What's hardest to raise money for in a restoration: the roof, the drains or the survey?",
        "Which moves people more to give: a building's past, or what it will be used for?",
      ],
      people: [
        'Which restored building have you seen lift a whole street?',
        'Which craft would you most like to watch up close on a restoration job?',
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
      idea: ['What would you most like to dig up in your garden?'],
      problem: ['Which everyday thing of yours would puzzle an archaeologist of the future?'],
      choice: ['On a dig: would you rather find a coin, or a shoe?'],
      experience: ["What's the oddest thing you have turned up with a spade or a trowel?"],
    },
    atWork: {
      work: [
        'Which takes longer in archaeology: the digging, or the writing up?',
        'What surprises builders most when archaeologists come on site?',
      ],
      people: [
        'Which find from an archaeological dig would you most like to have made yourself?',
        'What have you dug up in a garden or field that had a story to tell?',
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
      idea: ['Which dinosaur would you like as a pet?'],
      problem: ['~Which dinosaur name do children say better than grown-ups?'],
      choice: ['A day with dinosaurs: ride on one, or cuddle a baby one?'],
      experience: ['Where did you see your first dinosaur skeleton?'],
    },
  },
];
