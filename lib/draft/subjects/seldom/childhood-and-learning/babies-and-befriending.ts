import type { Subject } from '../../subject';

/** Company and a hand for the very young, and the old. */
export const babiesAndBefriending: readonly Subject[] = [
  {
    name: 'toy library',
    says: [
      'toy (library|libraries)',
      '(sling|cloth nappy|nappy|costume|equipment) (library|libraries)',
      'stay (and|&) play',
      'toy lending',
      'toddler (group|gym|morning|session)',
    ],
    clues:
      'borrow, toys, toddlers, puzzles, dressing up, ride on, under fives, play mat, returned, stay and play, sling, playgroup, loan, nappy library, costume, membership, baby, play, volunteer, children, party hire, games, duplo, shelves, reuse, saturday, clean, dress up, pre-school, carrier, wooden, session',
    asks: {
      idea: [
        '+Which game should every toy library have?',
        '+Which toy would your family borrow again and again?',
        '+Which toy from your childhood would you put in a toy library?',
        '+Which game would you borrow from a toy library for a rainy afternoon?',
      ],
      problem: ['+Which toy keeps children happy the longest?'],
      experience: ["+What's the best thing about bringing home a different toy every few weeks?"],
    },
    cued: [
      'What picture should be on the next *puzzle* in a toy library: a farm, dinosaurs or diggers?',
      'Which *costume* would your child borrow from a toy library: pirate, doctor or dragon?',
      'Which *ride-on* would your child borrow first from a toy library: a tractor, a trike or a fire engine?',
      'Which *game* would you borrow from a toy library for a rainy weekend?',
      'Which *wooden* toy do you look for first in a toy library: blocks, trains or a play kitchen?',
      'What would you borrow from a toy library for a birthday *party*: a ball pit, a tunnel or garden games?',
      'Which job would you choose as a toy library *volunteer*: mending, sorting or welcoming families?',
      'Which toy, borrowed or bought, kept your *baby* happy longest?',
      'What does your child run to first at a toy library *stay and play*?',
      'Which much-loved toy from home would you *donate* to a toy library?',
    ],
    atWork: {
      asks: [
        'What would you add first to a toy library: sensory toys, games or ride-ons?',
        'Which toys help children learn best: puzzles, blocks or role play?',
        'Which kind of toy gets borrowed from a toy library again and again?',
        'How could a workplace help a toy library best: toys, volunteers or a room?',
      ],
    },
  },
  {
    name: 'baby massage',
    says: [
      'baby (massage|yoga|signing|sensory|swim|swimming|reflexology) ?(class|classes|course|session)?',
      'infant massage',
      '(sensory|rhyme|bounce and rhyme) ?(time|session) for bab(y|ies)',
      'baby (bounce|rhyme time)',
    ],
    clues:
      'babies, newborn, colic, bubbles, nursery rhymes, lullaby, oils, bonding, months, mums, infant, yoga, sensory, soothe, signing, parents, strokes, class, weeks, course, instructor, sleep, wind, tummy, reflexology, term, mat, calm, swim, crawling, maternity leave, antenatal',
    asks: {
      experience: ['What always makes your baby smile: tickled toes, a belly rub or a song?'],
      choice: [
        'Baby massage: after the bath, or just before bed?',
        'What would you like to learn first at baby massage: tummy, legs or back strokes?',
      ],
      idea: ["Which song would you hum while massaging a baby's feet?"],
    },
    cued: [
      'Which *lullaby* do you hum without thinking?',
      'Who gets the biggest smile out of a *baby* in your family?',
      'What helps a baby to *sleep* best: a massage, a song or a walk?',
      'Which *nursery rhyme* goes best with tiny feet?',
    ],
  },
  {
    name: 'doula',
    says: [
      'doula',
      'hypno ?birthing',
      'antenatal (class|course|teacher|group|education)',
      '(birth|childbirth) (class|education|educator|preparation|partner|plan|companion|centre|center)',
      'post ?natal (support|care|class|group)',
      'post ?partum (support|care|meal)',
    ],
    clues:
      'birth, labour, newborn, postnatal, expecting, mums, midwives, contractions, parents to be, postpartum, pregnancy, hypnobirthing, antenatal, mother, baby, midwife, mama, birth partner, breastfeeding, c-section, birth plan, due date, trimester, childbirth, placenta, motherhood, hospital bag, home birth, prenatal, vbac, fourth trimester, nourish',
    asks: {
      idea: ['What should every birth partner know beforehand?'],
      experience: [
        'Who gave you kind support when a baby was on the way?',
        'What helps new parents most in the first week at home?',
      ],
      choice: [
        'Which small kindness means a lot to a new mum or dad?',
        '~Which advice about babies does everybody give, asked or not?',
      ],
    },
    cued: [
      'What would you bring to a mother in the first *postnatal* week?',
      'What would you pack for a *birth partner* in the hospital bag?',
      'Who gave you the best tip for looking after a *newborn*?',
      'What would be on your *birth plan* for mood: music, light or quiet?',
    ],
    atWork: {
      asks: [
        '+What matters most in a doula: calm, listening or experience?',
        'What helps new parents most in the first weeks: sleep, a hot meal or good company?',
        'What gets forgotten most when families get ready for a birth?',
        "What's the best help anybody gave you, or somebody close to you, with a newborn?",
      ],
      cued: [
        'What do parents ask first at a *doula* meeting?',
        'What makes a good working day between *midwife* and doula?',
      ],
    },
  },
  {
    name: 'befriending',
    says: [
      'befriend(er|ers|ing) ?(scheme|service|charity|volunteer|project|call)?',
      '(loneliness|isolation) (awareness|week|charity|project)',
      '(chatty|friendship) (café|bench|table|group|club|lunch)',
      'good neighbours? scheme',
      '(day|lunch) (centre|club) for (older|elderly|senior)',
      'senior (center|citizens.? (club|day|centre))',
    ],
    clues:
      'lonely, loneliness, cuppa, chat, older people, companionship, telephone, neighbours, pensioners, friendship, volunteer, isolation, phone call, cup of tea, befriender, weekly call, isolated, matched, listening, conversation, company, elderly, charity, hour a week, referral, coffee morning, training, human contact, dbs check, lives alone, befriendee, kind, trustee',
    asks: {
      choice: [
        'A friendly visit: a game of cards, or a long chat?',
        'What makes a friendly visit lovely: a good chat, cake or a shared laugh?',
      ],
      idea: ['What do you most like to chat about over a cup of tea?'],
      experience: ['Who did you have your last long chat with?'],
    },
    cued: [
      'Which biscuit goes with a *cuppa* and a good chat?',
      'Which friend do you *telephone* rather than text?',
      'Where do you meet *neighbours* most often: the bins, the shop or the stairs?',
      'What would you talk about first with an *older* neighbour: the street, the garden or the past?',
    ],
    atWork: {
      asks: [
        'What matters most in a befriender: patience, humour or keeping the visit regular?',
        'Which friendship of yours has the biggest age gap, and how did it begin?',
        'What did you learn from an older person you visited or phoned regularly?',
        'What keeps a volunteer befriender coming back: the stories, the tea or the laughter?',
      ],
      cued: [
        'What makes a good match between a *volunteer* and somebody lonely?',
        'Which first question opens a *phone call* with a new person best?',
      ],
    },
  },
];
