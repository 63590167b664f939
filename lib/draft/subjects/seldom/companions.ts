import type { Subject } from '../subject';

/** Animals and people who need somebody's care. */
export const companions: readonly Subject[] = [
  {
    name: 'pet tracker',
    says: ['gps (collar|tracker)', '(smart|lighter|tracking) collar', '(pet|dog|cat) (tracker|camera)'],
    clues:
      'gps, collar, dog, cat, lost, app, battery, roaming, bluetooth, geofence, activity, location, escape, subscription, live tracking, wander, microchip, alert, camera, waterproof, lightweight, step count, safe zone, runaway, treat cam, map, kitten, virtual fence, missing',
    asks: {
      idea: ["Which part of your pet's day would you most like to follow in secret?"],
      problem: ['~Where does your dog or cat go when it slips out?'],
      choice: ['Your pet on a map: a stay-at-home, or an explorer?'],
      experience: ["What's the furthest your dog or cat has ever wandered?"],
    },
  },
  {
    name: 'fleas, ticks and worms',
    says: ['flea', 'worm(ing|er)', 'tick (season|check|removal|treatment)', 'paralysis tick', 'parasite'],
    clues:
      'parasite, vet, spot on, tablet, itch, scratch, lungworm, treatment, dog, cat, tapeworm, paralysis tick, monthly, worming, dose, egg, larvae, heartworm, collar, infestation, bite, tick remover, prescription, scruff, bedding, hoover, chewable, kitten, roundworm, health plan',
    asks: {
      idea: ['What would you hide a worming tablet in so your pet never noticed?'],
      problem: ["What's trickiest about giving your pet its flea or worm treatment?"],
      choice: ['Which flea treatment suits your pet best: tablet, drops or collar?'],
      experience: ['Where has your dog or cat picked up the most ticks or fleas?'],
    },
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
      idea: ['Which flavour of toothpaste would your dog or cat choose?'],
      problem: ["What's trickiest about brushing a dog's or cat's teeth?"],
      choice: ['Your pet at toothbrush time: patient as anything, or off under the sofa?'],
      experience: ['~What has your pet sunk its teeth into that it should not have?'],
    },
    atWork: {
      work: [
        "What made you first take a proper look at your pet's teeth?",
        "What works best for a pet's teeth at home: a brush, a chew or a patient owner?",
      ],
      people: [
        'How does your pet react when the toothbrush comes out?',
        'What does a good vet nurse do that the owner never sees?',
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
      idea: ["What's the first thing you tell a pet sitter about your dog or cat?"],
      problem: ["What's hardest about leaving your pet when you travel?"],
      choice: ['Your pet on holiday: lots of company, or its own quiet corner?'],
      experience: ['~How does your pet greet you when you come back from holiday?'],
    },
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
      idea: ['Which word do you most like to hear a toddler say?'],
      problem: ['Which word or sound do small children you know find hardest to say?'],
      choice: ['Practising new sounds with a child: with a song, or with a picture book?'],
      experience: ['~Which word did a child in your family say in a way you all still use?'],
    },
    atWork: {
      work: [
        'What gets in the way of speech practice most: time, tiredness or noise?',
        'Where does speech practice work better with a child: in play, or at the table?',
      ],
      people: [
        'What did a child teach you about being patient with words?',
        'Who helped you find your voice when you had to speak up?',
      ],
    },
  },
];
