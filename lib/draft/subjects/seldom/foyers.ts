import type { Subject } from '../subject';

/** Behind the curtain and in front of the screen: what theatres and cinemas put on besides the play and the film. */
export const foyers: readonly Subject[] = [
  {
    name: 'backstage tour',
    says: [
      'back ?stage (tour|visit|pass|day)',
      '(theatre|stage door|opera house) tour',
      'behind the curtain',
    ],
    clues:
      'dressing rooms, fly tower, wings, green room, trapdoor, understage, stage door, theatre, curtain, auditorium, guide, props, behind the scenes, costumes, technician, orchestra pit, box office, history, lighting rig, ghost, performers, wig, heritage, audience, royal box, architecture, curtain up, crew',
    asks: {
      idea: ['What would you want to see first on a backstage tour?'],
      problem: ['Which backstage job in a theatre looks the trickiest?'],
      choice: ['On a backstage tour: the dressing rooms, or the trapdoors?'],
      experience: ['Which effect on stage left you wondering how it was done?'],
    },
    atWork: {
      work: [
        'Which job backstage goes unnoticed until something goes wrong?',
        'What takes a theatre longest between two shows: the set, the lights or the costumes?',
      ],
      people: [
        'What surprised you the first time you stood behind a curtain?',
        "Which backstage worker's skill would you love to have?",
      ],
    },
  },
  {
    name: 'stage scenery',
    says: [
      '(stage|set) (scenery|builder|building|designer|design|painting)',
      'scenery (painting|store|workshop|hire)',
      'scenic (artist|painter|workshop)',
      'backdrop (painting|hire)',
    ],
    clues:
      'flats, props, backcloth, director, get in, plywood, set, backdrop, painted, theatre, panto, scenic, carpenter, builders, designer, production, society, hire, workshop, truck, canvas, costume, scene shift, crew, store, lighting, trapdoor, gauze, cloth, set design',
    asks: {
      idea: ['Which scene would you love to see built on a stage: a forest, a ship, a palace?'],
      problem: ['Which would be hardest to build for a stage: a ship, a storm or a staircase?'],
      choice: ['Building a stage set: with a hammer, or with a paintbrush?'],
      experience: ['Which stage set made you gasp when the curtain went up?'],
    },
    atWork: {
      work: [
        "What's harder with stage scenery: building it, or moving it between scenes?",
        'What do you notice first when the curtain goes up: the set, the light or the costumes?',
      ],
      people: [
        'Which stage set drew a gasp or applause before anybody had said a word?',
        'Which mishap with a stage set did the audience never notice?',
      ],
    },
  },
  {
    name: 'opera night',
    says: [
      'opera (house|singer|company|night|gala|evening|festival|season|lover|chorus)',
      'grand opera',
      'operatic (aria|society|evening)',
      'la (traviata|boheme)',
      'puccini',
      'libretto',
    ],
    clues:
      'arias, soprano, tenor, surtitles, mezzo, baritone, verdi, mozart, overture, puccini, orchestra, la boheme, carmen, chorus, libretto, conductor, magic flute, tosca, sung, gala, piano accompaniment, prosecco, black tie, country house, diva, costumes, traviata, picnic',
    asks: {
      idea: ['Which film or book would make a wonderful opera?'],
      problem: ['Which opera story is the hardest to explain to a friend?'],
      choice: ['A night at the opera: dressed up, or comfortable?'],
      experience: ['Which opera tune do you know from an advert or a film?'],
    },
  },
  {
    name: 'murder mystery night',
    says: [
      'murder mystery (night|evening|dinner|party|weekend|event|lunch|game|train)',
      'who ?dun ?n?it (night|dinner|evening|weekend)',
      '(murder|crime) at the (manor|dinner)',
    ],
    clues:
      'suspects, detective, clues, victim, culprit, three course, actors, butler, motive, whodunnit, killer, solve, sleuth, crime, alibi, fancy dress, train, cluedo, weekend break, inspector, 1920s, interactive, teams, poison, accomplice, script, buffet, hidden motive, evening of intrigue, host at home',
    asks: {
      idea: ['Where would you set a murder mystery: a manor, a train or a cruise ship?'],
      problem: ['~Which of your friends would be the first suspect at a murder mystery dinner?'],
      choice: ['At a murder mystery night: play the detective, or play a suspect?'],
      experience: ['Which famous detective would you want at your table on a murder mystery night?'],
    },
  },
  {
    name: 'cabaret night',
    says: [
      'cabaret (night|show|evening|club|act|table|singer|bar)',
      'burlesque( show| night| class| troupe| artist)?',
      'variety (show|night|bill)',
      'music hall (night|show|evening)',
    ],
    clues:
      'feathers, sequins, compère, compere, candlelit tables, fizz, showgirls, acts, burlesque, singer, comedy, variety, drag, cocktail, glamour, stage, vaudeville, table seating, glitter, magician, dancers, live band, doors 7pm, circus, supper, corset, performer, host, sultry, candlelit, musical theatre',
    asks: {
      idea: ['Which act would you always put on a cabaret bill?'],
      problem: ['Which cabaret act takes the most nerve: singing, magic or comedy?'],
      choice: ['At a cabaret night: a table right by the stage, or safely at the back?'],
      experience: ['Which song belongs in every cabaret?'],
    },
  },
  {
    name: 'drag show',
    says: [
      'drag (show|queen|king|brunch|bingo|night|act|artist|cabaret|quiz)',
      'lip ?sync (battle|show|night)',
    ],
    clues:
      'wigs, sequins, heels, brunch, bottomless, hostess, glitter, pride, queen, lip sync, bingo, lgbtq, glam, diva, slay, makeup, fabulous, host, stage, act, pub, drag race, comedy, camp, lashes, sass, performers, cabaret',
    asks: {
      idea: ['Which song do you always hope to hear at a drag show?'],
      problem: ['Which part of drag would take you longest: the make-up, the heels or the name?'],
      choice: ['At a drag show: the big ballads, or the comedy?'],
      experience: ['Which drag act made you laugh the most?'],
    },
  },
  {
    name: 'tribute act',
    says: [
      'tribute (act|band|show|night|singer|concert|evening|festival)',
      '(abba|elvis|queen|beatles|bowie) (tribute|night)',
      'sound ?alike',
    ],
    clues:
      'hits, costumes, wigs, platform boots, dance floor, greatest hits, lookalike, abba, elvis, queen, band, sing along, vocalist, take that, doors 7.30pm, live, singer, songs, freddie, musician, audience, club, buffet, eighties, motown, amy winehouse, rod stewart, legends, show, bowie, impersonator, disco',
    asks: {
      idea: ['Which band or singer would you love to see a tribute act to?'],
      problem: ['Which singer or band must be the hardest to imitate on stage?'],
      choice: ['At a tribute night: dressed up like the band, or come as you are?'],
      experience: ['Which tribute act has come closest to the real thing for you?'],
    },
  },
  {
    name: 'stage on screen',
    says: [
      '(nt|national theatre|event cinema|opera|ballet|theatre) live (screening|broadcast|at|in cinemas)',
      '(live|encore) (screening|broadcast|relay)',
      'event cinema',
    ],
    clues:
      'broadcast, big screen, royal ballet, encore, captured live, west end, cinema, nt live, ballet, opera, theatre, royal opera house, screening, met opera, production, interval, hamlet, shakespeare, sleeping beauty, live from london, matinee, cast, drama, performance, musical, subtitles, satellite, auditorium',
    asks: {
      idea: ['Which stage show would you most like to see on the big screen?'],
      problem: ["What's hardest when a stage show is on screen: not clapping, or not singing along?"],
      choice: ['A play on the cinema screen: popcorn, or an interval drink like at the theatre?'],
      experience: ['Which show have you loved on stage and would watch again on a screen?'],
    },
  },
  {
    name: 'baby cinema',
    says: [
      '(parent|mum|carer|baby|babe)s? (and|with|in) (baby|babies|arms|toddler) (screening|cinema|film|matinee)',
      'baby (friendly )?(cinema|screening|film)',
      '(toddler|first) (cinema|screening)',
      'bring (your )?bab(y|ies)',
    ],
    clues:
      'pram parking, lights low, nappy, under ones, screening, feeding, newborn, parents, lights up, film, pram, carer, under one, matinee, babes in arms, low volume, buggy park, mums, popcorn, bottle warming, latte, cake, changing facilities, nappies, dads, weekday, maternity leave, crying welcome, movie, little ones',
    asks: {
      idea: ['Which film is good to watch with a baby asleep on your lap?'],
      problem: ['Which moment in a film is a baby most likely to wake up for?'],
      choice: ['At a baby cinema: a seat by the aisle, or the back row?'],
      experience: ['Which film from your childhood would you show a little one first?'],
    },
  },
  {
    name: 'drive-in cinema',
    says: [
      'drive ?in (cinema|movie|theatre|film|screening|theater)',
      'cinema from your car',
      'car park cinema',
    ],
    clues:
      'headlights, car radio, fm, big screen, dusk, popcorn, blankets, double bill, cars, movie, fm radio, grease, screening, field, per car, pick-up truck, hot dogs, gates, film, car park, sunset, christmas movies, nachos, burgers, snacks, mamma mia, vehicle, airfield, retro, speakers',
    asks: {
      idea: ['Which film belongs at a drive-in cinema?'],
      problem: ['~Who in your car talks all through a drive-in film?'],
      choice: ['At a drive-in: pyjamas and blankets, or dressed up like the old days?'],
      experience: ['Which snack do you pack first for a film in the car?'],
    },
  },
  {
    name: 'silent films',
    says: [
      'silent (film|movie|cinema|comedy|picture)',
      'live (score|piano|organ|accompaniment) to',
      '(chaplin|buster keaton|nosferatu|metropolis) (screening|film|with)',
      'cinema organ',
    ],
    clues:
      'accompaniment, piano, organist, restored, slapstick, title cards, keaton, chaplin, live score, buster keaton, organ, nosferatu, accompanist, screening, 1920s, cinema, black and white, improvised, laurel and hardy, comedy, intertitles, harold lloyd, orchestra, metropolis, era, reel, phantom, cinema organ, picture house, movies',
    asks: {
      idea: ['Which modern film would work just as well silent, with a live piano?'],
      problem: ['Which film would be impossible to follow without sound?'],
      choice: ['A silent film: a comedy with chases, or a spooky classic?'],
      experience: ['Which old black-and-white film still makes you laugh?'],
    },
  },
  {
    name: 'film extras',
    says: [
      '(film|tv|movie) extra',
      'extras (wanted|needed|agency|casting)',
      '(supporting|background) (artist|artiste)',
      'casting (call|agency|director)',
      'open casting',
    ],
    clues:
      'on set, costume fitting, headshot, period drama, self tape, casting, supporting artist, background, role, shoot, filming, day rate, agency, actors, tv drama, photos, age, scene, set, haircut, production, no experience, movie, casting director, crowd, paid, call sheet, crew, series',
    asks: {
      idea: ['Which film or series would you love to walk through as an extra?'],
      problem: ['What must be hardest for a film extra: the waiting, the early start or acting natural?'],
      choice: ['As a film extra: in period costume, or as a zombie?'],
      experience: ['Who do you know that has been an extra in a film or series?'],
    },
    atWork: {
      work: [
        'What makes a long day on set easier: good food, good company or a warm place to wait?',
        'What takes longer on a film set: the waiting, or the retakes?',
      ],
      people: [
        'Who do you know who has been an extra, and where can they be spotted?',
        'Which crowd scene made you look at the extras instead of the stars?',
      ],
    },
  },
  {
    name: 'filming location',
    says: [
      'film(ing)? location',
      'location (scout|filming|shoot)',
      '(was|were|been) filmed (here|in town|locally)',
      '(film|screen|set jetting) tourism',
      '(film|movie) tour',
    ],
    clues:
      'on set, drama, blockbuster, crew, shot, scout, movie, tv series, scenes, director, production, set, trailer, stately home, backdrop, shoot, film office, actors, screen tourism, episode, cast, cameras, permission, period, road closed, photo shoot, hire, hollywood',
    asks: {
      idea: ['Which place near you ought to be in a film?'],
      problem: ['What would be hardest about having a film crew in your street?'],
      choice: ['A film crew in town: go and see the filming, or wait for the film?'],
      experience: ['Which place did you recognise at once when it turned up on screen?'],
    },
    atWork: {
      work: [
        'What would a film crew come to your town for: the streets, the coast or an old building?',
        'What matters more in a filming location: the look, or the parking and power?',
      ],
      people: [
        'What surprised you the first time you saw a film crew at work?',
        'Which place you know looks quite different on screen?',
      ],
    },
  },
  {
    name: 'open-air theatre',
    says: [
      '(open air|outdoor) (theatre|shakespeare|play|performance|production)',
      'shakespeare (in the (park|garden)|under the stars|outdoors)',
      'promenade (theatre|performance)',
      'theatre in the (park|garden|woods)',
    ],
    clues:
      'picnic, rug, low backed chairs, lawn, shakespeare, dusk, troupe, castle grounds, blanket, midsummer, performance, castle, outdoor, garden, touring, cast, romeo and juliet, play, gates, actors, under the stars, weather, grounds, summer, ruin, comedy, alfresco, production, prosecco, interval, twelfth night',
    asks: {
      idea: ['What goes into your picnic for a play on the lawn?'],
      problem: ['~What do you pack for a play outdoors: a sun hat, a raincoat or both?'],
      choice: ['A play outdoors: a comedy in the sun, or a ghost story at dusk?'],
      experience: ['Which park or garden near you would make a lovely stage for a play?'],
    },
  },
];
