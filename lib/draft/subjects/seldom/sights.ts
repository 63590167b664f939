import type { Subject } from '../subject';

/** Where the curious go on a wet afternoon. */
export const sights: readonly Subject[] = [
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
      choice: [
        '+What would you most like to find in an archive: a letter, a map or a photograph?',
        'Where would you start in an archive: old newspapers, maps or school registers?',
      ],
      idea: [
        'Which period of history would you explore first in an archive?',
        'Which day from the past would you look up first in an archive?',
      ],
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
        'Which would you look up first in an archive: your house, your family or your street?',
        'Which archive skill interests you most: preserving, cataloguing or digitising?',
        'Which records would you digitise first: photographs, letters or maps?',
        'Which old document or photo in your family should be kept for good?',
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
      idea: ['+Which ancestor would you most like to meet?'],
      choice: [
        'Which record would you like to find first: a census, a letter or a wedding photo?',
        "Where would you look first for your family's story: letters, photos or records?",
        'Your family tree: would you rather find a royal, or a pirate?',
      ],
    },
    cued: [
      'Where would you travel to see the house of an *emigrant* in your family?',
      'Which job on an old *census* would you like to find in your family?',
      'Which place would surprise you most in a *DNA* test?',
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
      idea: ['Which planet would you visit on a day trip?'],
      choice: [
        'Which show would you choose at a planetarium: dinosaurs, deep space or the moon?',
        'What would you most like to see under a planetarium dome: planets, galaxies or comets?',
        'Under a planetarium dome: a flight past Saturn, or a walk on the moon?',
      ],
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
        'Which job at a planetarium would you try: guide, astronomer or storyteller?',
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
      experience: ['Which sea creature could you watch for a whole hour?'],
      choice: [
        'Which aquarium feeding time would you watch: the rays, the otters or the penguins?',
        'Which would you rather meet at an aquarium: a penguin, an octopus or a shark?',
        'What would you most like to see at an aquarium: feeding time, the tunnel or the rock pool?',
      ],
    },
    atWork: {
      asks: [
        'What keeps you longest at an aquarium: the sharks, the jellyfish or the tiny creatures?',
        "Which sea creature would you put on an aquarium's poster?",
        'What makes an aquarium visit memorable: the animals, the talks or the tunnel?',
        'What do you remember about the first time you stood in front of a huge fish tank?',
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
      choice: [
        '+What would you see first at a maritime museum: the ships, the maps or the treasure?',
        'Which ship would you explore first: a galleon, a steamship or a submarine?',
        'Which seafaring skill would you like to learn: knots, navigation or sail making?',
      ],
      idea: ['Which ship from history would you like to step aboard?'],
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
        'Which maritime craft would you like to see kept alive: sail making, boatbuilding or ropework?',
        'How can a business best support a maritime museum: sponsorship, events or skills?',
        'Which skill from the sea or the shipyard should never be lost?',
      ],
      cued: [
        'Which *exhibit* do visitors always walk to first?',
        "Which *sailors'* word do you use in the office?",
      ],
    },
  },
];
