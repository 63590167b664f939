import type { Subject } from '../../subject';

/** Stories, stages and things made to be looked at. */
export const showsAndSculpture: readonly Subject[] = [
  {
    name: 'storytelling',
    says: [
      'storytell(er|ers|ing) (festival|evening|night|session|circle|café|tent|walk|hour|time)',
      'spoken word( (night|event|evening|poetry|artist))?',
      'poetry (slam|reading|night|evening|festival|workshop|competition)',
      '(folk|fairy) ?tale (evening|festival|trail|night|show)',
      'story ?(slam|circle)',
    ],
    clues:
      'tales, folk tales, poets, listeners, fireside, myths, legends, verse, audience, spoken word, storyteller, teller, campfire, library, once upon, children, dragon, tent, fairy tale, oral tradition, imagination, rug, harp, narrator, evening, puppet, stories, riddle, rhyme, adult, circle, performer',
    asks: {
      experience: ['Which fairy tale did you ask for again and again?'],
      idea: ['Which story from your family would you tell by the fire?'],
      choice: ['Which tale would you like to hear told aloud: a ghost story, a love story or an adventure?'],
      problem: ['~Who in your family makes every story longer?'],
    },
    cued: [
      'Which *myth* would you tell to somebody who had never heard one?',
      'What would a *dragon* guard in your town?',
      'Where is the best place for a *campfire* story: beach, wood or garden?',
      'Which *library* book did you borrow more than once as a child?',
    ],
  },
  {
    name: 'theatre workshop',
    says: [
      '(theatre|theater|acting|improv|drama|musical theatre|stage combat|clowning|mask|playwriting) (workshop|class|course|weekend|camp|lab)',
      '(improv|acting) (troupe|coach|lessons|studio|group)',
      'youth theat(re|er)',
      'audition (workshop|technique|for the)',
    ],
    clues:
      'actors, improvisation, monologue, rehearsal, script, stage, devising, characters, warm ups, auditions, drama, improv, clown, mask, acting, playwright, physical, costume, youth, singing, voice, performance, warm-up, scene, puppetry, studio, director, confidence, stage combat, play',
    asks: {
      idea: [
        '+Which part would you love to play on a stage?',
        '+Comedy or drama: what would you rather act in?',
      ],
      choice: [
        '+What would you like to try first in a theatre workshop: improvising, singing or stage fighting?',
      ],
      problem: ['~What would you forget first on stage: your lines, or where to stand?'],
    },
    cued: [
      'Which *costume* would help you most to become somebody else?',
      'How would you feel in an *improv* scene: first up, third in or happy in the audience?',
      'Which *monologue* or speech from a film would you like to perform?',
      'Which *mask* would you try on first: comic, tragic or animal?',
    ],
    atWork: {
      asks: [
        'What does a theatre workshop build fastest: confidence, friendships or a louder voice?',
        'What would you like to try first at a theatre workshop: improvising, voice or movement?',
        'Which theatre skill helps most at work: voice, presence or improvising?',
        'Which would you rather do in a play: act, direct or work backstage?',
      ],
      cued: [
        'Which *warm up* game works with every group you teach?',
        'Where does *improvisation* help at work: meetings, sales or teaching?',
      ],
    },
  },
  {
    name: 'illusions and waxworks',
    says: [
      '(wax|waxwork|illusion|selfie|3d|optical illusion|mirror|upside ?down) (museum|gallery|house|exhibition|room|maze)',
      'waxworks',
      'museum of illusions',
      '(immersive|interactive) (exhibition|art|gallery|museum)',
      '(haunted|scare) (house|maze|attraction|actor|hayride)',
    ],
    clues:
      'wax, illusions, selfies, mirrors, projections, infinity, photo opportunities, spooky, scares, immersive, wax figure, optical, selfie, upside down, museum, maze, celebrity, 3d, trick, hologram, sculptor, infinity room, figure, gallery, photo spot, exhibit, perspective, chamber, vortex tunnel, tilted room, mind-bending, pose, lookalike, glass eye, brain, room, kids',
    asks: {
      idea: ['+Which person would you like to see made in wax?'],
      choice: [
        'In a mirror maze: feel your way along, or follow the person in front?',
        'Illusions, waxworks or a mirror maze: which would you see first?',
      ],
      problem: ['~What face do you pull when something jumps out in a haunted house?'],
    },
    cued: [
      'Which pose would you strike for a photo next to a *wax* star?',
      'Which *celebrity* would you like to stand next to, if only in wax?',
      'What would you do in an *upside down* room: a handstand, a dance or a silly photo?',
      'Who would you walk through an *infinity* room with?',
    ],
  },
  {
    name: 'sculpture park',
    says: [
      'sculpture (park|trail|garden|walk|exhibition|festival)',
      '(sand|ice|snow|chainsaw|butter) (sculpture|sculptor|carving|sculpting|sculptures)',
      'public art( (trail|commission|project|work))?',
      '(land|street|environmental) art (festival|trail|project|installation|workshop)',
    ],
    clues:
      'sculptor, bronze, installation, sculptures, carving, plinth, marble, artworks, trail, statue, garden, stone, ice, sand, artist, exhibition, chainsaw, steel, figure, gallery, commission, woodland, walk, art, landscape, grounds, driftwood, abstract, wood, clay, unveiling, map',
    asks: {
      choice: [
        'A sculpture in a park: one to walk around, or one to sit on?',
        'Which sculpture do you like best outdoors: an animal, a face or a bold shape?',
      ],
      experience: ['Which statue or sculpture do you always stop to look at?'],
      idea: ['What would you like to see as a statue in your town?'],
    },
    cued: [
      'Which would you rather run your hand over: *bronze* or marble?',
      'What would you build out of *sand* on a beach: a castle, a mermaid or a car?',
      'What would you have carved with a *chainsaw* from a big old trunk?',
      'Where would you put a stone *statue* in your garden: under a tree, by the door or among the flowers?',
    ],
    atWork: {
      asks: [
        '+Where does a sculpture look its best: in a field, among trees or beside water?',
        'What makes a sculpture trail memorable: the art, the setting or the stories?',
        'What changes an outdoor sculpture most: the light, the weather or where you stand?',
        'Which outdoor sculpture do you always stop to look at?',
      ],
      cued: [
        'Which *commission* at your work would you put in the entrance hall?',
        'How do you choose the right *plinth* for a new piece?',
      ],
    },
  },
  {
    name: 'botanical garden',
    says: [
      'botanic(al)? gardens?',
      'arboretum',
      '(bluebell|snowdrop|cherry blossom|daffodil|lavender|rhododendron|azalea|wildflower|autumn colour) (walk|festival|weekend|trail|season|wood|woods|day|display)',
      '(walled|kitchen|japanese|national) gardens? (open|tour|scheme|trust|visit|volunteer)',
      '(open gardens?|garden open) (weekend|day|scheme|trail)',
      'palm house',
    ],
    clues:
      'glasshouse, blossom, rhododendrons, orchids, bluebells, borders, head gardener, snowdrops, specimens, plant sale, plant, bloom, arboretum, species, cherry blossom, palm house, herbarium, trail, magnolia, azalea, horticulture, gardener, rose garden, conservatory, tree, seed, autumn colour, fern, tropical, lily, cactus, collection, greenhouse',
    asks: {
      choice: [
        'In a glasshouse: the cactus room, or the orchids?',
        'Which plants would you most like to see: orchids, cacti or giant water lilies?',
      ],
      experience: ['Which flower tells you that spring is here?'],
      idea: ['Which scent would lead you straight through a botanical garden?'],
    },
    cued: [
      '*Bluebells* or snowdrops: which walk do you wait for each year?',
      '*Cherry blossom*: a picnic under it, or a photo?',
      'Which *rose* would you plant for its scent alone?',
      'What do you look for first in a *plant sale*: herbs, roses or bargains?',
    ],
    atWork: {
      asks: [
        '+What do you head for first in a botanical garden: the glasshouse, the roses or the café?',
        'Which plant in a botanical garden makes you stop every time?',
        'Which talk would you go to in a botanical garden: trees, bees or medicinal plants?',
        'Which event would you choose for a botanical garden: a concert, a talk or a plant fair?',
      ],
      cued: [
        'What does a *head gardener* look at first on a Monday?',
        'Which *orchid* show brings the most new visitors?',
      ],
    },
  },
];
