import type { Subject } from '../../subject';

/** Where the curious go on a wet afternoon. */
export const museumsAndArchives: readonly Subject[] = [
  {
    name: 'archives',
    says: [
      'archiv(e|es) (week|centre|collection|service|project|opening|volunteer)',
      'archivist',
      '(county|city|state|national|film|sound|university) (archive|record office|archives)',
      'record office',
      'manuscript collection',
      'oral histor(y|ies)',
    ],
    clues:
      'manuscripts, parchment, letters, cataloguing, digitised, diaries, deeds, collection, documents, record, photograph, ledger, map, reading room, archivist, century, conservator, diary, box, history, deposit, researcher, parish, film, deed, minute book, exhibition, handwriting, volunteer, oral history, glass plate, newspaper',
    asks: {
      idea: ['Which day from the past would you look up first in an archive?'],
      choice: [
        'In an archive: open the love letters, or the map with a mystery on it?',
        'What would you most like to find in an archive: a letter, a map or a photograph?',
      ],
      problem: ["What's hardest to read in an old letter: the spelling, the ink or the handwriting?"],
    },
    cued: [
      'What would you look for first on an old *map* of your town?',
      "Which person's *diary* from the past would you like to read?",
      'What do you look at first in an old *photograph*: the faces, the clothes or the street?',
      'Which ancestor would you look up first in the *parish* registers?',
      'Which street would you like to see on old *film*?',
      'What would you have *digitised* first at home: letters, recipes or albums?',
      'In the *reading room* of an archive: pencil and paper, or a camera?',
      'What do you admire most in a *manuscript*: the gold, the colours or the writing?',
    ],
    atWork: {
      asks: [
        '+Which would you look up first in an archive: your house, your family or your street?',
        'Which old document or photo in your family should be kept for good?',
        "What's the most surprising thing you've ever come across in an old file?",
        'Which archive skill interests you most: preserving, cataloguing or digitising?',
      ],
      cued: [
        "What's the nicest surprise you have come across while *cataloguing*?",
        'What do visitors to the *reading room* ask for most?',
        'Which *deposit* would you be gladdest of: papers from a firm, a club or a family?',
        'What would you ask a *conservator* to look at first: bindings, ink or photographs?',
      ],
    },
  },
  {
    name: 'genealogy',
    says: [
      'genealog(y|ist|ists|ical)',
      'family (tree|history)( (research|fair|society|workshop|course|day|month|record))?',
      'ancestr(y|al|ors) (research|record|search|visit|test)',
      'dna (ancestry|matches|kit)',
    ],
    clues:
      'ancestors, census, parish records, surname, great grandfather, dna, baptism, ancestry, descendants, records, birth certificate, marriage, workhouse, emigrant, researcher, brick wall, headstone, roots, gravestone, kinship, passenger list, archive, will, grandparents, cousin, war record, clan, workshop, generations',
    asks: {
      idea: [
        '+Which ancestor would you most like to meet?',
        'Which ancestor would you most like to find a photograph of?',
      ],
      choice: ['Your family tree: would you rather find a royal, or a pirate?'],
      experience: ['Which story do the oldest people in your family always tell?'],
    },
    cued: [
      'Where in the world did an *emigrant* from your family go, as far as you know?',
      'Which job on an old *census* would you like to find in your family?',
      'Which country would you most like a *DNA* test to point to?',
      'Which first name comes back again and again among your *ancestors*?',
    ],
  },
  {
    name: 'planetarium',
    says: [
      'planetarium',
      '(full ?)?dome (show|theatre|film)',
      'space (museum|centre|center|camp)',
      'space (exploration )?(exhibition|show|day)',
    ],
    clues:
      'planets, galaxy, stars, astronomy, dome, space, solar system, astronaut, nebula, telescope, constellation, night sky, fulldome, moon, show, black hole, universe, meteor, saturn, mars, projector, observatory, rocket, museum, comet, children, laser, school group, milky way, eclipse',
    asks: {
      idea: ['+Which planet would you visit on a day trip?'],
      choice: ['Under a planetarium dome: a flight past Saturn, or a walk on the moon?'],
      experience: ['Which constellation can you find without help?'],
      problem: ['What puzzles you most when you look up at the night sky?'],
    },
    cued: [
      'What would you like to see through a *telescope* first: the moon, Saturn or a galaxy?',
      'Which *astronaut* would you invite to a school near you?',
      'What would you ask about a *black hole* if you could ask only one thing?',
      'Where would you lie down to watch a *meteor* shower?',
    ],
    atWork: {
      asks: [
        'Which space topic would you choose for a planetarium show: black holes, Mars or the moon?',
        'Which would you choose for a team evening: a star show, a talk or a telescope night?',
        'Who first showed you the night sky, and what do you remember of it?',
        'What hushes an audience under the stars: the dark, the music or the first planet?',
      ],
      cued: [
        'What makes a *dome* show stick with school groups: the story, the music or the quiz?',
        'Which *astronomy* question do grown-ups ask more often than children?',
      ],
    },
  },
  {
    name: 'aquarium',
    says: [
      'aquarium (ticket|visit|opening|exhibit|trip|keeper|show|sleepover)',
      '(public|city|national|coastal) aquarium',
      'sea ?life (centre|center)',
      'ocean(arium| tunnel|world)',
      '(penguin|otter|shark|ray|turtle) (feeding|pool|tank|encounter|habitat|talk)',
    ],
    clues:
      'sharks, penguins, jellyfish, seahorse, octopus, rays, otters, coral, aquarist, feeding time, fish, tank, turtle, keeper, tunnel, reef, clownfish, sea, marine, exhibit, rockpool, ocean, sleepover, crab, tropical, touch pool, seal, starfish, diver, conservation',
    asks: {
      experience: ['+Which sea creature could you watch for a whole hour?'],
      choice: [
        'At an aquarium: the sharks first, or the seahorses?',
        'Which aquarium feeding time would you watch: the rays, the otters or the penguins?',
      ],
      idea: ['Which sea creature would you most like to help feed?'],
    },
    cued: [
      '*Penguins* at feeding time: the waddle, the splash or the squabble?',
      'Which *shark* would you like to see up close, behind thick glass?',
      'What would you ask an *octopus* keeper?',
      '*Jellyfish* or rays: which could you watch longer?',
    ],
    atWork: {
      asks: [
        'What keeps you longest at an aquarium: the sharks, the jellyfish or the tiny creatures?',
        'What do you remember about the first time you stood in front of a huge fish tank?',
        'Which job behind the scenes at an aquarium would surprise visitors most?',
        "Which sea creature would you put on an aquarium's poster?",
      ],
      cued: [
        'Which animal do visitors ask the *keepers* about most?',
        'Which *tank* takes your team the most care, and what makes it worth it?',
      ],
    },
  },
  {
    name: 'maritime museum',
    says: [
      'maritime (museum|heritage|festival|history|exhibition|trust|day)',
      '(naval|navy|boat|fishing|whaling|submarine|canal|lifeboat) museum',
      'historic (ship|ships|dockyard|boat)',
      'tall ships?',
      'shipwreck (exhibition|museum|exhibit|display|talk)',
    ],
    clues:
      'galleon, figurehead, sailors, dockyard, rigging, crew, anchor, voyage, deck, quayside, ship, boat, submarine, naval, lighthouse, shipwreck, exhibition, navy, whaling, vessel, sea, dock, captain, sextant, model, harbour, gallery, knot, artefact, smugglers, lifeboat, fishing, heritage',
    asks: {
      idea: ['Which ship from history would you like to step aboard?'],
      choice: [
        'On a tall ship: up the mast, or at the wheel?',
        'Which ship would you explore first: a galleon, a steamship or a submarine?',
      ],
      problem: ['Which job on an old sailing ship would you find hardest?'],
    },
    cued: [
      'What would you carve as a *figurehead* for your own ship?',
      'Where would you sail on a *voyage* of a month?',
      'Which *lighthouse* would you like to live in for a week?',
      'What would you look for first on a *shipwreck*: the bell, the anchor or the gold?',
    ],
    atWork: {
      asks: [
        '+What draws visitors most in a maritime museum: ships, stories or hands-on exhibits?',
        'Which skill from the sea or the shipyard should never be lost?',
        "What tells a ship's story better: the objects on board, or the crew's own words?",
        'Which maritime craft would you like to see kept alive: sail making, boatbuilding or ropework?',
      ],
      cued: [
        'Which *exhibit* do visitors always walk to first?',
        "Which *sailors'* word do you use in the office?",
      ],
    },
  },
];
