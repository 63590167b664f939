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
      problem: ['~Which everyday thing would puzzle a museum visitor of the future most?'],
      choice: ['In a museum case: read the label first, or guess what the object is?'],
      experience: ['Which object at home could tell the longest story?'],
    },
    atWork: {
      work: [
        'What makes you stop at an object in a museum: its beauty, its age or its story?',
        'Which is harder to write for a museum object: a short label, or a long one?',
      ],
      people: [
        'Which museum object kept you in front of it far longer than planned?',
        'Which object from your own childhood could already sit in a museum case?',
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
      idea: ['Which museum would you most like to walk round at night?'],
      problem: ['~Which museum exhibit do you think comes alive after closing time?'],
      choice: ['A museum after dark: torch in hand, or drink in hand?'],
      experience: ['Which room of a museum would you head for if nobody else was there?'],
    },
    atWork: {
      work: [
        'What draws people into a museum who hardly ever go: music, food or late hours?',
        'Which is better for a museum visit: a quiet morning, or a lively evening?',
      ],
      people: [
        'Which evening in a museum or gallery do you remember best?',
        'Which museum guide or curator brought a dusty subject to life for you?',
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
      idea: ['What would you like to fall asleep next to: a dinosaur, a rocket or a shark tank?'],
      problem: ['Which museum exhibit would be spookiest by torchlight?'],
      choice: ['A sleepover at the museum: straight to sleep, or exploring with a torch?'],
      experience: ['Which museum did you never want to leave as a child?'],
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
      idea: ['What would you make if you had a year and an art school workshop to yourself?'],
      problem: ['Which is hardest to get right in art: hands, colour or knowing when to stop?'],
      choice: ['At a degree show: straight to the paintings, or to the sculptures?'],
      experience: ['What did you love making most in art at school?'],
    },
    atWork: {
      work: [
        'What do you enjoy most at a degree show: the ideas, the craft or meeting the makers?',
        "What catches an employer's eye at a degree show: the finished work, or the sketches?",
      ],
      people: [
        'What do you remember about the last night before your final project was due?',
        'Which piece of work from your student days would you still show somebody?',
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
      idea: ["Which craft would you love to try in a maker's studio: pots, prints or paint?"],
      problem: ['What would be hardest about sharing a studio: the noise, the mess or the space?'],
      choice: ["Visiting an artist's studio: see the finished work, or see it being made?"],
      experience: ['Which piece by a local artist hangs or stands in your home?'],
    },
    atWork: {
      work: [
        'What do visitors to a studio ask makers most often?',
        'What do you enjoy most in a studio: the finished work, the tools or the half-done pieces?',
      ],
      people: [
        'What do you remember about the first piece you ever sold or bought from a maker?',
        "Which handmade piece in your home has a maker's story behind it?",
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
      idea: ['Where in your town would you love to see a giant painted sculpture?'],
      problem: ["What's hardest on a sculpture trail: finding them all, or choosing a favourite?"],
      choice: ['On a sculpture trail: follow the map, or wander and find them by chance?'],
      experience: ['Which statue or sculpture do people always have a photo taken with near you?'],
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
      idea: ['Which plain wall near you would look better with a painting on it?'],
      problem: ['What would be hardest about painting a huge wall: the height, the size or the crowd?'],
      choice: ['Art on a wall: a face, an animal or wild shapes and colours?'],
      experience: ['Which painted wall do you always look at when you go past?'],
    },
    atWork: {
      work: [
        'Where would a mural do the most good in your town: a station, a school or a car park?',
        'Which matters more for a mural: who paints it, or what the neighbours make of it?',
      ],
      people: [
        'Which mural made a place you know feel different overnight?',
        "Which street artist's work would you cross a city to see?",
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
      idea: ['What would you like to be able to draw in one minute?'],
      problem: ['What is hardest to get right in life drawing: hands, feet or faces?'],
      choice: ['A drawing class: charcoal, pencil or whatever is in the box?'],
      experience: ['What did you draw most as a child?'],
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
      idea: ['What would you make a mosaic of for your garden wall?'],
      problem: ["What's trickiest about making a mosaic: the pattern, the cutting or the glue?"],
      choice: ['A mosaic: a neat pattern, or a picture?'],
      experience: ['Where have you seen a mosaic floor or wall that made you stop?'],
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
      idea: ['Which view near you would you sit down and sketch?'],
      problem: ["What's hardest to sketch outdoors: people, trees or old buildings?"],
      choice: ['Sketching in town: the buildings, or the people?'],
      experience: ['Where have you sat down and sketched, or wished you had a pencil?'],
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
      idea: ['Which colour would you miss most if it left the paintbox?'],
      problem: ['~Which tube of paint is always the first one squeezed flat?'],
      choice: ['A new box of paints: straight to paper, or every colour tested first?'],
      experience: ['Which pencil, crayon or paint did you love most as a child?'],
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
      idea: ['Which workplace near you would you send an artist to for a month?'],
      problem: ['Which part of a new piece do you find trickiest: the start, the middle or the finish?'],
      choice: ['A month to make art: a studio by the sea, or a cabin in the woods?'],
      experience: ['Where have you been that made you want to paint, write or draw?'],
    },
    atWork: {
      work: [
        'What does an artist need most from a residency: time, space or company?',
        'What does a town gain most from an artist in residence: new work, workshops or new eyes?',
      ],
      people: [
        'Where would you go for a month if all you had to do was make something?',
        'What did an artist at your workplace or school make people see?',
      ],
    },
  },
  {
    name: 'model village',
    says: ['(model|miniature) (village|town|world|city)', 'miniature (park|wonderland)', 'tiny town'],
    clues:
      'tiny, scale, little people, miniature, landscaped, trains, models, houses, bourton, railway, figures, church, gardens, one-ninth, 1:12, castle, thatched, replica, dolls, wonderland, bonsai, model maker, lilliput, cars, handcrafted, restore, repaint, attraction',
    asks: {
      idea: ['Which building near you should have a place in a model village?'],
      problem: ['Which building near you would be hardest to make as a tiny model?'],
      choice: ['In a model village: the tiny trains, or the tiny people?'],
      experience: ['Which model village or tiny railway do you remember from childhood?'],
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
      idea: ['Which object from the war years would you most like to hold in your hand?'],
      problem: ['What must have been the hardest thing about a night in a wartime bunker?'],
      choice: ['At a wartime museum: the letters, the machines or the kitchen of the day?'],
      experience: ['Which family story from long ago is still told at your table?'],
    },
  },
];
