import type { Subject } from '../../subject';

/** Animals and people who need somebody's care. */
export const petHealth: readonly Subject[] = [
  {
    name: 'pet tracker',
    says: ['gps (collar|tracker)', '(smart|lighter|tracking) collar', '(pet|dog|cat) (tracker|camera)'],
    clues:
      'gps, collar, dog, cat, lost, app, battery, roaming, bluetooth, geofence, activity, location, escape, subscription, live tracking, wander, microchip, alert, camera, waterproof, lightweight, step count, safe zone, runaway, treat cam, map, kitten, virtual fence, missing',
    asks: {
      choice: ['+Your pet on a map: a stay-at-home, or an explorer?'],
      experience: ["What's the furthest your dog or cat has ever wandered?"],
      idea: ["Which part of your pet's day would you most like to follow in secret?"],
      problem: ['~Where does your dog or cat go when it slips out?'],
    },
    cued: [
      'Which *collar* suits your dog or cat: bright, plain or with a bell?',
      'Where would your *cat* be on the map at midnight?',
      'How many steps would your *dog* clock up on a Sunday?',
      'How do you call your pet home when it *wanders* off?',
    ],
  },
  {
    name: 'fleas, ticks and worms',
    says: ['flea', 'worm(ing|er)', 'tick (season|check|removal|treatment)', 'paralysis tick', 'parasite'],
    clues:
      'parasite, vet, spot on, tablet, itch, scratch, lungworm, treatment, dog, cat, tapeworm, paralysis tick, monthly, worming, dose, egg, larvae, heartworm, collar, infestation, bite, tick remover, prescription, scruff, bedding, hoover, chewable, kitten, roundworm, health plan',
    asks: {
      experience: [
        '+Where do you check your pet first for fleas and ticks?',
        'Who in your house gives the pet its worming tablet?',
      ],
      choice: [
        '+When do you check your pet for ticks: after each walk, daily or at bath time?',
        'What would you ask a vet about fleas, ticks or worms?',
      ],
    },
    cued: [
      'Where do you look first for a *tick* on a dog: ears, belly or paws?',
      'What would you wash first after finding a *flea*: pet bed, throws or cushions?',
      'Where do you see the slugs that can carry *lungworm*: lawn, patio or water bowl?',
      'What comes first for a new *puppy*: a bed, a toy or a trip to the vet?',
      'What colour *collar* suits your dog or cat best?',
      'Who holds the cat for a *spot on* treatment in your house?',
      'Where does your dog or cat love to have an *itch* scratched: ears, chin or back?',
      'How do you remember a *monthly* flea and worm dose: phone, calendar or a note on the fridge?',
    ],
  },
  {
    name: 'pet dental care',
    says: [
      'veterinary dental( month)?',
      "(pet|dog|cat|rabbit|animal)( health)?'?s? (teeth|dental)( health( month)?)?",
      'gum disease',
      'dentals',
    ],
    clues:
      'tartar, plaque, gum disease, vet, toothbrush, bad breath, scale and polish, gingivitis, anaesthetic, extraction, dog, cat, dental chew, toothpaste, nurse, x ray, canine, molar, rabbit, tooth root, periodontal, dental month, mouth, check, before and after, cavity, toothache, hay, finger brush',
    asks: {
      experience: ['+How do you get your pet to open wide?'],
      idea: [
        "+What would you like to ask a vet about your pet's teeth?",
        '~What has your pet sunk its teeth into that it should not have?',
      ],
      choice: [
        '+What helps your pet stay calm for a dental check: a treat, a toy or a cuddle?',
        '+Your pet at toothbrush time: patient as anything, or off under the sofa?',
      ],
      problem: ["What's trickiest about brushing a dog's or cat's teeth?"],
    },
    cued: [
      'Where is a *cat* calmest when its teeth are looked at: on a lap, a table or in a blanket?',
      'How long does a *dental chew* last at your house: a minute, five or half the day?',
      'When do you first notice *bad breath* in a pet: at cuddle time, in the car or at breakfast?',
      'What does a *rabbit* like to chew best: hay, twigs or carrot tops?',
      'Who in your family goes along when a pet sees the *vet* about its teeth?',
      'What waits for a pet at home after an *anaesthetic*: a blanket, a lap or soft food?',
      "How did you first hear about *tartar* on pets' teeth: from the vet, a friend or online?",
      'Which *toothbrush* would your pet put up with: a finger brush, a small one or a cloth?',
    ],
    atWork: {
      asks: [
        "What works best for a pet's teeth at home: a brush, a chew or a patient owner?",
        'How does your pet react when the toothbrush comes out?',
        'What should new pet owners learn first about teeth: brushing, diet or check-ups?',
        'What helps owners most with pet teeth: a demonstration, a reminder or a good chew?',
      ],
      cued: [
        'How do you show owners *gum disease* early on: photos, a model or a look together?',
        'What do owners ask most before a *scale and polish*?',
        'Which breed of dog do you see most often for an *extraction*?',
        'What gets owners to come in for *dental month*: a poster, a text or a word from the nurse?',
      ],
    },
  },
  {
    name: 'pet boarding',
    says: [
      '(cat|pet|dog) (visit|sitting|sitter)',
      'overnight stays',
      'kennel',
      'dog ?daycare',
      'doggy day ?care',
      'dog ?sitt(er|ing)',
      '(boarding )?kennel',
      'cattery',
      'pet ?sit(ter|ting)',
      '(dog|cat|pet) (boarding|sitt(er|ing)|hotel|minder)',
      'home boarding',
    ],
    clues:
      'kennel, sitter, cattery, daycare, holiday, dog, cat, overnight, home from home, walk, pickup, feed, licensed, suite, cuddle, playtime, settling in, photo update, house sitting, small animal, separation anxiety, vaccination, fur, drop in visit, half term, run, routine, bed, staycation',
    asks: {
      experience: [
        '+What makes your pet feel at home somewhere new?',
        '~How does your pet greet you when you come back from holiday?',
      ],
      idea: [
        "+What would you pack in your pet's bag for a boarding stay?",
        '+Which little habit of your pet should its boarding team know about?',
      ],
      choice: [
        '+What would your pet enjoy most about a boarding stay: the play, the cuddles or the naps?',
        'Your pet on holiday: lots of company, or its own quiet corner?',
      ],
    },
    cued: [
      'What would you pack for your *dog* for a week away: a blanket, a ball or an old jumper?',
      'What would a *cat* want most in its holiday room: a window, a box or a high shelf?',
      'What sort of *photo update* would you like of a pet: eating, playing or fast asleep?',
      'What makes a *daycare* day perfect for a dog: friends, a long walk or a sofa?',
    ],
  },
  {
    name: 'speech therapy',
    says: [
      'speech (and language|therap(y|ist)|assessment|sound|delay)',
      'language therap(y|ist)',
      'stammer(ing)?',
      'late talker',
    ],
    clues:
      'language, stammer, slt, child, communication, sound, articulation, late talker, therapist, vocabulary, aac, speech delay, makaton, toddler, pronunciation, lisp, swallowing, assessment, word, stutter, autism, symbol, parent, aphasia, stroke, play based, dysphagia, early intervention, conversation, phonology',
    asks: {
      choice: [
        'Practising new sounds with a child: with a song, or with a picture book?',
        'What helps a child find new words: books, songs or play?',
      ],
      problem: ['Which word or sound do small children you know find hardest to say?'],
      experience: ['~Which word did a child in your family say in a way you all still use?'],
    },
    cued: [
      'What helps most when you talk with somebody who has a *stammer*: time, eye contact or quiet?',
      'Which game gets a *late talker* joining in: peekaboo, bubbles or toy cars?',
      'Which *Makaton* sign would you like to learn first?',
      'Which word should come first on an *AAC* board: more, stop or help?',
      'Where does a child pick up the most *vocabulary*: at bath time, in the car or at the shops?',
      'Which *nursery rhyme* do you still know from start to finish?',
      'What do you and a *toddler* chat about most: animals, food or diggers?',
      'Which animal *sound* is the most fun to teach a small child?',
    ],
    atWork: {
      asks: [
        '+What should every teacher know about speech and language?',
        '+What makes a speech therapy room feel welcoming to a child?',
        "+Who can best spot a child's speech needs early: parents, nursery staff or teachers?",
        'What matters most in speech therapy: play, patience or practice at home?',
      ],
      cued: [
        'Which toy earns its place in every *assessment* bag?',
        'How do you explain *AAC* to a new teaching assistant?',
        'What helps a colleague with a *stammer* most in a meeting?',
        'Which tip for a *late talker* do parents try first?',
      ],
    },
  },
];
