import type { Subject } from '../subject';

/** What stands, runs and splashes in a town's parks and squares. */
export const fountains: readonly Subject[] = [
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
        'A concert in the park: a deckchair, a blanket, or dancing at the side?',
        'What do you bring to a concert in the park: a picnic, a blanket or a folding chair?',
      ],
      idea: ['Which tune would you ask a bandstand band to play?'],
    },
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
        '+At a splash pad: fountains, slides or water jets?',
        'At a paddling pool: in with the children, or dry on the bench with the towels?',
      ],
      idea: ['What always goes into your bag for an afternoon at the splash pad?'],
      experience: ['Who has the most fun at the paddling pool in your family?'],
    },
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
      choice: [
        '+Which view would you choose for a memorial bench: the sea, the hills or a garden?',
        'A memorial bench: under a tree, or looking out over the water?',
        'What would you put on a plaque: a name, a line of poetry or a favourite saying?',
      ],
      idea: ['Which spot would you choose for a bench with a view?'],
    },
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
      choice: [
        'On the park lake: a rowing boat, or a pedal boat?',
        'Boating lake: rowing boat, pedalo or canoe?',
      ],
      idea: [
        'What would you name a little rowing boat on the park lake?',
        'Who would you take out on a boating lake?',
      ],
    },
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
        'When would you join in at the park: a weekday morning, a Saturday or a summer evening?',
      ],
      idea: ['What would you love to plant in your nearest park?'],
    },
    atWork: {
      asks: [
        '+What would you most like to do on a park day: planting, painting or clearing paths?',
        'What makes a volunteer day in the park go well: good tools, a clear job or a picnic?',
        'What makes colleagues sign up for a park day: the fresh air, or the good it does?',
        'Which season would you choose for a team day in the park?',
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
      idea: [
        'Which machine would you like to see in an outdoor gym near you?',
        'Which exercise would you do first at an outdoor gym?',
      ],
      choice: [
        'At an outdoor gym: early before work, or in the evening with a friend?',
        'Where would you like an outdoor gym: in the park, by the water or near the school?',
      ],
    },
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
      choice: [
        'What would you lay at a war memorial: a poppy, a wreath or flowers from home?',
        'What draws your eye first at a war memorial: the names, the statue or the flowers?',
        'When do you most like to visit a war memorial: on a special day, or on a quiet one?',
      ],
    },
    atWork: {
      asks: [
        'How do you like to mark remembrance at work: a silence, a talk or a collection?',
        "Whose name in your family's history do you think of at a memorial?",
        "What helps young people understand a memorial: the names, or one person's story?",
        "Which war veteran's story have you never forgotten?",
      ],
    },
  },
  {
    name: 'time capsule',
    says: ['time ?capsule', '(message|letter) (to|for) the future', 'bury(ing)? a (box|capsule)'],
    clues:
      'pupils, bury, buried, letters, future, dig up, years from now, unearthed, school, anniversary, message, coin, plaque, newspaper, generations, sealed, photographs, opened in, foundation, contents, history, stainless steel, 2075, memories, centenary, predictions, under the floor, stone',
    asks: {
      idea: [
        '+What would you put into a time capsule from this year?',
        'Which photo from this year would you put in a time capsule?',
      ],
      choice: ['In a time capsule: a letter to your future self, or one to a stranger?'],
      problem: ['~Which gadget in a time capsule would puzzle your great-grandchildren most?'],
    },
  },
];
