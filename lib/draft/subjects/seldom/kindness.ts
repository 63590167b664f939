import type { Subject } from '../subject';

/** Company and a hand for the very young, and the old. */
export const kindness: readonly Subject[] = [
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
      idea: ['Which toy would you borrow from a toy library for yourself?'],
      problem: ['Which toy is hardest for your child to give back?'],
      choice: ['Borrowed for the weekend: a train set, or a box of dressing-up clothes?'],
      experience: ['Which toy did you carry with you everywhere as a child?'],
    },
    atWork: {
      work: [
        'Which kind of toy gets borrowed from a toy library again and again?',
        'Which does a toy library need more: new toys, or more volunteers?',
      ],
      people: [
        'Which toy have you seen bring shy children together?',
        'Who lent you a toy as a child that you never wanted to give back?',
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
      idea: ["Which song would you hum while massaging a baby's feet?"],
      problem: ["What's the trickiest part of massaging a wriggly baby?"],
      choice: ['Baby massage: after the bath, or just before bed?'],
      experience: ['What always makes your baby smile: tickled toes, a belly rub or a song?'],
    },
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
      idea: ['Which song would you put on a playlist for a long labour?'],
      problem: ['What puzzled you most in your first week with a newborn?'],
      choice: ['A visit to a new baby: bring a hot meal, or hold the baby while the parents nap?'],
      experience: ['~Which advice about babies does everybody give, asked or not?'],
    },
    atWork: {
      work: [
        'What helps new parents most in the first weeks: sleep, a hot meal or good company?',
        'What gets forgotten most when families get ready for a birth?',
      ],
      people: [
        "What's the best help anybody gave you, or somebody close to you, with a newborn?",
        'Which words helped you most, or somebody close to you, around the time of a birth?',
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
      idea: ['What do you most like to chat about over a cup of tea?'],
      problem: ["How do you start a chat with somebody you don't know?"],
      choice: ['A friendly visit: a game of cards, or a long chat?'],
      experience: ['Who did you have your last long chat with?'],
    },
    atWork: {
      work: [
        'What makes the first befriending visit easier: tea, a photo album or a game?',
        'What keeps a volunteer befriender coming back: the stories, the tea or the laughter?',
      ],
      people: [
        'What did you learn from an older person you visited or phoned regularly?',
        'Which friendship of yours has the biggest age gap, and how did it begin?',
      ],
    },
  },
];
