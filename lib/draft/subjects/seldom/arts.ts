import type { Subject } from '../subject';

/** Stages, studios, galleries and presses, mostly small ones. */
export const arts: readonly Subject[] = [
  {
    name: 'drama school',
    says: [
      '(drama|theatre|stage|performing arts) (school|academy|class|club|lesson)',
      'youth theatre',
      'acting (class|school|lesson|workshop|coach)',
      'stagecoach',
      'lamda',
    ],
    clues:
      'young performers, monologue, rehearsal, improv, showcase, singing and dancing, acting, audition, theatre, performing arts, musical theatre, lamda, singing, stage, drama teacher, term, class, script, improvisation, dance, youth theatre, confidence, shy, performer, holiday workshop, cast, graduate, ages 4, panto, taster, west end',
    asks: {
      idea: ['Which role in a play or musical would you take for one night?'],
      problem: ['What helps you or your child with nerves before going on stage?'],
      choice: ['~Which would you rather play on stage: the hero, or the villain?'],
      experience: ['~What was your first part in a school play?'],
    },
    atWork: {
      work: [
        'What does acting teach that helps most at work: voice, nerve or listening?',
        'Which is harder for a young actor: the audition, or the wait for an answer?',
      ],
      people: [
        'What did being on stage teach you that you use at work?',
        'Which drama teacher gave you courage?',
      ],
    },
  },
  {
    name: 'amateur dramatics',
    says: [
      'am ?dram',
      'amateur (dramatics?|theatre|operatic)',
      '(dramatic|operatic|musical theatre|drama|light opera) (society|group)',
      'community (theatre|theater|players)',
      'amdram',
      'the players (present|perform)',
    ],
    clues:
      'auditions, rehearsals, set build, backstage, libretto, leading lady, cast, panto, musical, director, stage, curtain, society, script, village hall, performance, chorus, matinee, operatic, farce, props, player, scenery, lighting, comedy, prompt, community theatre, opening night, read through, gilbert and sullivan, understudy',
    asks: {
      idea: ['Which play or musical would you like to see put on near you?'],
      problem: ['What would you find hardest on stage: the lines, the songs or the dancing?'],
      choice: ['In an amateur show: on stage, or building the set?'],
      experience: ['What was the first part you played on stage, even if it was a sheep?'],
    },
  },
  {
    name: 'gallery',
    says: [
      '(art|contemporary|commercial|photography|craft|open air) gallery',
      'gallery (opening|shop|representation|owner)',
      'artist (in residence|talk|studio|collective)',
      'open studio (weekend|trail|event)',
      '(summer|winter|solo|group|degree) (show|exhibition)',
      'limited edition print',
    ],
    clues:
      'canvas, ceramics, curated, framed, prints, sculptures, works on paper, exhibition, artist, painting, private view, oil, art, collection, contemporary, landscape, curator, solo show, original, printmaker, opening night, on display, watercolour, preview, representation, mixed media, summer show, collector, limited edition, abstract',
    asks: {
      idea: ['Which empty wall at home is waiting for the right picture?'],
      problem: ['What is hardest about choosing a picture: the size, the colours or agreeing on one?'],
      choice: ['For your living room wall: a painting, a print or a photograph?'],
      experience: ['What was the first picture you ever bought for your home?'],
    },
    atWork: {
      work: [
        'What would get you into a gallery more often: talks, late hours or a coffee?',
        "What's hardest in hanging an exhibition: the order, the light or the labels?",
      ],
      people: [
        'Which picture in a gallery stopped you in your tracks?',
        'What do you remember about the first exhibition that moved you?',
      ],
    },
  },
  {
    name: 'murals',
    says: [
      'mural(ist| artist| painting)?',
      'sign ?writ(ing|er)',
      'street art (tour|festival)',
      'graffiti (artist|workshop)',
      'public art',
      'traditional signs',
    ],
    clues:
      'spray paint, gable end, unveiled, enamel, lettering, gold leaf, shutter, wall, street art, graffiti, artist, commission, gable, scaffold, sign writing, hand painted, colour, primer, underpass, school, brush, anamorphic, playground, cherry picker, paint, artwork, town centre, nursery, community, sketch',
    asks: {
      idea: ['Which bare wall near you is crying out for a mural?'],
      problem: ['What would be hardest about painting a mural on a big wall?'],
      choice: ['A mural on your street: a local face, or birds and flowers?'],
      experience: ['Which mural or old painted sign near you do you like to walk past?'],
    },
    atWork: {
      work: [
        "What's hardest about a mural: the wall, the weather or the permission?",
        'What does a mural change most: the wall, the street or the people?',
      ],
      people: [
        'Which mural made you take a different way home?',
        'Who would you like to see painted on a wall where you work?',
      ],
    },
  },
  {
    name: 'printmaking',
    says: [
      'print ?mak(ing|er)',
      '(lino|wood|screen) ?(cut|print)(s|ing)?',
      'letterpress',
      'risograph',
      'etching',
      'bookbind(ing|er)',
      'marbling',
      'cyanotype',
    ],
    clues:
      'ink, carve, roller, linocut, woodcut, stitch, needle, lino, press, screen print, etching, letterpress, relief, riso, edition, monoprint, artist, squeegee, block, paper, workshop, collagraph, gouge, zine, type, limited edition, brayer, intaglio, proof, registration',
    asks: {
      idea: ['Which plant, animal or building would you turn into a print?'],
      problem: ['What would you find hardest about making a print: the drawing, the carving or the ink?'],
      choice: ['Learning printmaking: a full day with others, or an evening a week?'],
      experience: ['~What was your first print: a potato, a leaf or your own hand?'],
    },
  },
  {
    name: 'pottery painting',
    says: [
      'pottery paint(ing)?',
      'paint (a pot|your own pot|pottery|a plate)',
      'ceramics? (cafe|café)',
      'baby (hand|foot) ?prints',
      'clay imprint',
    ],
    clues:
      "studio fee, glaze, kiln, mugs, half term, brushes, ceramic, plate, paint, studio, baby print, handprint, footprint, fired, bisque, collect, hen party, paw print, money box, tile, table, clay imprint, personalised, keepsake, children's party, walk in, bauble, sponge, paint your own",
    asks: {
      idea: ['Whose hand or paw print would you want on a plate?'],
      problem: ['Which is trickiest to paint on a mug: a straight line, a face or the handle?'],
      choice: ['What would you paint at a pottery café: a mug, a plate or an animal?'],
      experience: ['~Which wonky pot or mug made by a child is still in use at your house?'],
    },
  },
  {
    name: 'stained glass',
    says: [
      'stained glass',
      'leaded (light|window|glass)',
      '(fused|blown|hand blown) glass',
      'glass ?(blow(ing|er)|artist|fusing|studio)',
      'suncatcher',
    ],
    clues:
      'panes, kiln, furnace, solder, coloured light, fanlight, leaded, window, panel, lead came, glazier, restoration, suncatcher, copper foil, church, fused, cutter, blown, colour, light, edwardian, front door, piece, victorian, lampshade, artist, studio, rose, lantern, conservation, grozing',
    asks: {
      idea: ['Which window at home would you fill with stained glass?'],
      problem: ['What would be hardest about making stained glass: cutting, or choosing colours?'],
      choice: ['Stained glass in your front door: simple shapes, or birds and flowers?'],
      experience: ['Where has a stained glass window made you stop and look up?'],
    },
    atWork: {
      work: [
        'What takes longest in a stained glass window: the design, the cutting or the leading?',
        'How should a stained glass window be repaired: invisibly, or so that it shows?',
      ],
      people: [
        'Who first showed you how a piece of stained glass is made?',
        'What surprised you the first time you saw a stained glass window up close?',
      ],
    },
  },
  {
    name: 'photography club',
    says: [
      '(camera|photography|photographic) (club|society|group)',
      'photo(graphy)? (walk|course|competition|workshop|contest)',

      'learn photography',
    ],
    clues:
      "judge, prints, exposure, tripod, long exposure, macro, projected images, lens, camera, competition, landscape, shutter speed, aperture, workshop, image, photographer, photo walk, monochrome, members' evening, exhibition, dslr, speaker, portrait, post processing, salon, wildlife, iso, studio night, projected, composition",
    asks: {
      idea: ['What would you photograph every day for a year?'],
      problem: ['What do you find hardest to photograph: people, animals or the night sky?'],
      choice: ['Out with your camera: wait for the light, or snap and walk on?'],
      experience: ['Which of your own photos would you hang on the wall?'],
    },
  },
  {
    name: 'circus',
    says: [
      'circus( skills| school| tent| show)?',
      '(aerial|silks|trapeze|hula hoop|juggling|unicycle) (class|workshop|lesson)',
      'acrobat',
      'pole (fitness|dance|class|studio)',
      'aerialist',
      'big top',
      'clowning',
    ],
    clues:
      'silks, trapeze, hoop, tightrope, ringmaster, stilts, fire eater, clown, juggling, acrobat, big top, aerial, unicycle, tent, workshop, diabolo, flying, tumbling, trick, performer, cabaret, contortion, plate spinning, handstand, show, fire, rigging, troupe, wheel of death',
    asks: {
      idea: ['~Which circus skill would you show off at parties?'],
      problem: ['Which circus skill looks the hardest to learn?'],
      choice: ['~In the circus: up on the trapeze, or down with the clowns?'],
      experience: ['Which circus act made you hold your breath?'],
    },
  },
  {
    name: 'picture framing',
    says: [
      '(picture|bespoke|custom) fram(ing|er)',
      'fram(ing|er) (shop|workshop|service|studio)',
      'frame ?maker',
      'mount (board|cutting)',
    ],
    clues:
      'mouldings, mounts, framed, glazing, football shirt, tapestry, prints, moulding, glass, canvas, bespoke, framer, medal, conservation, art glass, artwork, uv, memorabilia, mat, box frame, corner sample, certificate, oak, stretching, restored, workshop, wall, float, hand finished, poster',
    asks: {
      idea: ['What is lying in a drawer at home that deserves a frame?'],
      problem: ["What's hardest about hanging a framed picture?"],
      choice: ['Frames on your wall: all matching, or every one different?'],
      experience: ["What's the oddest thing you have seen hanging in a frame?"],
    },
  },
  {
    name: 'costume hire',
    says: [
      '(fancy dress|costume) (hire|shop|rental|maker)',
      'theatrical costumier',
      'costume (designer|store|department)',
      'wig ?maker',
      'period costume',
    ],
    clues:
      'fancy dress, wigs, masks, capes, hats, victorian, pirates, twenties, halloween, theatrical, wardrobe, outfit, halloween party, 1920s, mascot, panto, santa suit, deposit, gown, rental, period, superhero, accessory, makeup, school show, rail, fitting, medieval, stage, world war two, returns, hen',
    asks: {
      idea: ['If you could wear any costume to a party, who would you go as?'],
      problem: ["What's hardest to get right in a costume: the hair, the shoes or the face?"],
      choice: ['Dressing up for a party: something funny, or something scary?'],
      experience: ["What's the oddest thing you have worn to a fancy dress party?"],
    },
  },
  {
    name: 'puppet theatre',
    says: [
      'puppet(ry| theatre| show| maker| festival)',
      'puppeteer',
      'marionette',
      'shadow puppet',
      'giant puppet',
      "(children'?s|family|touring) theatre (show|company|tour)",
    ],
    clues:
      'puppets, strings, storybook, papier mache, under 7s, parade, marionette, puppeteer, string, shadow, glove, punch and judy, booth, show, children, fairy tale, rod, hand puppet, stage, carved, half term, workshop, mask, performance, story, foam, ventriloquist, sock, storytelling, giant, kathputli, little ones, festival, ages 3',
    asks: {
      idea: ['Which story would you like to see told with puppets?'],
      problem: ['What looks hardest about working a puppet: the voice, or the strings?'],
      choice: ['At a puppet show: eyes on the puppet, or on the hands that move it?'],
      experience: ['Which puppet do you remember from when you were small?'],
    },
  },
  {
    name: 'arts centre',
    says: [
      'arts? cent(re|er)',
      'arts (hub|trail|week|festival|charity|council)',
      'creative (hub|space|quarter)',
      'cultural (centre|center|quarter)',
      'box office (open|hour)',
    ],
    clues:
      'exhibition, workshops, box office, gallery, screenings, season brochure, touring, theatre, cinema, studio, festival, council, performance, cafe bar, creative, artist, programme, residency, screening, community, maker, foyer, auditorium, comedy, culture, live music, craft, open studio, venue, poetry, volunteer usher',
    asks: {
      idea: ['Which art or craft would you like to try for an evening?'],
      problem: ["What's hardest about planning an evening out: the date, or agreeing on a show?"],
      choice: ['At an arts centre: a play, a film or a concert?'],
      experience: ['Which show did you talk about for weeks afterwards?'],
    },
    atWork: {
      work: [
        'What gets you to an arts centre on a weeknight: a film, a play or a class?',
        'What matters more to an arts centre: regulars, or first-time visitors?',
      ],
      people: [
        'What do the people backstage do that an audience never notices?',
        'Which show at an arts centre did you talk about all the way home?',
      ],
    },
  },
  {
    name: 'portrait commissions',
    says: [
      '(pet|dog|house|family|horse) (portrait|painting|illustration)',
      'portrait (artist|commission|painter)',
      'commission(s|ed) (open|painting|portrait)',
      'watercolour (house|portrait)',
    ],
    clues:
      'sketch, likeness, oils, pastel, reference photo, charcoal, sitter, easel, pencil, watercolour, canvas, pet portrait, artist, photo reference, painting, illustration, a4, house drawing, memorial, gift, christmas orders, framed, drawn, hand painted, deposit, sitting, digital, brush, unveiled, horse',
    asks: {
      idea: ['~Who in your family, pets included, would you like to have painted?'],
      problem: ['~Who in your family could never sit still for a portrait?'],
      choice: ['Your family in a portrait: best clothes, or jumpers and muddy boots?'],
      experience: ['Which portrait has stayed with you since you first saw it?'],
    },
  },
];
