import type { Subject } from '../../subject';

/** Behind the curtain and in front of the screen: what theatres and cinemas put on besides the play and the film. */
export const theatreAndCinema: readonly Subject[] = [
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
      choice: ['On a backstage tour: the dressing rooms, or the trapdoors?'],
      experience: ['Which effect on stage left you wondering how it was done?'],
      problem: ['Which backstage job in a theatre looks the trickiest?'],
    },
    cued: [
      "Which role's *costume* would you try on first backstage?",
      'Where would you go first in an empty *auditorium*: the stage, a box or the back row?',
      'Which *prop* from a famous show would you love to hold?',
      'Which *ghost* story would you tell in an old theatre after the lights go out?',
    ],
    atWork: {
      asks: [
        'Which job backstage goes unnoticed until something goes wrong?',
        "Which backstage worker's skill would you love to have?",
        'Which backstage skill fascinates you most: lighting, costume or set design?',
        'What makes a backstage tour memorable: the guide, the stories or standing on stage?',
      ],
      cued: [
        'What do visitors ask first in the *wings*?',
        'Which skill of a stage *technician* do audiences never get to see?',
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
      experience: ['Which stage set made you gasp when the curtain went up?'],
      idea: ['Which scene would you love to see built on a stage: a forest, a ship, a palace?'],
      choice: [
        'What makes stage scenery magical: the painting, the lighting or the scene changes?',
        'Which stage scenery would you love to see: an enchanted forest, a ship or a grand ballroom?',
      ],
    },
    cued: [
      'Which *panto* scene looks best: the village, the cave or the palace?',
      'Which *prop* would you take home from a play?',
      'What would you like to see painted on a *backdrop*: mountains, city lights or the sea?',
      'Which *theatre* would you love to stand on the stage of?',
    ],
    atWork: {
      asks: [
        'What matters most in a stage set: looks, weight or quick scene changes?',
        'Which part of building a set do you enjoy most: the design, the build or the painting?',
        'Which stage set drew a gasp or applause before anybody had said a word?',
        'Which skill matters most in stage scenery: carpentry, painting or planning?',
      ],
      cued: [
        'What takes longest on a *get in*: the flats, the lights or finding the screws?',
        'Which *set* that you worked on was the trickiest to move between scenes?',
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
      choice: [
        '+What do you enjoy most in opera: the voices, the costumes or the orchestra?',
        'A night at the opera: dressed up, or comfortable?',
      ],
      idea: ['+Which opera would you most like to see live?'],
      experience: ['Which opera tune do you know from an advert or a film?'],
    },
    cued: [
      'What would you wear to a *black tie* evening at the opera?',
      'Which composer would you pick for an evening at the opera: *Verdi*, Mozart or Puccini?',
      'Which tune from *Carmen* do you find yourself humming: the toreador or the habanera?',
      'What do you take to an opera in a *country house* garden: a picnic, a blanket or both?',
    ],
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
      choice: ['+At a murder mystery night: play the detective, or play a suspect?'],
      experience: ['+Which famous detective would you want at your table on a murder mystery night?'],
      idea: ['Where would you set a murder mystery: a manor, a train or a cruise ship?'],
      problem: ['+~Which of your friends would be the first suspect at a murder mystery dinner?'],
    },
    cued: [
      'Which *1920s* touch would you wear to a murder mystery: feathers, pearls or a fedora?',
      'Which *clue* would give you away at once if you were the villain?',
      'Who makes the better *suspect*: the butler, the cook or the rich aunt?',
      'Which *train* journey would be perfect for a murder mystery dinner?',
    ],
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
      choice: [
        '+At a cabaret night: a table right by the stage, or safely at the back?',
        '+What would you wear to a cabaret night: sequins, feathers or a smart suit?',
      ],
      idea: ['Which act would you always put on a cabaret bill?'],
      experience: ['Which song belongs in every cabaret?'],
    },
    cued: [
      'What would your stage name be on a *burlesque* bill?',
      'Which famous diva would you like to see a *drag* act take on?',
      'What would you wear to a night of *sequins* and feathers?',
      'Which trick by a *magician* would you most like to see close up?',
    ],
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
      idea: ['+Which song do you always hope to hear at a drag show?'],
      choice: [
        '+Which would you love most at a drag show: the outfits, the songs or the jokes?',
        'At a drag show: the big ballads, or the comedy?',
      ],
      experience: ['Which drag act made you laugh the most?'],
    },
    cued: [
      'Which colour of *wig* would you try on first at a drag show?',
      'What would you order at a drag *brunch*: pancakes, eggs or a glass of fizz?',
      'Which song would you pick for a *lip sync* of your own?',
      'Who would you take along to drag *bingo*: your mum, your boss or your best friend?',
    ],
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
      idea: [
        '+Which band or singer would you love to see a tribute act to?',
        '+Which song would you most like to hear a tribute act play?',
      ],
      choice: ['At a tribute night: dressed up like the band, or come as you are?'],
      problem: ['Which singer or band must be the hardest to imitate on stage?'],
    },
    cued: [
      'Which *ABBA* song gets you on your feet first?',
      'Which *Elvis* song would you sing along to at the top of your voice?',
      'Which *Queen* song can a whole room sing from the first line?',
      'A night of *eighties* hits: big hair, neon or leg warmers?',
    ],
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
      idea: ['+Which stage show would you most like to see on the big screen?'],
      experience: ['Which show have you loved on stage and would watch again on a screen?'],
      choice: ['A play on the cinema screen: popcorn, or an interval drink like at the theatre?'],
      problem: ["What's hardest when a stage show is on screen: not clapping, or not singing along?"],
    },
    cued: [
      'Which part in *Hamlet* or another Shakespeare play would you like to see done by a friend?',
      '*Ballet*: for the music, the dancing or the costumes?',
      'What do you do in the *interval*: ice cream, a stretch or talk about the plot?',
    ],
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
      choice: [
        'At a baby cinema: a seat by the aisle, or the back row?',
        'Which morning suits you best for a baby cinema: midweek, Friday or the weekend?',
        'What do you like most about a baby cinema: the film, the company or getting out?',
      ],
    },
    cued: [
      'Which treat goes with a *matinee* when you have a baby on your lap?',
      'Which *film* would you save for a first trip to the cinema with a baby?',
      'What would you bring for a *newborn* at the cinema: blanket, sling or teddy?',
      'What would you drink at the cinema with a baby: a *latte*, a tea or something cold?',
    ],
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
      idea: [
        '+Which double bill would you choose for a drive-in cinema?',
        '+Which famous film car would you take to a drive-in cinema?',
      ],
      choice: [
        '+Which snack belongs at a drive-in cinema: popcorn, chips or a hot dog?',
        '+What makes a drive-in cinema special: the big screen, the night sky or the snacks?',
        '+At a drive-in cinema: a comedy, a thriller or an old classic?',
      ],
      experience: [
        '+Which film belongs at a drive-in cinema?',
        '~Who in your car talks all through a drive-in film?',
      ],
    },
    cued: [
      '*Popcorn* at the drive-in: salted, sweet or a mix of both?',
      'Which two films would make your ideal *double bill* at a drive-in?',
      'The film on your car *radio* at a drive-in: turned right up, or low enough for a chat?',
      'Which *Christmas* film would you like to watch from a warm car at a drive-in?',
      'How would you fill the time until *dusk* at a drive-in: cards, a picnic or a ball game?',
      'Where would you rather watch a drive-in film: in the front seat, or in the back of a *pick-up*?',
      'Which *classic car* would you love to arrive in at a drive-in cinema?',
      'Which *musical* would get every car at a drive-in singing along?',
      'Applause at the end of a drive-in film: flashing *headlights*, or tooting horns?',
      'How long do the *snacks* in your car last at a drive-in: the adverts, half the film or to the end?',
    ],
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
      choice: ['A silent film: a comedy with chases, or a spooky classic?'],
      idea: ['Which modern film would work just as well silent, with a live piano?'],
      experience: ['Which old black-and-white film still makes you laugh?'],
      problem: ['Which film would be impossible to follow without sound?'],
    },
    cued: [
      'Which *Chaplin* moment would you show to a child first?',
      'What makes a *slapstick* scene so funny: the fall, the face or the timing?',
      'How would you like *Nosferatu*: in a church with an organ or at home on the sofa?',
      'Which instrument should play for a silent film: *piano*, organ or violin?',
    ],
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
      choice: [
        '+Which kind of film would you like to be an extra in: a period drama, a thriller or a comedy?',
        '+As a film extra: in period costume, or as a zombie?',
        'Which era would you choose as a film extra: Victorian, the twenties or the future?',
      ],
      idea: ['+Which film or series would you love to walk through as an extra?'],
    },
    cued: [
      'Which century would you choose for your costume in a *period drama*?',
      'Who would you like to bump into on a film *set*: an actor, a director or the cook?',
      'What would you do with your hair for a *casting*: cut it, grow it or dye it?',
      'Which part would you want as a *background* artist: in a café, a crowd or a ballroom?',
    ],
    atWork: {
      asks: [
        'What makes a long day on set easier: good food, good company or a warm place to wait?',
        'Which production would you like to be an extra in: a period drama, a series or an advert?',
        'What helps a film extra stand out at a casting: a good photo, punctuality or a special skill?',
        'Which matters most in a film extra: patience, punctuality or the right look?',
      ],
      cued: [
        'What makes a *costume fitting* for a crowd of extras run smoothly?',
        'Which detail in a *casting* call gets the right people to apply?',
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
      idea: ['+Which place near you ought to be in a film?'],
      choice: [
        '+Which kind of film would suit your town: a romance, a thriller or a costume drama?',
        'A film crew in town: go and see the filming, or wait for the film?',
      ],
      experience: ['Which place did you recognise at once when it turned up on screen?'],
    },
    cued: [
      'Which part would you like in a *film*: the hero, the villain or a face in the crowd?',
      'Which *TV series* would you love to step into for one day?',
      'Which *period* drama costume would you like to wear for an afternoon?',
      'Which *stately home* or old house near you would look good on screen?',
    ],
    atWork: {
      asks: [
        'Which would make the best film set: a grand hall, an old factory or a quiet beach?',
        'What would a film crew come to your town for: the streets, the coast or an old building?',
        'Which kind of film would suit your town best: a romance, a crime drama or a period piece?',
        'What makes a place easy to film in: access, quiet or a helpful owner?',
      ],
      cued: [
        'What does a location *scout* ask the owner of a place first?',
        'What keeps a film *crew* happiest at a location: parking, power or good catering?',
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
      idea: [
        '+What goes into your picnic for a play on the lawn?',
        '+Which play would you like to see under the open sky?',
      ],
      experience: ['Which park or garden near you would make a lovely stage for a play?'],
      choice: ['A play outdoors: a comedy in the sun, or a ghost story at dusk?'],
    },
    cued: [
      'Which *Shakespeare* play would you choose for a summer evening outdoors?',
      'Which part would you play in *Romeo and Juliet*: a lover, the nurse or the friar?',
      'Which story would you love to see played in the grounds of a *castle*?',
      'Which *family* story would you like to see acted on a lawn: Alice, Peter Pan or the Jungle Book?',
    ],
  },
];
