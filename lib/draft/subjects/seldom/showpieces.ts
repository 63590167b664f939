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
        'What does a theatre workshop build fastest: confidence, friendships or a louder voice?',
        'Which would you rather do in a play: act, direct or work backstage?',
      ],
      people: [
        'Which play would you jump at the chance to be in?',
        'What was the first part you played on a stage, however small?',
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
        'What changes an outdoor sculpture most: the light, the weather or where you stand?',
        'Where does a sculpture look its best: in a field, among trees or beside water?',
      ],
      people: [
        'Which outdoor sculpture do you always stop to look at?',
        'Which sculpture did you want to touch the moment you saw it?',
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
        'What do you head for first in a botanical garden: the glasshouse, the roses or the café?',
      ],
      people: [
        'Who first took you round a botanical garden, and what did they show you?',
        'Which plant in a botanical garden makes you stop every time?',
      ],
    },
  },
];
