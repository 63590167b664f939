import type { Besides } from '../../subject';

/** What is known of the subjects of `common/outings.ts` besides their rows. */
export const outings: Besides = {
  pantomime: {
    clues:
      "dame, cinderella, aladdin, dick whittington, boo, beanstalk, villain, he's behind you, theatre, cast, snow white, rehearsal, matinee, fairy godmother, audition, slapstick, costume, genie, ugly sisters, songs, stage, hiss, relaxed performance, principal boy, curtain, sweets, widow twankey",
    cued: [
      'What should the *dame* wear for a grand entrance in a panto?',
      'Which part in *Cinderella* would you play on a panto stage?',
      'Which panto *villain* did you boo the loudest as a child?',
      'Who in your family would you *cast* in a panto, and as what?',
      'Which *sweets* do you take along to a pantomime?',
      'Who would you be in the panto Jack and the *Beanstalk*: Jack, the giant or the cow?',
      "What would you wish for if you could borrow *Aladdin's* lamp after the panto?",
      'Which song would you sing at a pantomime *audition*?',
      'Panto: a *matinee* with the children, or an evening show with friends?',
      "Which panto *costume* would you try on: the genie's, the king's or the back half of the cow?",
    ],
  },
  musicals: {
    clues:
      'songs, matinee, stage, orchestra, showstopper, act one, libretto, curtain, wicked, theatre, cast, west end, show, broadway, audition, performers, score, chorus, dance, box office, jukebox, rehearsal, curtain call, standing ovation, tour, amateur, live band, leads, choreography',
    cued: [
      'Which song would you sing at an *audition* for a musical?',
      'Which do you prefer for a musical: the *matinee* with tea after, or the evening show?',
      'Which instrument in the *orchestra* do you listen for in a musical?',
      'What would you most like to watch at a *rehearsal*: the dancing, the solos or the scene changes?',
      'Which part would you like in the *cast* of a musical: hero, villain or clown?',
      'Which band or singer would you like a *jukebox* musical about?',
      'What do you do in the interval at the *theatre*: ice cream, a drink or stretch your legs?',
      'Which *dance* from a musical would you love to be able to do?',
    ],
  },
  'comedy nights': {
    clues:
      'headliner, laughing, open mic, support acts, line up, comics, stand up, comedians, mc, jokes, improv, doors, funny, lineup, punchline, giggle, new material, gig, fringe, host, live, hilarious, acts, sketch, compere, heckle, sold out, mic, edinburgh, upstairs, belly laughs',
    cued: [
      'Which everyday subject makes the best *stand up*: families, holidays or work?',
      'What would you talk about with five minutes at an *open mic*?',
      'What makes a good *MC* at a comedy night: quick wit, warmth or a loud voice?',
      'Which game do you like best at an *improv* night: shouted topics, songs or silly accents?',
      'Which *sketch* can you still quote line for line?',
      'Which would you rather see at the *fringe*: a big name, or somebody nobody knows yet?',
      'Which *joke* do you always tell when somebody asks for one?',
      'Who would be your dream *headliner* at a comedy night?',
    ],
  },
  theatre: {
    clues:
      'box office, cast, interval, curtain, rehearsals, stalls, matinees, act two, stage, actors, auditioning, running time, age range, play, performance, seats, director, drama, production, audience, tour, script, youth, season, shakespeare, costumes, backstage, set, amateur, auditorium, relaxed performance',
    cued: [
      'Which do you like better: a *matinee* with dinner after, or dinner first and the evening show?',
      'What do you do in the *interval* at the theatre: ice cream, a drink or a stretch?',
      'Where do you like your theatre *seats*: front row, middle or up in the circle?',
      'Which *panto* would you go to every year: Cinderella, Aladdin or Peter Pan?',
      'What would you sing or read at an *audition* for a play?',
      'Which part would you want in the *cast* of a play: the hero, the villain or the one with the jokes?',
      'What does *youth* theatre teach best: confidence, teamwork or a loud voice?',
      'What would you choose first as *director* of a play: the cast, the set or the music?',
    ],
    atWork: {
      asks: [
        '+What was the first show you saw at a theatre?',
        '+Which show would you recommend to somebody new to theatre?',
        "+What brings new people to the theatre: a famous play, a star or a friend's tip?",
        'Which seat do you like best in a theatre: front row, balcony or on the aisle?',
      ],
      cued: [
        'What do people ask the *box office* most on a show night?',
        'What gets a *rehearsal* going on a cold evening: a game, a song or hot tea?',
        'Which job on a *production* would you swap into for a night: lights, sound or props?',
        'What is always in your case on a theatre *tour*?',
      ],
    },
  },
  films: {
    clues:
      'screening, subtitled, premiere, scenes, cert 15, popcorn, trailer, starring, 7 30pm, cinema, director, movie, short, documentary, actor, festival, q&a, 35mm, streaming, cast, horror, filmmaker, animation, classic, showtimes, seats, imax, blockbuster, matinee, projector',
    cued: [
      'Which *classic* film would you show to somebody who has never seen it?',
      'How do you watch *horror* films: lights off, lights on or through your fingers?',
      'Which subject could you watch a whole *documentary* about?',
      'Which *animation* can you watch again and again at any age?',
      'Which language do you most like to hear in a *subtitled* film?',
      "What would you ask a film's makers in a *Q&A* afterwards?",
      'How much should a *trailer* give away: hardly anything, the mood or the best jokes?',
      'Which *director* would you go and see a new film by without reading about it first?',
    ],
    atWork: {
      asks: [
        '+Which craft behind a film deserves more applause: editing, sound or lighting?',
        'Which job on a film set would you like to try for a day?',
        'What makes a short film stay with you: the idea, the acting or the ending?',
        'Which film do you always watch to the end when you come across it?',
      ],
      cued: [
        'What makes a *short* film stay with you: a face, a twist or the last shot?',
        'Which part of a film *festival* do you enjoy most: the screenings, the talks or the queue?',
        'Which sort of *scene* is hardest to shoot: rain, children or a dinner table?',
        'What does an *actor* need most on a long day on set: food, warmth or quiet?',
      ],
    },
  },
  'music festivals': {
    clues:
      'headliner, camping ticket, wristband, day tickets, bands, line up, early bird, lineup, glamping, weekend camping, djs, stage, camping, field, weekend, acts, dj, tents, day pass, gates, wellies, artists, campsite, food stalls, main stage, folk, announce, jazz, rave, family camping, tier',
    cued: [
      'Where would you pitch when *camping* at a festival: near the gate, the trees or the music?',
      'What matters most when *glamping* at a festival: a real bed, a hot shower or a fire?',
      'How do you read a festival *line up*: from the top, from the bottom or for one name?',
      'What do you eat first from the *food* stalls at a festival: noodles, pizza or chips?',
      'Which colour should festival *wellies* be: green, yellow or covered in flowers?',
      'Which song should a *DJ* play last on a festival night?',
      'With a *day ticket*: there when the gates open, or in time for the evening?',
      'What keeps children happy at a *family* festival: face paint, bubbles or drums?',
    ],
    atWork: {
      asks: [
        '+What makes a music festival run smoothly: planning, good people or clear signs?',
        'Which job at a music festival would you like to try?',
        'What can a music festival bring to the area around it: visitors, jobs or local pride?',
        'What makes a music festival: the line-up, the weather or the people you go with?',
      ],
      cued: [
        'What goes up first on a festival *site*: the power, the fences or the stage?',
        'What should every festival *crew* get: a hot meal, a dry tent or a thank you from the stage?',
        'What do food *traders* need most at a festival: power, water or a good pitch?',
        'Which *stage* suits a new band best: a small tent, a main stage at noon or a late bar?',
      ],
    },
  },
  museums: {
    clues:
      'galleries, roman, curators, dinosaur, medieval, artefacts, antiquities, gallery, admission, free admission, exhibits, collection, exhibition, history, objects, heritage, archive, visitors, display, archaeology, donated, fossil, half term, trail, interactive, trust, volunteers, handling, century, conservation',
    cued: [
      'Which *dinosaur* did you look for first in a museum as a child?',
      'Where would you go first in a *Roman* town from a museum model: baths, market or theatre?',
      'What would you ask a *curator* about the things a museum keeps in store?',
      'Which *medieval* craft would you try at a museum: quill writing, weaving or the forge?',
      'A museum in *half term*: a trail with clues, a craft table or free roaming?',
      'What would you look up first in a museum *archive*: your street, your school or your family?',
      'How long do you stay in front of a picture you like in a *gallery*?',
      'Where did you see your first *fossil*: on a beach, in a wall or in a museum?',
      'What do you bring home from a museum *shop*: a postcard, a pencil or a book?',
      'Which thing in your home should be *donated* to a museum in a hundred years?',
    ],
    atWork: {
      asks: [
        '+What makes a museum visit memorable: the objects, the guides or the stories?',
        'How do you go round a museum: every label, only the highlights or straight to the café?',
        'Which object in a museum has stayed in your mind for years?',
        'Which museum did you love as a child, and what did you run to first?',
      ],
      cued: [
        'Which job do museum *volunteers* like best: welcoming, sorting or telling stories?',
        'Which object goes down best in a museum *handling* session with schools?',
        'What do you decide first for a museum *display*: the object, the story or the light?',
        'Which material asks most patience in museum *conservation*: paper, wood or cloth?',
        'Which part of a museum *exhibition* takes your team longest: texts, loans or the build?',
        'What do *visitors* ask museum staff most often, after the way to the café?',
      ],
    },
  },
  'art exhibitions': {
    clues:
      'gallery, artists, opening night, collage, solo show, oil on canvas, linocut, sculptures, painting, private view, works, curated, prints, canvas, on show, photography, solo, contemporary, group show, runs until, open studio, installation, portrait, landscape, ceramics, abstract, curator, collection, oil, collector, framed, degree show',
    cued: [
      'Which view would you choose to see in a *landscape* painting?',
      'Who would you like to see a *portrait* of on your wall?',
      'What do you look at first in a *photograph*: the faces, the light or the background?',
      'Where would you put a large *sculpture*: in a garden, in a square or by the sea?',
      "What do you ask an artist first at an *open studio*: how long it took, where it began or what's next?",
      'Which *print* would you hang in your kitchen: fruit, birds or a map?',
      'What would you wear to an *opening* night at a gallery: something bright, something black or jeans?',
      'Which *watercolour* would you choose for a bedroom: sea, flowers or sky?',
    ],
    atWork: {
      asks: [
        '+What draws people into an art exhibition: the artist, the theme or the venue?',
        'What makes you stop in front of a picture in a gallery?',
        'What helps you enjoy an exhibition: a guide, clear labels or plenty of time?',
        'How do you go round an exhibition: in order, or straight to what catches your eye?',
      ],
      cued: [
        'What do *artists* need most in the last week before a show: time, frames or a van?',
        'Which question do visitors ask most often at a *private view*?',
        'Where does a *curator* begin when hanging a room: the biggest piece, the first wall or the last?',
        'What does an *open call* need to say first: the theme, the deadline or the wall space?',
      ],
    },
  },
  'zoos and wildlife parks': {
    clues:
      'keepers, enclosure, cub, hatched, feeding time, primates, lemur, animals, lions, meerkats, penguins, tiger, animal encounters, goats, giraffe, conservation, species, safari, monkey, elephant, otter, red panda, adopt, gorilla, habitat, aquarium, endangered, reptile, breeding programme, rhino, sharks, born',
    cued: [
      'Which *penguin* moment makes you laugh: the waddle, the dive or feeding time?',
      'What would you call a newborn *cub* at the zoo?',
      'What do you like to watch an *otter* do: swim, sleep or play with stones?',
      'What would you say to a *giraffe* eye to eye?',
      'What would you most like to see a *tiger* do: swim, climb or stretch out in the sun?',
      'How close would you stand to a *lion* behind glass: nose to the pane, or well back?',
      "Which animal's *feeding* time would you never miss at the zoo?",
      'Which animal is best to see at *Christmas*: reindeer, penguins or snow leopards?',
    ],
    atWork: {
      asks: [
        "+Which part of a zoo's work deserves more attention: conservation, research or education?",
        'Which animal would you like a zoo to help protect?',
        'Which zoo animal would you like to know more about?',
        'What has a visit to a zoo taught you about animals?',
      ],
      cued: [
        'Which animal do *keepers* remember best from their first week?',
        'What do *school* groups ask most often at a zoo?',
        'Which *conservation* story gets visitors talking most at a zoo?',
        'Which *enclosure* do visitors stay at longest where you work?',
      ],
    },
  },
  'theme parks': {
    clues:
      'rides, coaster, height restriction, wristbands, thrill, dodgems, waltzers, rollercoaster, queue, season pass, fast track, log flume, water slide, loop, scream, fright night, carousel, season, drop tower, amusement, candyfloss, ferris wheel, family ride, 1.2m, characters, wait times',
    cued: [
      'Which was the first *rollercoaster* you dared to ride, and who went with you?',
      'What do you hold on to at the top of the *log flume*: the rail, the next person or nothing?',
      'On the *dodgems*: bump everyone, or steer round the edge?',
      'What makes you jump on a *fright night*: dark corners, sounds or a hand on the shoulder?',
      'What do you look for first from the top of a *ferris wheel*?',
      'What do you talk about in a *queue* for a big ride?',
      'Which animal would you ride on a *carousel*: a horse, a swan or something wilder?',
      'What would you do first with a *season pass*: every ride, one ride all day or just lunch?',
    ],
    atWork: {
      asks: [
        'Which theme park ride do you still talk about?',
        'Which job at a theme park would you like for a day?',
        'What keeps guests coming back to a theme park: new rides, old favourites or friendly staff?',
        'Which theme park skill impresses you: designing rides, building them or keeping guests happy?',
      ],
      cued: [
        'What makes a *queue* feel shorter: music, shade or a member of staff who jokes?',
        'Which job at a theme park would you like to do for one day in high *season*?',
        'What do staff at a *fright night* enjoy most: the make-up, the scares or the laughs after?',
        'What does a *coaster* need to be remembered: height, speed or a good story?',
      ],
    },
  },
  'guided tours': {
    clues:
      'guide, small groups, meeting point, english speaking, licensed guide, walking, history, ghost, boat trip, streets, heritage, old town, stories, sightseeing, open top, hidden, landmark, group, hour, harbour, explore, skipper, blue badge, departs, cathedral, dark, tuk tuk, food tour, storyteller, architecture, castle',
    cued: [
      'On a *ghost* tour: up at the front, or close behind somebody tall?',
      'How long is a good *walking* tour: one hour, two or all morning?',
      'Where do you sit on a *boat* trip: at the front, at the back or under cover?',
      'What would you want to taste first on a *food* tour: bread, cheese or sweets?',
      'Which time in *history* would you like a guide to take you back to?',
      'What do you look at first in a *harbour*: the boats, the birds or the people?',
      'Which part of a *castle* do you want to see first: the kitchen, the dungeon or the tower?',
      'How do you like to see an *old town*: along the main street, or by the back lanes?',
    ],
    atWork: {
      asks: [
        '+Which story from a guided tour do you still tell?',
        '+What would you like to hear on a guided tour: history, legends or everyday life?',
        '+What makes a great tour guide: the knowledge, the voice or the humour?',
        '+What do visitors remember most from a guided tour: the stories, the views or the guide?',
      ],
      cued: [
        'How did you learn to be a *guide*: on a course, from a colleague or on your own feet?',
        "What's the right size for a *small group* on a tour: six, ten or fifteen?",
        'Which *stories* do guests on a tour remember longest: the funny, the scary or the sad ones?',
        "What's the best use of the quiet *season* for a tour guide: reading, training or rest?",
      ],
    },
  },
  "farmers' market": {
    clues:
      'producers, growers, 9am to 1pm, pop up, vendors, local makers, traders, second saturday, rain or shine, stalls, veg, cheese, bread, eggs, saturday, stallholder, honey, square, 9am, jam, fresh produce, sunday, street food, artisan, pickles, seasonal, plants, bunting, meat, sausages, tote bag, makers',
    cued: [
      'Which *cheese* would you go straight to on a market stall?',
      "What's best for lunch from a *street food* stall: something grilled, a wrap or noodles?",
      'How do you like fresh *eggs* from the market: boiled, fried or scrambled?',
      'Which *veg* tastes of summer to you: peas, tomatoes or new potatoes?',
      'What do you put *honey* on: toast, porridge or yoghurt?',
      'Which *jam* would you carry home from a market: strawberry, plum or gooseberry?',
      'Which *bread* would you buy at a market: a crusty white, a dark rye or a sweet loaf?',
      'What would you look for at a *Christmas* market stall: something to eat, to wear or to hang up?',
    ],
  },
  'days out': {
    clues:
      'kids go free, attractions, under 5s free, family ticket, all the family, rainy day, half price kids, dog friendly, half term, farm park, picnic, family fun, kids, adventure, train ride, annual pass, maze, soft play, admission, explore, petting, tractor ride, trail, gardens, museum, railway, zoo, playbarn, coach trip, under 3s, gate, pre book, summer holidays, steam',
    cued: [
      'Where do you take the family on a *rainy day*: a museum, soft play or the nearest puddles?',
      'Who picks the day out in *half term*: the children, the grown-ups or the forecast?',
      'Which animal do you go to first at a *farm* park?',
      'What is the first thing eaten from the *picnic* on your days out?',
      'Where would you take a *dog* for a day out: the woods, the beach or a country pub?',
      'Where do you like to sit on a *train ride*: facing forward, by the window or at the back?',
      'How do you find your way out of a *maze*: keep left, follow the children or trust to luck?',
      'What do you head for first in a big *garden*: the roses, the pond or the tea room?',
    ],
  },
};
