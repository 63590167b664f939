import type { Subject } from '../../subject';

/** Stages, studios, galleries and presses, mostly small ones. */
export const communityArts: readonly Subject[] = [
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
      experience: [
        '+What was your first part in a school play?',
        'What helps you or your child with nerves before going on stage?',
      ],
      choice: [
        '+What do children gain most from drama classes: confidence, friends or imagination?',
        '+~Which would you rather play on stage: the hero, or the villain?',
      ],
    },
    cued: [
      'Which song would you pick for a *musical theatre* audition?',
      'Which *improv* game makes everybody laugh: one word each, freeze or a bad shop?',
      'Which stage would you most like to stand on at a *showcase*?',
      'How do you learn a *script*: out loud, on walks or with a friend?',
    ],
    atWork: {
      asks: [
        'What does acting teach that helps most at work: voice, nerve or listening?',
        'What do young people gain most from drama: confidence, teamwork or a clear voice?',
        'What did being on stage teach you that you use at work?',
        'Which drama workshop would you book for a team: improvisation, voice or storytelling?',
      ],
      cued: [
        'What do you look for in an *audition*: courage, voice or listening?',
        'Which skill from *acting* class is useful in any job: voice, listening or nerve?',
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
      choice: ['+In an amateur show: on stage, or building the set?'],
      experience: [
        '+What was the first part you played on stage, even if it was a sheep?',
        '+Who do you know who belongs on stage?',
      ],
      idea: [
        '+Which role would you love to play on stage?',
        '+What costume would you love to wear on stage?',
        '+What would calm your nerves before going on stage?',
      ],
    },
    cued: [
      'Which song or speech would you choose for an *audition*?',
      'Which *panto* do you remember best from childhood: Cinderella, Aladdin or another?',
      'Which *musical* do you know by heart from the first song to the last?',
      'What would you ask for as the *director* of a play: louder voices, slower lines or more feeling?',
      'What makes you laugh most in a *farce*: the doors, the disguises or the panic?',
      'A *matinee* at the theatre: ice cream in the interval, or tea and cake after?',
      'Which part would your friends *cast* you in: the hero, the villain or the comic servant?',
      'What would you bring to share at a long *rehearsal*: biscuits, soup or jokes?',
    ],
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
      choice: [
        'For your living room wall: a painting, a print or a photograph?',
        'What draws you to a picture: the colours, the subject or the mood?',
      ],
      problem: ['What is hardest about choosing a picture: the size, the colours or agreeing on one?'],
      idea: ['Which empty wall at home is waiting for the right picture?'],
    },
    cued: [
      'Which would you hang in your hall: a *watercolour* or an oil painting?',
      'Which *landscape* would you look at every day of the year?',
      'What do you like to know about an *artist* when you look at a picture?',
      '*Ceramics*: a vase to fill, a bowl to use or a piece just to look at?',
    ],
    atWork: {
      asks: [
        '+Which picture in a gallery stopped you in your tracks?',
        'What would get you into a gallery more often: talks, late hours or a coffee?',
        'What do you remember about the first exhibition that moved you?',
        'What draws you to an exhibition: the artist, the theme or the reviews?',
      ],
      cued: [
        'What makes an *opening night* good: the talk, the wine or the crowd?',
        'How do you choose the title for a new *exhibition*?',
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
      idea: ['+Which bare wall near you is crying out for a mural?'],
      choice: [
        '+What would you like to see on a mural: local history, wildlife or bold patterns?',
        'A mural on your street: a local face, or birds and flowers?',
      ],
      experience: ['Which mural or old painted sign near you do you like to walk past?'],
    },
    cued: [
      'Which story from your town would you paint on a *gable* end?',
      'Which animal would you put on a *shutter* in your street?',
      'Which word would you choose for hand-painted *lettering* over a door?',
      'What would you paint on a *school* wall if the children could pick?',
    ],
    atWork: {
      asks: [
        'What should a town mural show: its history, its people or its landscape?',
        'Which mural would suit your workplace best: nature, people or bold shapes?',
        'Where at work would you put a mural first: the entrance, the canteen or the outside wall?',
        'Who would you like to see painted on a wall where you work?',
      ],
      cued: [
        'What do *councils* ask first about a new mural?',
        'What belongs in a good brief to an *artist* for a wall?',
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
      idea: ['+Which plant, animal or building would you turn into a print?'],
      choice: [
        '+Which would you try first: linocut, screen print or etching?',
        'Learning printmaking: a full day with others, or an evening a week?',
      ],
      experience: ['~What was your first print: a potato, a leaf or your own hand?'],
    },
    cued: [
      'What would you carve first in a *linocut*: a bird, a boat or your street?',
      'Which word or line would you set in *letterpress* for a friend?',
      'What would you put on a T-shirt by *screen print*?',
      'How many prints make a good *edition*: ten, fifty or just one?',
    ],
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
      idea: [
        '+Who would get the first pot you painted?',
        'Whose hand or paw print would you want on a plate?',
      ],
      choice: [
        '+How do you paint pottery: with a plan, or as it comes?',
        '+What would you paint at a pottery café: a mug, a plate or an animal?',
        '~Which wonky pot or mug made by a child is still in use at your house?',
      ],
    },
    cued: [
      'What would you drink first from a *mug* you had painted yourself?',
      "Where would you keep a baby's *footprint* on a plate: on the wall, on a shelf or in a box of treasures?",
      'What would you paint on a Christmas *bauble*: a name, a snowman or stars?',
      'What would you serve first on a *plate* painted by hand: cake, toast or biscuits?',
      'What should everyone paint at a *hen party*: mugs, plates or a portrait of the bride?',
      'Who takes longest over painting a pot in *half term*: the children or the grown-ups?',
      'What would you save up for in a *money box* you had painted?',
      'What would you paint at a pottery *birthday* party: a unicorn, a dinosaur or a dragon?',
    ],
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
      choice: [
        '+Stained glass in your front door: simple shapes, or birds and flowers?',
        'Stained glass: deep jewel colours, soft pastels or clear with a hint?',
      ],
      idea: ['Which window at home would you fill with stained glass?'],
      experience: ['Where has a stained glass window made you stop and look up?'],
    },
    cued: [
      'What would you make first on a *copper foil* day: a bird, a star or a flower?',
      'Which *church* near you has a window worth a visit in the morning light?',
      'Which colour would you choose for a *fanlight* over the door: blue, amber or ruby?',
      'Where would you hang a *suncatcher*: kitchen, landing or garden?',
    ],
    atWork: {
      asks: [
        'Where would you place new stained glass in a building: the entrance, the stairs or a hall?',
        'What takes longest in a stained glass window: the design, the cutting or the leading?',
        'Which skill in stained glass would you like to watch: design, cutting or soldering?',
        'What matters most in stained glass: the colour, the light or the craft?',
      ],
      cued: [
        'Which *restoration* job in a window asks for the most patience: lead, paint or putty?',
        'What do clients with a *Victorian* door ask first: the pattern, the colour or the time?',
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
      experience: ['Which of your own photos would you hang on the wall?'],
      problem: ['What do you find hardest to photograph: people, animals or the night sky?'],
      choice: ['Out with your camera: wait for the light, or snap and walk on?'],
      idea: ['What would you photograph every day for a year?'],
    },
    cued: [
      '*Landscape* or portrait: which do you like to shoot most?',
      'What would you photograph in *macro*: a bee, a drop or an eye?',
      '*Tripod* or steady hands: which do you take on a walk?',
      '*Monochrome* or colour: which suits an old street best?',
    ],
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
      choice: [
        '+Which circus skill would you most like to learn: juggling, trapeze or stilts?',
        '+At the circus: acrobats, jugglers or clowns?',
        '~In the circus: up on the trapeze, or down with the clowns?',
      ],
      experience: ['Which circus act made you hold your breath?'],
    },
    cued: [
      "How many *juggling* balls could you keep up with a day's practice?",
      'What would you wear as a *ringmaster*: red coat, top hat or sequins?',
      'Which *aerial* act would you like to try: silks, hoop or trapeze?',
      'Which smell makes you think of a *big top*: sawdust, popcorn or candy floss?',
    ],
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
      choice: [
        '+Which frame suits your home best: black, gold or natural wood?',
        '+What would you have framed first: a photo, a painting or a football shirt?',
        'Frames on your wall: all matching, or every one different?',
      ],
      idea: ['+What is lying in a drawer at home that deserves a frame?'],
    },
    cued: [
      'Which *football shirt* or scarf would you frame for the wall?',
      'Which frame do you like for a *canvas*: none, slim black or gilded?',
      'How do you choose *mounts*: white, cream or a colour from the picture?',
    ],
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
      idea: ['+If you could wear any costume to a party, who would you go as?'],
      choice: ['+Dressing up for a party: something funny, or something scary?'],
      experience: ["What's the oddest thing you have worn to a fancy dress party?"],
      problem: ["What's hardest to get right in a costume: the hair, the shoes or the face?"],
    },
    cued: [
      'Which *Halloween* costume did you love most as a child?',
      'Which *panto* part would you play: the dame, the villain or the back of the horse?',
      'Which *superhero* has the best costume of them all?',
      'What would you wear to a *1920s* party: feathers, fringes or a smart hat?',
      'What does a *pirate* costume need most: the hat, the parrot or the eye patch?',
      'Dressed as a *Victorian*: lady of the house, chimney sweep or schoolteacher?',
      'Who in your family would look best in a *Santa* suit?',
      'Which colour of *wig* would you try for one evening?',
    ],
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
      idea: [
        '+What would you name a puppet of your own?',
        '+Which animal would make the best puppet on stage?',
        '+Which story would you like to see told with puppets?',
      ],
      experience: ['+Which puppet character always makes you laugh?'],
      choice: [
        '+Who enjoys a puppet show more: the children, or the grown-ups?',
        '+What makes a puppet come to life: the voice, the eyes or the movement?',
      ],
    },
    cued: [
      'What would you like to see a *marionette* do: dance, juggle or ride a bike?',
      'Which animal can you make as a *shadow* with your hands?',
      'Which animal would you pick for a *glove* puppet: a fox, a bear or a crocodile?',
      'Where did you first see a *Punch and Judy* show?',
      'Which *fairy tale* villain is the most fun to boo in a puppet show?',
      'What was the last thing you made out of *papier mache*?',
      'What would you make at a puppet *workshop*: a king, a dragon or a dog?',
      'Which giant figure would you like to see in a puppet *parade*?',
    ],
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
      choice: [
        '+At an arts centre: a play, a film or a concert?',
        'Which workshop would you book at an arts centre: pottery, painting or dance?',
      ],
      idea: ['Which art or craft would you like to try for an evening?'],
      experience: ['Which show did you talk about for weeks afterwards?'],
    },
    cued: [
      'What would you like to see in the next *exhibition*: photos, pottery or paintings?',
      'Which kind of *comedy* night is your kind: stand-up, improv or sketches?',
      'Which *film* deserves to be back on the big screen?',
      'What do you order in the interval at a *theatre*: ice cream, wine or tea?',
    ],
    atWork: {
      asks: [
        'What gets you to an arts centre on a weeknight: a film, a play or a class?',
        'Which show at an arts centre did you talk about all the way home?',
        'Which arts centre event would suit a team evening: comedy, pottery or live music?',
        'What makes an arts centre feel welcoming: the café, the staff or the range of events?',
      ],
      cued: [
        'Which part of a *season brochure* do people read first: cover, dates or the small print?',
        'What helps most to fill seats for a *touring* show: schools, friends or posters?',
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
      choice: [
        'Your family in a portrait: best clothes, or jumpers and muddy boots?',
        'What matters most in a portrait: the likeness, the mood or the colours?',
        'Who would you commission a portrait of first: a child, a grandparent or a pet?',
      ],
      idea: ['~Who in your family, pets included, would you like to have painted?'],
    },
    cued: [
      "How would you have your family's portrait drawn: in *pencil* or in colour?",
      'Which *house* would you like to have drawn: your first, your last or your dream one?',
      'Which photo would you give an artist for a portrait as a *Christmas* present?',
      'In *watercolour*: a face, a garden or a favourite view?',
    ],
  },
];
