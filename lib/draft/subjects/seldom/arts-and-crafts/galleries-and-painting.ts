import type { Subject } from '../../subject';

/** What museums and galleries do with their days and nights, and people with their paints. */
export const galleriesAndPainting: readonly Subject[] = [
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
      experience: ['Which object at home could tell the longest story?'],
      choice: ['In a museum case: read the label first, or guess what the object is?'],
      idea: ['Which object from your kitchen will be in a museum a hundred years from now?'],
      problem: ['~Which everyday thing would puzzle a museum visitor of the future most?'],
    },
    cued: [
      'Which *Roman* thing would you love to hold for a minute: a coin, a lamp or a sandal?',
      'Which *Victorian* object would you happily use at home today?',
      'Which *relic* of your school days would you still find in a box at home?',
      'What do you guess first with a *mystery object*: a kitchen tool, a farm tool or a toy?',
    ],
    atWork: {
      asks: [
        '+Which object from your own childhood could already sit in a museum case?',
        'What makes you stop at an object in a museum: its beauty, its age or its story?',
        'Which museum object kept you in front of it far longer than planned?',
        'What would you like to learn first about a museum object: who made it, how or when?',
      ],
      cued: [
        'What would you ask a *curator* to bring out of the stores for you?',
        'Which job in a museum *collection* would you like to shadow for a day?',
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
      problem: ['+Which museum exhibit has stayed with you the longest?'],
      idea: [
        '+Which character from the past would you like to meet in a museum at night?',
        'Which museum object would you love to see in action?',
      ],
      choice: [
        'At a museum late: live music, a talk or a hands-on workshop?',
        'How would you spend the first hour of a museum late: exploring, listening or making?',
      ],
      experience: ['~Which museum exhibit do you think comes alive after closing time?'],
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
        "What would you choose for a museum late: a curator's talk, a DJ or a drawing class?",
        'Which is better for a museum visit: a quiet morning, or a lively evening?',
        'What draws people into a museum who hardly ever go: music, food or late hours?',
        'Which museum late would suit a team evening: a quiz, a tour or live music?',
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
      idea: ['+What would you like to fall asleep next to: a dinosaur, a rocket or a shark tank?'],
      choice: [
        '+Which gallery would you choose for a museum sleepover: dinosaurs, space or mummies?',
        'A sleepover at the museum: straight to sleep, or exploring with a torch?',
      ],
      problem: ['Which museum exhibit would be spookiest by torchlight?'],
    },
    cued: [
      'What would you have at a *midnight feast*: crisps, sweets or sandwiches?',
      'Which *dinosaur* would you most like to see come to life at night?',
      'Which creature would you like to swim over your head in an *aquarium* tunnel at night?',
      'Which *teddy* or toy would you take along to a night at a museum?',
    ],
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
      experience: ['What did you love making most in art at school?'],
      idea: ['What would you make if you had a year and an art school workshop to yourself?'],
      choice: ['At a degree show: straight to the paintings, or to the sculptures?'],
      problem: ['Which is hardest to get right in art: hands, colour or knowing when to stop?'],
    },
    cued: [
      'Which object at home would you like to see made in *ceramics*?',
      'What would you like to see on the walls of a *photography* show?',
      'What would you wear to the *private view* of a degree show?',
      'Which *sculpture* in a park or square do you like to walk round?',
    ],
    atWork: {
      asks: [
        'What do you enjoy most at a degree show: the ideas, the craft or meeting the makers?',
        'Which piece of work from your student days would you still show somebody?',
        'Which degree show would you visit first: fashion, architecture or graphic design?',
        'Which matters most in a graduate portfolio: ideas, skill or range?',
      ],
      cued: [
        'Which piece of work in a *portfolio* makes you want to meet the artist?',
        'What advice would you give a *graduate* in the first week at a studio?',
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
        "Visiting an artist's studio: see the finished work, or see it being made?",
        'What makes a studio visit special: meeting the artist, watching the work or finding a gift?',
      ],
      idea: ["Which craft would you love to try in a maker's studio: pots, prints or paint?"],
      experience: ['Which piece by a local artist hangs or stands in your home?'],
    },
    cued: [
      'Which would you carry home from a *potter*: a mug, a bowl or a vase?',
      'How do you follow an *art trail*: with the map, or wherever the signs lead?',
      'Which colour would be used up first if you had a *canvas* of your own?',
      'What would you ask a *printmaker* to print for your hall?',
    ],
    atWork: {
      asks: [
        "Which handmade piece in your home has a maker's story behind it?",
        'What do you enjoy most in a studio: the finished work, the tools or the half-done pieces?',
        'Which craft would your team try at an open studio: clay, printing or painting?',
        'What makes an open studio event a success: variety, demonstrations or a good map?',
      ],
      cued: [
        'Which question do visitors put to a *maker* most often at open studios?',
        "What sells first at an artist's *open studio*: cards, small prints or the big piece?",
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
      choice: [
        'On a sculpture trail: follow the map, or wander and find them by chance?',
        'What do you like best about a sculpture trail: the art, the walk or the hunt?',
      ],
      idea: ['Where in your town would you love to see a giant painted sculpture?'],
      experience: ['Which statue or sculpture do people always have a photo taken with near you?'],
    },
    cued: [
      'What pattern would you paint on a giant *elephant* for a sculpture trail?',
      'Which animal after the *hare* should be next on a sculpture trail?',
      'What would you do with a trail sculpture *auctioned* for charity: garden, office or school?',
      'Which class project would you like to see on a sculpture painted by *schools*?',
    ],
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
      choice: ['Art on a wall: a face, an animal or wild shapes and colours?'],
      idea: [
        'Which plain wall near you would look better with a painting on it?',
        'Which city would you visit just to see its street art?',
      ],
      experience: ['Which painted wall do you always look at when you go past?'],
    },
    cued: [
      'Which animal would you like to see in a huge *mural* near your home?',
      'What would you draw first with a can of *spray paint* and a wall to yourself?',
      'What would you ask the *guide* on a street art walk first?',
    ],
    atWork: {
      asks: [
        'What does street art bring to a town: colour, visitors or pride?',
        'Where would a mural do the most good in your town: a station, a school or a car park?',
        "Which street artist's work would you cross a city to see?",
        'Which would suit a blank wall at work: a landscape, a portrait or bold patterns?',
      ],
      cued: [
        'Which *wall* in your town would you suggest to the council for a painting?',
        'What do visitors ask an *artist* most often while the paint is still wet?',
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
        'What do you enjoy most in a life drawing class: the quiet, the focus or the results?',
      ],
      experience: ['What did you draw most as a child?'],
    },
    cued: [
      'How long is the best *pose* to draw: two minutes, ten or a whole hour?',
      'What do you like about *charcoal*: the dark blacks, the smudging or the mess?',
      'Whose face would you choose for a *portrait* evening?',
      'What should a good *tutor* say to somebody who picks up a pencil for the first time?',
    ],
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
      experience: ['Where have you seen a mosaic floor or wall that made you stop?'],
      choice: [
        'A mosaic: a neat pattern, or a picture?',
        'Which colours would you choose for a mosaic: sea blues, earthy reds or every one there is?',
      ],
    },
    cued: [
      'Which colours of *glass* would you choose for a mosaic by a window?',
      'What would you do with pieces of *broken china* too pretty to throw away?',
      'Which *Roman* scene would you like under your feet: dolphins, dogs or grapes?',
      'Where would you put a mosaic *house number*: on the gate, the wall or a pot?',
    ],
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
      idea: ['+Which view near you would you sit down and sketch?'],
      choice: [
        '+What would you sketch first in town: a doorway, a café table or a skyline?',
        'Sketching in town: the buildings, or the people?',
      ],
      problem: ["What's hardest to sketch outdoors: people, trees or old buildings?"],
    },
    cued: [
      'Which *sketchbook* would you take outdoors: pocket size, square or a big one?',
      'A sketch in *watercolour*: loose and wet, or careful with a fine brush?',
      'Who would you take along to a *sketch crawl*?',
      'Which *cafe* near you has the best table for drawing people?',
    ],
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
        '+Your favourite to paint with: watercolour, acrylic or oil?',
        '+What do you like to draw or paint with most: pencils, pastels or paint?',
      ],
      experience: ['Which pencil, crayon or paint did you love most as a child?'],
      problem: ['~Which tube of paint is always the first one squeezed flat?'],
    },
    cued: [
      'Which subject would you try first in *watercolour*: flowers, the sea or a street?',
      '*Acrylics*: bold and thick, or thin like watercolour?',
      'What do you like to draw in a *sketchbook*: people, places or patterns?',
      'What would you paint on a huge blank *canvas*?',
    ],
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
      choice: ['+A month to make art: a studio by the sea, or a cabin in the woods?'],
      experience: ['Where have you been that made you want to paint, write or draw?'],
      idea: ['Which workplace near you would you send an artist to for a month?'],
      problem: ['Which part of a new piece do you find trickiest: the start, the middle or the finish?'],
    },
    cued: [
      'What would you pin to the wall first in a new art *studio*?',
      'Which place would you choose for a *writer* to finish a book?',
      'Which view would you ask a painter for as a *commission*?',
      'What would you like to learn from a *ceramicist* in an afternoon?',
    ],
    atWork: {
      asks: [
        'What does an artist need most from a residency: time, space or company?',
        'Where would you go for a month if all you had to do was make something?',
        'Which artist would you welcome at your workplace: a painter, a writer or a musician?',
        'What does a town gain most from an artist in residence: new work, workshops or new eyes?',
      ],
      cued: [
        'What makes an *open call* clear enough that artists want to apply?',
        'Which room at your work would make the best studio for an *artist in residence*?',
      ],
    },
  },
  {
    name: 'model village',
    says: ['(model|miniature) (village|town|world|city)', 'miniature (park|wonderland)', 'tiny town'],
    clues:
      'tiny, scale, little people, miniature, landscaped, trains, models, houses, bourton, railway, figures, church, gardens, one-ninth, 1:12, castle, thatched, replica, dolls, wonderland, bonsai, model maker, lilliput, cars, handcrafted, restore, repaint, attraction',
    asks: {
      idea: ['+Which building near you should have a place in a model village?'],
      choice: ['In a model village: the tiny trains, or the tiny people?'],
      experience: ['Which model village or tiny railway do you remember from childhood?'],
      problem: ['Which building near you would be hardest to make as a tiny model?'],
    },
    cued: [
      'Which would you rather build for a model village: a *castle* or a row of cottages?',
      'How would you spend a rainy day: building a model *railway* or running the trains?',
      'Which tiny *figures* would you add to a model village street?',
      'Which *miniature* thing did you love to play with as a child?',
    ],
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
        'At a wartime museum: the letters, the machines or the kitchen of the day?',
        'What brings history alive in a war museum: real objects, voices or a guided tour?',
        'What would you explore first in a bunker museum: the tunnels, the uniforms or the radios?',
      ],
      idea: ['Which object from the war years would you most like to hold in your hand?'],
    },
    cued: [
      'What must people have played or read in a *shelter* to pass the hours?',
      'Which question would you ask a *veteran* if you could sit down with one?',
      'Which *Cold War* story do you find more gripping: the spies, the bunkers or the space race?',
      'Where would you look first in the *tunnels* of a wartime bunker: kitchen, beds or map room?',
    ],
  },
];
