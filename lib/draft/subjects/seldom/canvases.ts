import type { Subject } from '../subject';

/** What museums and galleries do with their days and nights, and people with their paints. */
export const canvases: readonly Subject[] = [
  {
    name: 'object of the month',
    says: [
      '(object|artefact|item|treasure|exhibit) of the (month|week)',
      'museum acquisition',
      'from the museum (stores|collection)',
      'new(ly)? on display',
    ],
    clues:
      'curator, display case, artefact, museum, collection, accession, archive, stores, donated by, dates from, century, unearthed, conservator, exhibit, history, mystery object, gallery, provenance, excavated, engraved, roman, victorian, discovered, relic, medieval, catalogue, treasure, acquisition',
    asks: {
      idea: ['Which object from your kitchen will be in a museum a hundred years from now?'],
      experience: ['Which object at home could tell the longest story?'],
      choice: ['In a museum case: read the label first, or guess what the object is?'],
      problem: ['~Which everyday thing would puzzle a museum visitor of the future most?'],
    },
    atWork: {
      asks: [
        'Which object from your own childhood could already sit in a museum case?',
        'What makes you stop at an object in a museum: its beauty, its age or its story?',
        'What brings a museum object to life: a story, a film or a chance to touch it?',
        'Which museum object kept you in front of it far longer than planned?',
      ],
    },
  },
  {
    name: 'museum late',
    says: [
      'museum (late|after dark|after hours|by night)',
      '(late|night) at the (museum|gallery)',
      '(gallery|museum) (late|night)',
      'long night of museums',
      'after hours (at|in) the (museum|gallery)',
    ],
    clues:
      'dj, bar, cocktails, silent disco, torchlight, curator, adults only, after hours, after dark, gallery, exhibition, curator talk, over 18s, dinosaurs, collections, live music, late opening, workshops, lates, doors 7pm, planetarium, performance, explore after dark, dress up, exhibits, lantern',
    asks: {
      choice: ['+At a museum late: live music, a talk or a hands-on workshop?'],
      idea: ['Which museum would you most like to walk round at night?'],
      experience: ['Which room of a museum would you head for if nobody else was there?'],
      problem: ['~Which museum exhibit do you think comes alive after closing time?'],
    },
    cued: [
      'Which song would you want to hear first at a *silent disco* in a museum?',
      'What would you ask a *curator* if you had five minutes together at a museum late?',
      'Which *dinosaur* would you go and see first on a night at the museum?',
      'Which famous painting would you name a *cocktail* after?',
      '*Live music* in a museum: a jazz trio, a string quartet or a choir?',
      "In a *planetarium* at night: a trip round the planets, or a guide to tonight's stars?",
      'At an evening *workshop* in a museum: drawing, printing or clay?',
      'Which era would you *dress up* from for a night at the museum?',
    ],
    atWork: {
      asks: [
        'Which is better for a museum visit: a quiet morning, or a lively evening?',
        'What draws people into a museum who hardly ever go: music, food or late hours?',
        'Which would you add first to a museum late: talks, tours or workshops?',
        'What makes a museum late work: the music, the theme or the bar?',
      ],
      cued: [
        'Which *exhibition* would you choose for an evening out with your team?',
        'What makes a good *curator talk*: the stories, the objects or the questions afterwards?',
        'What brings a new crowd to a museum *after hours*: the music, the bar or the theme?',
        "Planning a museum's *late opening*: one big theme each time, or a little of everything?",
      ],
    },
  },
  {
    name: 'museum sleepover',
    says: [
      '(museum|aquarium|zoo|dinosaur|library) (sleep ?over|snore)',
      'sleep ?over (at|in) the (museum|zoo|aquarium|library)',
      'dino ?(snores|sleepover)',
      '(sleep|night) (under|beneath|beside) the (whale|dinosaur|shark)',
    ],
    clues:
      'sleeping bag, torchlight trail, midnight, dinosaurs, camp beds, torch, pyjamas, overnight, snore, midnight feast, camp, brownies, roll mat, trail, shark tunnel, aquarium, under the whale, teddy, hot chocolate, breakfast, lights out, t. rex, cubs, pillow, adventurer, planetarium, guardian, storytelling, gallery floor, dino snores',
    asks: {
      idea: [
        '+What would you like to fall asleep next to: a dinosaur, a rocket or a shark tank?',
        'Which museum would you most like to spend a night in?',
        'Who would you take along to a sleepover at the museum?',
      ],
      choice: ['A sleepover at the museum: straight to sleep, or exploring with a torch?'],
    },
  },
  {
    name: 'degree show',
    says: [
      '(degree|graduate|student) (show|art show|exhibition|showcase)',
      '(end of year|final year|foundation|fine art) (show|exhibition)',
      'art school (show|graduates)',
    ],
    clues:
      'graduates, final year, fine art, installation, textiles, private view, portfolio, ba hons, student, illustration, campus, exhibition, ceramics, graphic design, sculpture, emerging artist, art school, cohort, photography, studio, foundation, class of, tutor, graduation, fashion show, prize, faculty, mfa',
    asks: {
      choice: [
        'What do you like to see most at a degree show: paintings, fashion or design?',
        'What draws you to a piece of student work: colour, idea or skill?',
      ],
      idea: ['What would you make if you had a year and an art school workshop to yourself?'],
      experience: ['What did you love making most in art at school?'],
    },
    atWork: {
      asks: [
        'What do you enjoy most at a degree show: the ideas, the craft or meeting the makers?',
        'Which piece of work from your student days would you still show somebody?',
        'Which matters most in a graduate portfolio: ideas, skill or range?',
        'What do you remember about the last night before your final project was due?',
      ],
    },
  },
  {
    name: 'open studios',
    says: [
      'open (art )?studio (weekend|day|event|trail)',
      'open (art )?studio',
      'art(ist)? (trail|open studios|open house)',
      'open house(s)? (art|trail)',
      'studio (trail|open day|weekend)',
    ],
    clues:
      'makers, potters, painters, printmakers, venues, demonstrations, meet the artist, artist, trail map, ceramics, work in progress, brochure, weekend, meet the maker, easel, jeweller, canvas, art trail, textile artist, yellow signs, artwork, browse, sculptor, commission, paintings, original art, kiln, preview',
    asks: {
      choice: [
        "+Which studio would you visit first: a potter's, a painter's or a printmaker's?",
        'What would you like to take home from an open studio: a mug, a print or a picture?',
        "Visiting an artist's studio: see the finished work, or see it being made?",
      ],
      idea: ["Which craft would you love to try in a maker's studio: pots, prints or paint?"],
    },
    atWork: {
      asks: [
        "Which handmade piece in your home has a maker's story behind it?",
        'What do you enjoy most in a studio: the finished work, the tools or the half-done pieces?',
        'What draws most visitors to an open studio: a map, a demonstration or word of mouth?',
        'Which would you show visitors first in a studio: tools, sketches or finished work?',
      ],
    },
  },
  {
    name: 'sculpture trail',
    says: [
      '(sculpture|art|elephant|hare|bear|gromit|snail|owl) (city )?trail',
      'painted (elephants|hares|bears|sheep|cows|owls|bees)',
      'wild in art',
      'trail of (giant|painted)',
    ],
    clues:
      'sculptures, farewell, sponsored, schools, auctioned, giant, painted, map, elephant, hare, artist, app, fibreglass, spot them all, giraffe, unveiled, bench, stamp, installation, farewell weekend, hunt, bronze, plinth, selfie, woodland, owl, bids, decorated',
    asks: {
      idea: [
        'Which animal would you choose for a sculpture trail in your town?',
        'Where in your town would you love to see a giant painted sculpture?',
      ],
      choice: [
        'On a sculpture trail: follow the map, or wander and find them by chance?',
        'Sculptures on a trail: bright colours, mosaic or plain bronze?',
      ],
    },
  },
  {
    name: 'street art tour',
    says: [
      '(street art|graffiti|mural) (tour|trail|walk|festival|artist|workshop)',
      'graffiti',
      'street art',
      'spray ?paint(ing)? (workshop|artist)',
      'gable end',
    ],
    clues:
      'spray cans, wall, stencil, paste up, banksy, tags, colourful, mural, graffiti, spray paint, artist, guide, walking tour, urban, can, festival, alley, underpass, aerosol, shutter, shoreditch, fitzroy, lane, paint jam, crew, legal wall, throw-up, gable end, cherry picker',
    asks: {
      idea: [
        'What would you paint on a big wall in your town?',
        'Which city would you visit just to see its street art?',
        'Which plain wall near you would look better with a painting on it?',
      ],
      choice: ['Art on a wall: a face, an animal or wild shapes and colours?'],
    },
    atWork: {
      asks: [
        'Where would a mural do the most good in your town: a station, a school or a car park?',
        'Which would suit a blank wall at work: a landscape, a portrait or bold patterns?',
        "Which street artist's work would you cross a city to see?",
        'What makes a street art tour memorable: the guide, the stories or the walls?',
      ],
    },
  },
  {
    name: 'life drawing',
    says: [
      'life (drawing|model|class)',
      '(life|nude|figure) (drawing|model|sketching)',
      'drop in drawing',
      'draw from life',
    ],
    clues:
      'poses, charcoal, easels, model, sketch, untutored, portraits, nude, figure, pencils, short poses, long pose, tutor, drawing board, paper provided, drop-in, anatomy, studio, all abilities, sketchbook, pastel, gesture, proportion, two-minute pose, art class, wine, hen do, untutored session, artist',
    asks: {
      problem: ['+What is hardest to get right in life drawing: hands, feet or faces?'],
      choice: [
        'A drawing class: charcoal, pencil or whatever is in the box?',
        'What would you most like to draw: people, animals or landscapes?',
        'How do you like a drawing class: quiet, with music or with plenty of tips?',
      ],
    },
  },
  {
    name: 'mosaics',
    says: [
      'mosaic (workshop|class|artist|making|trail|course|art|kit|panel)',
      'mosaic',
      '(glass|smalti|ceramic) tesserae',
      'tessera(e)?',
    ],
    clues:
      'grout, tiles, nippers, roman, glass, broken china, tesserae, smalti, adhesive, cutting, substrate, panel, mesh, wheeled nippers, ceramic, pattern, workshop, andamento, pebble, stepping stone, artist, wall art, house number, kit, mirror, garden, mural, vitreous',
    asks: {
      choice: [
        'Where would you put a mosaic at home: the wall, the table or the garden path?',
        'Mosaics: bright glass, broken china or natural stone?',
        'What would you choose for your first mosaic: a flower, a fish or a pattern?',
      ],
      idea: ['What would you make a mosaic of for your garden wall?'],
    },
  },
  {
    name: 'urban sketching',
    says: [
      'urban sketch(er|ing)',
      '(outdoor|travel|plein air) (sketching|painting)',
      'sketch (walk|crawl|club)',
      'sketch ?book (club|challenge|tour)',
      'sketching (day|walk|trip|group)',
      'plein air',
    ],
    clues:
      'sketchbook, ink, watercolour, rooftops, easel, folding stool, landscape, pen, on location, plein air, stool, perspective, fineliner, pencil, sketch crawl, throwdown, architecture, cafe, sketchers, line and wash, wash, tinted, buildings, draw, travel set, skyline, meet-up, doodle, fountain pen, quick sketch, people-watching, concertina',
    asks: {
      choice: [
        '+Urban sketching: in pencil, in ink or in watercolour?',
        'Where do you like to sit and sketch: in a café, in a square or by the river?',
      ],
      idea: ['Which view near you would you sit down and sketch?'],
      problem: ["What's hardest to sketch outdoors: people, trees or old buildings?"],
    },
  },
  {
    name: 'art supplies',
    says: [
      'art (supplies|materials|shop|store)',
      '(oil|acrylic|gouache|watercolour) paint (set|tube|range)',
      'artist(s)? (materials|paint|canvas|brushes|pastels)',
      '(soft|oil) pastel',
      'paint ?brush(es)? for artists',
    ],
    clues:
      'easels, canvas, pastels, sketchbooks, gouache, acrylics, cobalt, brushes, pigment, oil paint, watercolour, palette, pencils, gesso, ink, paper, medium, varnish, art shop, gsm, tube, half pan, palette knife, marker, charcoal, student discount, artist quality, back to school',
    asks: {
      choice: [
        '+What do you like to draw or paint with most: pencils, pastels or paint?',
        '+Your favourite to paint with: watercolour, acrylic or oil?',
      ],
      idea: ['What would you paint first with a new set of colours?'],
      problem: ['~Which tube of paint is always the first one squeezed flat?'],
    },
  },
  {
    name: 'artist residency',
    says: [
      'artist in residence',
      '(artist|writer|studio|creative) residenc(y|ies)',
      'resident artist',
      'writer in residence',
    ],
    clues:
      'studio space, stipend, retreat, proposals, studio, artist in residence, commission, writer, applications, deadline, fee, accommodation, cohort, open call, creative, practice, apply, exhibition, emerging, poet, composer, funded, outcome, ceramicist, months, selected, sharing, community engagement, collaboration',
    asks: {
      choice: [
        'A month to make art: a studio by the sea, or a cabin in the woods?',
        'Where would you go for an artist residency: by the sea, in the city or in the hills?',
        'What would you make on an artist residency: paintings, poems or music?',
      ],
      experience: ['Where have you been that made you want to paint, write or draw?'],
    },
    atWork: {
      asks: [
        'Where would you go for a month if all you had to do was make something?',
        'What does an artist need most from a residency: time, space or company?',
        'What does a town gain most from an artist in residence: new work, workshops or new eyes?',
        'Which should an artist residency end with: a show, a talk or a workshop?',
      ],
    },
  },
  {
    name: 'model village',
    says: ['(model|miniature) (village|town|world|city)', 'miniature (park|wonderland)', 'tiny town'],
    clues:
      'tiny, scale, little people, miniature, landscaped, trains, models, houses, bourton, railway, figures, church, gardens, one-ninth, 1:12, castle, thatched, replica, dolls, wonderland, bonsai, model maker, lilliput, cars, handcrafted, restore, repaint, attraction',
    asks: {
      idea: [
        '+Which building near you should have a place in a model village?',
        'Which famous place would you love to see as a model village?',
      ],
      choice: [
        'In a model village: the tiny trains, or the tiny people?',
        'What would you look for first in a model village: the church, the shops or the railway?',
      ],
    },
  },
  {
    name: 'war bunker museum',
    says: [
      '(war|cold war|nuclear|secret|air raid|command) (bunker|shelter)',
      '(war|military|regimental|army) museum',
      '(wartime|war) (tunnels|rooms)',
      'bunker (tour|museum|open)',
      '(blitz|home front|wartime) (experience|weekend|exhibition)',
    ],
    clues:
      'evacuees, ration, uniform, veterans, medals, siren, tunnels, blackout, cold war, air raid, nuclear, shelter, wartime, ww2, gas mask, underground, regiment, command, military, blitz, tank, re-enactor, exhibits, d-day, declassified, home front, decommissioned',
    asks: {
      choice: [
        'What would you see first in a wartime bunker: the map room, the radio or the bunks?',
        'At a wartime museum: the letters, the machines or the kitchen of the day?',
      ],
      idea: [
        'Which part of everyday wartime life would you like to know more about?',
        'Which object from the war years would you most like to hold in your hand?',
      ],
    },
  },
];
