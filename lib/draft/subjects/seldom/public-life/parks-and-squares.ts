import type { Subject } from '../../subject';

/** What stands, runs and splashes in a town's parks and squares. */
export const parksAndSquares: readonly Subject[] = [
  {
    name: 'bandstand concerts',
    says: [
      'band ?stand',
      '(summer|sunday|free) concerts? in the (park|gardens|square)',
      'concert in the park',
      '(music|brass|jazz|movies|shakespeare) in the (park|square)',
      'park concert',
    ],
    clues:
      'deckchairs, picnic, rotunda, sunday afternoon, gazebo, brass band, park, conductor, jazz, summer, blanket, swing, gardens, promenade, ukulele, choir, musicians, weather permitting, seafront, wind band, ice cream, tunes, live music, seating, singalong, trombone, silver band',
    asks: {
      choice: [
        '+Which music would you like to hear from a bandstand: brass, jazz or folk?',
        '+A concert in the park: a deckchair, a blanket, or dancing at the side?',
        'What makes a bandstand concert perfect: sunshine, a picnic or a great band?',
      ],
      idea: ['Which tune would you ask a bandstand band to play?'],
    },
    cued: [
      'Which film tune sounds best from a *brass band*?',
      'What goes with *jazz* in the park: ice cream, lemonade or a glass of wine?',
      'Which song would you like to hear a *choir* sing at the bandstand?',
      'What would a *ukulele* band have to play to get you singing along?',
    ],
  },
  {
    name: 'paddling pool',
    says: [
      '(paddling|wading) pool',
      'splash (pad|park|zone)',
      'spray (park|ground)',
      'water play (area|park)',
      '(dancing|town|city) fountain',
      '(bottle|water) refill (station|point)',
    ],
    clues:
      'sprinklers, jets, towels, toddlers, swim nappies, splashing, lifeguard, chlorine, splash pad, park, swimwear, sun cream, water jets, swim nappy, summer, picnic, toilets, water play, lido, heatwave, closed, cleaning, spray, hot weather, wading, puddles, sunny, reopens, children, ice cream, fountains',
    asks: {
      choice: [
        'At a paddling pool: in with the children, or dry on the bench with the towels?',
        'At a splash pad: fountains, slides or water jets?',
      ],
      idea: ['What always goes into your bag for an afternoon at the splash pad?'],
      problem: ["What's the hardest part of an afternoon at the paddling pool: sun cream, or going home?"],
    },
    cued: [
      'What do *toddlers* do first at a paddling pool: splash, sit or run away?',
      'Which is the quickest way to cool down in a *heatwave*: paddling, ice lolly or shade?',
      'What goes into the *picnic* for a day by the paddling pool?',
      'Which colour of *swimwear* did you have as a child?',
    ],
  },
  {
    name: 'memorial bench',
    says: [
      '(memorial|sponsored|dedicated|friendship|buddy|chatty|happy to chat) bench',
      'bench (dedication|sponsorship|plaque|restoration)',
      'sponsor a bench',
      '(sponsor|dedicate|adopt) a (bench|rose|bed|flower ?bed|lamp ?post)',
      '(new|more) (benches|picnic tables|seating) (in|for|on|along)',
    ],
    clues:
      'plaque, inscription, slats, promenade, dedicated, in memory, remembrance, seat, wooden, dedication, oak, donated, engraved, loved one, buddy bench, teak, unveiled, view, hardwood, council, bereaved, sanded, friendship, chatty, clifftop, sponsor, restored, beauty spot, sit and reflect, legacy',
    asks: {
      choice: ['+A memorial bench: under a tree, or looking out over the water?'],
      idea: ['Which spot would you choose for a bench with a view?'],
      problem: ["What's hardest to choose for a memorial bench: the words, the wood or the view?"],
      experience: ['Which bench have you spent the happiest half-hour on?'],
    },
    cued: [
      'What words would you put on a *plaque*: a name, a joke or a line from a song?',
      'Which wood would you choose for a bench: pale *oak*, dark teak or something painted?',
      'What would you chat about with a stranger on a *friendship* bench: weather, dogs or food?',
      'Where would you put a bench on a *promenade*: near the café, the beach or the far end?',
    ],
  },
  {
    name: 'boating lake',
    says: [
      '(boating|park|model boat) (lake|pond)',
      '(pedalo|swan boat|pedal boat|rowing boat|row boat) (hire|ride|rental|lake)',
      'pedalo',
      'model (boat|yacht) (club|regatta|day|sailing)',
      'miniature railway',
      '(park|lakeside) (train|railway|kiosk|cafe|café)',
    ],
    clues:
      'ducks, oars, kiosk, swans, paddle, jetty, ice creams, sails, pedalo, rowing boat, park, hire, half hour, model boat, island, cafe, lifejacket, water, canoe, swan boat, punt, kayaks, sunny, remote control, regatta, reeds, pond',
    asks: {
      experience: [
        '+What do you enjoy about an hour at a boating lake?',
        "+What's the funniest thing you have seen on a boating lake?",
        'When were you last out by a boating lake?',
      ],
      choice: ['+What do you look out for on the lake: ducks, dragonflies or passing boats?'],
    },
    cued: [
      'Which colour of *pedalo* would you pick: the red car, the yellow duck or the white swan?',
      'Which flavour of *ice cream* belongs to an afternoon at the boating lake?',
      'How do you share the oars in a *rowing boat*: one each, or take turns?',
      'What would you paint on the sail of a *model boat*?',
    ],
  },
  {
    name: 'park volunteers',
    says: [
      'friends of (the )?(\\w{3,14} )?(park|gardens|common|wood|woods|meadow|recreation ground)',
      'park (friends|working party|volunteer day|gardener|keeper|restoration|masterplan)',
      'green flag( (award|park|winner))?',
      '(bulb|daffodil|crocus|wildflower) planting( (day|session))?',
      'walled garden (volunteer|restoration)',
      'pocket park',
    ],
    clues:
      'spades, bulbs, flower beds, pruning, litter pick, planting, working party, weeding, friends of, gloves, tools provided, hedge, wildflower, tidy-up, conservation, meadow, pond, benches, woodland, bramble, paths, council, saturday morning, bandstand, green flag, wheelbarrow, refreshments',
    asks: {
      choice: [
        '+Which job would you pick on a volunteer day in the park: planting, weeding or painting?',
        'Helping in the park: planting bulbs, or painting the railings?',
      ],
      idea: ['What would you love to plant in your nearest park?'],
      experience: ['What have you planted or helped to look after in a park?'],
    },
    cued: [
      'Which *bulbs* would you plant for a splash of colour in spring?',
      'What would you like to see in a park *pond*: newts, ducks or water lilies?',
      'What would you like to look out on from a park *bench*?',
      'Which sounds better at the old *bandstand*: brass, jazz or a choir?',
    ],
    atWork: {
      asks: [
        '+What would you most like to do on a park day: planting, painting or clearing paths?',
        'What makes colleagues sign up for a park day: the fresh air, or the good it does?',
        'How could a firm help park volunteers: tools, time or a team day?',
        'What would your team like to leave behind in a park: trees, a bench or a flower bed?',
      ],
      cued: [
        'What brings people back to a *working party* a second time?',
        'Which small *grant* has done the most for a green space you know?',
      ],
    },
  },
  {
    name: 'outdoor gym',
    says: [
      '(outdoor|park|street|green|open air) (gym|fitness|workout|exercise) (equipment|class|park|station|trail|area)?',
      '(fitness|trim|nature|sculpture|heritage|wellbeing) trail( (opened|opening|launch))?',
      'calisthenics( (park|class|area))?',
      'ping pong table',
    ],
    clues:
      'pull up bar, cross trainer, way markers, circuit training, joggers, equipment, calisthenics, workout, park, installed, fitness, bootcamp, strength, exercise, recreation ground, pedal, machines, residents, push-up, trim trail, council, personal trainer, accessible, adults, active, funded, playground, green gym, leg press, parallel bars, teens',
    asks: {
      idea: ['Which machine would you like to see in an outdoor gym near you?'],
      choice: [
        'At an outdoor gym: early before work, or in the evening with a friend?',
        'Outdoor gym: pull-up bars, a cross trainer or a rowing machine?',
      ],
      experience: ['Where was the best outdoor gym or exercise trail you have tried?'],
    },
    cued: [
      'How many times could you go up on a *pull up bar* today: none, one or plenty?',
      'Which exercise do you like best in a *park*: steps, stretches or press-ups?',
      'When would you join a *bootcamp* outdoors: at dawn, at lunch or after work?',
      'Which song would keep you going through *circuit training* in the fresh air?',
    ],
  },
  {
    name: 'war memorial',
    says: [
      'war (memorial|graves)( (restoration|cleaning|project|trust|commission))?',
      '(cenotaph|roll of honour)( (restoration|cleaning|project))?',
      '(blue|heritage|historic|commemorative) plaque( (scheme|unveiled|unveiling))?',
      '(statue|plaque|memorial|monument) (unveiled|unveiling|campaign|appeal)',
      'unveil(ed|ing)? (a|the) (statue|plaque|memorial|mural|monument)',
    ],
    clues:
      'bronze, sculptor, inscription, unveiled, bugler, pedestal, names, remembrance, wreath, poppy, cenotaph, fallen, regiment, soldiers, restoration, headstone, world war one, stone, roll of honour, service, cwgc, graves, names engraved, british legion, ceremony, plaque, centenary, last post, village, two-minute silence, cleaning, rsl',
    asks: {
      idea: ['What would you most like children to learn at a war memorial?'],
      choice: ['Which part of a remembrance service means most to you: the silence, the bugle or the names?'],
      experience: ['Which war memorial have you stopped at the longest?'],
      problem: ['Which name on an old memorial would you like to know the story of?'],
    },
    cued: [
      'Which flower besides the *poppy* makes you think of remembrance?',
      'Where do you like to stand at a *Remembrance* service: at the front, at the side or under the trees?',
      'What should the *restoration* of an old memorial bring back first: the letters, the steps or the garden?',
      "Which *regiment* or corps is part of your family's story?",
    ],
    atWork: {
      asks: [
        "Whose name in your family's history do you think of at a memorial?",
        'What makes a remembrance service meaningful: the music, the names or the silence?',
        'How can a company best honour a war memorial: a wreath, volunteering or upkeep?',
        "What helps young people understand a memorial: the names, or one person's story?",
      ],
      cued: [
        'What helps a school class feel close to the *names* on a memorial: letters, photos or a walk?',
        'Which skill is in demand for *restoration* of old memorials: carving, casting or research?',
      ],
    },
  },
  {
    name: 'time capsule',
    says: ['time ?capsule', '(message|letter) (to|for) the future', 'bury(ing)? a (box|capsule)'],
    clues:
      'pupils, bury, buried, letters, future, dig up, years from now, unearthed, school, anniversary, message, coin, plaque, newspaper, generations, sealed, photographs, opened in, foundation, contents, history, stainless steel, 2075, memories, centenary, predictions, under the floor, stone',
    asks: {
      idea: ['+What would you put into a time capsule from this year?'],
      choice: ['In a time capsule: a letter to your future self, or one to a stranger?'],
      experience: ["What's the oldest gadget still sitting in a drawer at your house?"],
      problem: ['~Which gadget in a time capsule would puzzle your great-grandchildren most?'],
    },
    cued: [
      'What would you write in a *letter* to the people of the future?',
      'Which *newspaper* front page of your lifetime would you keep for the future?',
      'Which *photograph* of your street today should people see in a hundred years?',
      'Where would you *bury* something for your grandchildren to find?',
    ],
  },
];
