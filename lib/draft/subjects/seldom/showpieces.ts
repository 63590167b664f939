import type { Subject } from '../subject';

/** Stories, stages and things made to be looked at. */
export const showpieces: readonly Subject[] = [
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
      idea: ['Which story from your family would you tell by the fire?'],
      problem: ['~Who in your family makes every story longer?'],
      choice: ['A story by the fire: ghosts, or giants?'],
      experience: ['Which fairy tale did you ask for again and again?'],
    },
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
      idea: ['Which part would you love to play on a stage?'],
      problem: ['~What would you forget first on stage: your lines, or where to stand?'],
      choice: ['In a play: the hero, or the villain?'],
      experience: ['What was your part in the school play?'],
    },
    atWork: {
      work: [
        'What takes more rehearsal than planned: the lines, the moves or the props?',
        'What gets forgotten most often in the last week before a play opens?',
      ],
      people: [
        'What did time on a stage teach you that helps you at work?',
        'What do you remember from your first day in a rehearsal room?',
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
      idea: ['Which person would you like to see made in wax?'],
      problem: ['~What face do you pull when something jumps out in a haunted house?'],
      choice: ['In a mirror maze: feel your way along, or follow the person in front?'],
      experience: ['Which picture had you fooled until you looked twice?'],
    },
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
      idea: ['What would you like to see as a statue in your town?'],
      problem: ['Which sculpture have you looked at for ages and still could not explain?'],
      choice: ['A sculpture in a park: one to walk around, or one to sit on?'],
      experience: ['Which statue or sculpture do you always stop to look at?'],
    },
    atWork: {
      work: [
        "What's harder with an outdoor sculpture: moving it, or agreeing where it goes?",
        'What gets forgotten when a sculpture is planned for a public place?',
      ],
      people: [
        "Which sculpture near a place you've worked do you remember best?",
        "What's the most awkward work of art you've ever seen moved into place?",
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
      idea: ['Which scent would lead you straight through a botanical garden?'],
      problem: ['Which plant name do you never remember?'],
      choice: ['In a glasshouse: the cactus room, or the orchids?'],
      experience: ['Which flower tells you that spring is here?'],
    },
    atWork: {
      work: [
        'Which job in a botanical garden takes the most hours and gets the least notice?',
        "What's hardest to plan a garden around: the weather, the visitors or the budget?",
      ],
      people: [
        'Which plant did an older gardener teach you to look after properly?',
        'What have plants taught you about patience that helps you at work?',
      ],
    },
  },
];
