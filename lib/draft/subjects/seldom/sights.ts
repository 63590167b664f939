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
      idea: ['Which day from the past would you look up first in an archive?'],
      problem: ["What's hardest to read in an old letter: the spelling, the ink or the handwriting?"],
      choice: ['In an archive: open the love letters, or the map with a mystery on it?'],
      experience: ['Which old letter or photo would you never throw away?'],
    },
    atWork: {
      work: [
        'Which would you look up first in an archive: your house, your family or your street?',
        'Which is hardest to keep safe for decades: paper, photos or digital files?',
      ],
      people: [
        "What's the most surprising thing you've ever come across in an old file?",
        'Which old document or photo in your family should be kept for good?',
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
      idea: ['Which ancestor would you most like to find a photograph of?'],
      problem: ['Which surname in your family does everybody spell wrong?'],
      choice: ['Your family tree: would you rather find a royal, or a pirate?'],
      experience: ['Which story do the oldest people in your family always tell?'],
    },
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
      problem: ['What puzzles you most when you look up at the night sky?'],
      choice: ['Under a planetarium dome: a flight past Saturn, or a walk on the moon?'],
      experience: ['Which constellation can you find without help?'],
    },
    atWork: {
      work: [
        "What's hardest to get across to a school group about space: size, distance or time?",
        'What hushes an audience under the stars: the dark, the music or the first planet?',
      ],
      people: [
        'Who first showed you the night sky, and what do you remember of it?',
        'Which question from a child about space left you lost for words?',
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
      idea: ['Which sea creature would you most like to help feed?'],
      problem: ['Which sea creature do you find hardest to spot in its tank?'],
      choice: ['At an aquarium: the sharks first, or the seahorses?'],
      experience: ['Which sea creature could you watch for a whole hour?'],
    },
    atWork: {
      work: [
        'What keeps you longest at an aquarium: the sharks, the jellyfish or the tiny creatures?',
        'Which job behind the scenes at an aquarium would surprise visitors most?',
      ],
      people: [
        'What do you remember about the first time you stood in front of a huge fish tank?',
        'Which sea creature did someone make you care about, and how?',
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
      problem: ['Which job on an old sailing ship would you find hardest?'],
      choice: ['On a tall ship: up the mast, or at the wheel?'],
      experience: ['Which old ship have you been aboard, and what do you remember of it?'],
    },
    atWork: {
      work: [
        "What's hardest to keep alive on an old ship: the wood, the ropes or the skills?",
        "What tells a ship's story better: the objects on board, or the crew's own words?",
      ],
      people: [
        'Who in your family went to sea, and what stories did they bring home?',
        'Which skill from the sea or the shipyard should never be lost?',
      ],
    },
  },
];
