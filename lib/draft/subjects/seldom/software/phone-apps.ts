import type { Subject } from '../../subject';

/** What people carry on a phone, and what they play. */
export const phoneApps: readonly Subject[] = [
  {
    name: 'fitness apps',
    says: [
      'fitness (app|tracker|watch|wearable)',
      '(workout|running|step|calorie|cycle|sleep) (app|tracker|counter)',
      'step count',
      'activity tracker',
      'strava',
      'training app',
      'calorie (counting|counter)',
    ],
    clues:
      'streak, steps, heart rate, tracker, app, leaderboard, wearables, sync, wrist, workout, watch, calorie, running, download, reminder, gps, subscription, sleep, coach, plan, personal best, cycle, challenge, notification, kudos, beta, training plan, rep, log, ios',
    asks: {
      experience: ['+Which fitness goal are you working towards?', 'Which activity do you like to track?'],
      choice: ['Which workout or walk are you proud of?'],
      idea: [
        'What would you like a fitness app to help you with?',
        '~What would you like a fitness app to congratulate you on?',
      ],
    },
    cued: [
      'How do you get your *steps* in on a rainy day?',
      'Which *streak* are you proud of: walking, reading or flossing?',
      'What do you look at on your *watch* when you wake up: time, sleep or messages?',
      'Which song lifts your *heart rate* in a workout?',
    ],
    atWork: {
      asks: [
        'What matters most in a fitness app: variety, tracking or friends?',
        'What gets you moving on a workday: a reminder, a friend or a stiff back?',
        'Which fitness goal is hardest to fit into a working day?',
        'Which feature helps most on busy days: reminders, short workouts or team challenges?',
      ],
      cued: [
        'What makes people come back to a *fitness* app after a month?',
        'Which *wearable* feature do users ask for most?',
      ],
    },
  },
  {
    name: 'meditation app',
    says: [
      'meditation (app|timer)',
      'mindfulness app',
      'habit (app|tracker|building)',
      'sleep stor(y|ies)',
      'breath(ing|work) (app|exercise)',
      'guided meditation',
      'mood tracker',
    ],
    clues:
      'streak, habits, mindful, app, minutes a day, soundscape, breathe, meditation, journal, mindfulness, guided, sleep story, calm, anxiety, timer, stress, download, reminder, relax, session, subscription, daily, focus, headspace, breathwork, insomnia, teacher, gratitude, android, bedtime, mental wellbeing',
    asks: {
      experience: [
        'Where do you sit when you want to be quiet?',
        "What helps you settle down for a good night's sleep?",
      ],
      idea: ['Which story would you like to fall asleep to?'],
      choice: ['When do you like to take a quiet moment: morning, lunchtime or bedtime?'],
    },
    cued: [
      'What would you write first in a *journal* at the end of the day?',
      "Which voice would you like for a *sleep story*: deep, soft or a grandmother's?",
      'When would a *reminder* to breathe suit you best: morning, lunch or bedtime?',
      'How many *minutes* of silence a day would suit you: three, ten or thirty?',
    ],
    atWork: {
      asks: [
        'What makes a meditation app worth opening: short sessions, a calm voice or reminders?',
        'What would you use a meditation app for first: focus, calm or sleep?',
        'When in a working day would a few quiet minutes help you most?',
        'What quiets your mind in the evening: music, a walk or a few deep breaths?',
      ],
      cued: [
        'Which *habit* helps your team to focus after lunch?',
        'Where at work would you take five minutes of *mindfulness*?',
      ],
    },
  },
  {
    name: 'dating',
    says: [
      'dating (app|site|coach|agency|profile|event)',
      'speed dating',
      '(singles|single) (night|event|mixer)',
      'online dating',
      'first date (nerves|night|idea|spot)',
      'introduction agency',
      '(marriage|matrimonial|matrimony) (site|bureau|service|app)',
    ],
    clues:
      "singles, matches, swipe, compatible, introductions, icebreaker, mingle, matchmaking, speed dating, profile, first date, romance, mixer, relationship, matchmaker, over 40s, chemistry, app, spark, coach, flirting, valentine's, ghosting, blind date, meet someone, drink, soulmate, bio, host, dates, red flag",
    asks: {
      idea: ['+Which question would you ask first on a date?'],
      choice: [
        '+Where would you go on a first date: a café, a gallery or a walk by the water?',
        '+On a first date: coffee and cake, or a long walk and a chat?',
      ],
      problem: ['~What is hardest about a dating profile: the photo, the first line or the hobbies?'],
    },
    cued: [
      'Where would you go on a *first date* that costs next to nothing?',
      'Which question works best as an *icebreaker* at a table of strangers?',
      'A *speed dating* evening: three minutes, five or as long as the drink lasts?',
      'Who would you ask to be your *matchmaker*: a friend, a sister or your grandmother?',
    ],
  },
  {
    name: 'parenting apps',
    says: [
      'parenting (app|course|coach|class|platform|expert)',
      'baby (tracker|app)',
      'family (organiser|organizer|planner)( (app))?',
      'pregnancy app',
      'screen time',
      'parental control',
      'chore chart',
      'pocket money (app|card)',
    ],
    clues:
      'app, tantrums, chores, milestones, screen time, pocket money, bedtime routine, toddlers, baby, sleep, feeding, newborn, mum, nap, routine, tracker, nappy, teen, positive, coach, breastfeeding, expert, calendar, weaning, dad, reward chart, potty, paediatric, download, co parenting',
    asks: {
      choice: ['+Which part of the day would you like to run more smoothly: mornings, meals or bedtime?'],
      experience: [
        'Who keeps track of the calendar in your family?',
        'Which part of family life needs the most planning?',
        'What piece of parenting advice has stayed with you?',
      ],
      idea: ['~Which job at home would your children do for a sticker?'],
    },
    cued: [
      'Which *bedtime* story gets asked for again and again?',
      '*Screen time*: before tea, after tea or on rainy days?',
      'What settles a *toddler* quickest: a song, a snack or a silly face?',
      'Which *milestone* do you remember best: first word, first step or first tooth?',
    ],
    atWork: {
      asks: [
        'Which part of family life would you most like an app to keep track of?',
        'What should a parenting app do best: remind, advise or reassure?',
        'Which family job would you share through an app: shopping, lifts or chores?',
        'What matters most in a parenting app: simple, private or useful every day?',
      ],
      cued: [
        'What would make an *app* useful for parents who work shifts?',
        'Which *family* benefit at work makes the biggest difference?',
      ],
    },
  },
  {
    name: 'language apps',
    says: [
      'language (learning )?app',
      'learn (spanish|french|german|italian|welsh|irish|japanese|korean) (online|app|on your phone)',
      '(vocabulary|flash ?card|pronunciation) (app|trainer|practice)',
      'conversation partner',
      '(duolingo|babbel)',
    ],
    clues:
      'streak, vocabulary, fluent, pronunciation, grammar, learners, app, native speaker, spanish, lesson, learn, conversation, welsh, french, phrase, tutor, minutes a day, beginner, polyglot, gamified, flashcard, level, irish, japanese, speaking, download, bilingual, holiday, verb, practice',
    asks: {
      idea: [
        '+Who would you like to surprise by speaking their language?',
        'Where would you like to use the language you are learning?',
      ],
      choice: [
        '+What would you practise first in a new language: speaking, listening or reading?',
        '+Language practice on your phone: at breakfast, on the bus or in bed?',
      ],
    },
    cued: [
      'What do you practise first in *Spanish*: ordering food, asking the way or small talk?',
      'Which *Welsh* or Irish word do you like the sound of?',
      'How long is the best *streak* you have kept up at anything?',
      'Which *Japanese* word do you think everybody knows?',
    ],
    atWork: {
      asks: [
        'Which language would help you most at work?',
        'What holds people back in a new language: grammar, nerves or time?',
        'How do you like to learn a language for work: an app, a class or a colleague?',
        "What's hardest in a meeting in a foreign language: jokes, numbers or accents?",
      ],
      cued: [
        'Which *language* would be most useful to your team this year?',
        "Which *phrase* in a customer's language has opened a door for you?",
      ],
    },
  },
  {
    name: 'budgeting apps',
    says: [
      '(budget|budgeting|money|spending|saving) (app|tracker)',
      '(track|tracking) (your|my) spending',
      'round ?up saving',
      'bill splitting',
      'split (the )?bill',
      'subscription (tracker|manager)',
      'no spend (month|week|challenge)',
    ],
    clues:
      'spending, payday, categories, transactions, subscriptions, overdraft, app, pots, open banking, savings, money, tracker, bank, bill, pocket money, round up, debt, expense, goal, overspend, household, split, personal finance, salary, emergency fund, cost of living, fintech, category, download, dashboard, groceries, notification',
    asks: {
      experience: ['What surprised you most when you first tracked your spending?'],
      idea: ['Which small treat always gets a place in your budget?'],
      choice: ['What would you save up for first with a budgeting app: a trip, a home or a treat?'],
      problem: ['~Which subscription do you keep meaning to cancel?'],
    },
    cued: [
      'Which *pot* would you fill first: holidays, presents or rainy days?',
      'What did your *pocket money* go on when you were ten?',
      'How do you keep an eye on *spending*: app, notebook or memory?',
      'Which *goal* would you save up for over a year?',
    ],
    atWork: {
      asks: [
        'What helps you stick to a budget: a goal, an app or somebody who asks?',
        'Which would you set up first in a budgeting app: bills, savings or spending limits?',
        'What matters most in a budgeting app: simple charts, alerts or savings pots?',
        'Which cost surprises people most in a month: food, subscriptions or repairs?',
      ],
      cued: [
        'Which *category* do users of your app rename first?',
        'What do people ask first about *open banking*?',
      ],
    },
  },
  {
    name: 'game studio',
    says: [
      'game (studio|developer|development|dev|designer|jam|publisher|industry)',
      'indie (game|dev|studio|developer)',
      'steam (page|wishlist|next fest|demo)',
      'play ?test(er|ing)?',
      'level design(er)?',
      'unreal engine',
      '(unity|godot) (engine|developer)',
      'wishlist (now|on|us)',
      'pixel art',
    ],
    clues:
      'demo, wishlist, trailer, levels, devlog, co op, roguelike, playable, console, early access, indie, developer, playtest, early build, pixel art, release, character, gameplay, game engine, publisher, jam, boss, patch, gamer, mobile game, rpg, animator, quest, shader, speedrun',
    asks: {
      idea: [
        '+Which game world would you like to live in for a week?',
        '+Which video game character would you like as a neighbour?',
        '~Which everyday chore would make a good video game?',
      ],
      choice: ['+What draws you into a new game: the art, the story or the music?'],
    },
    cued: [
      'What do you try first in a new *demo*: the story, the controls or the settings?',
      'What makes you put a game on your *wishlist*: the trailer, a friend or the art?',
      'Who would you ask to join you in a *co-op* game?',
      'Which *pixel art* game do you think looks loveliest?',
      'What do you like to see first in a game *trailer*: fights, the world or the jokes?',
      'What would your character carry on a *roguelike* run: sword, bow or magic?',
      'Which *indie* game have you told the most friends about?',
      'Which games *console* did you play on first?',
    ],
    atWork: {
      asks: [
        'What keeps you playing a game: the story, the challenge or the friends?',
        'What matters most in a new game: the story, the look or how it plays?',
        "Which game's music can you still hum years later?",
        'Which game made you want to know how games are made?',
      ],
      cued: [
        'What do you watch for first at a *playtest*: the face, the hands or the score?',
        'What belongs in a *devlog*: pictures, numbers or a good story?',
        'Which small rule makes a *game jam* more fun: a theme, a time limit or a strange tool?',
        "When is a *demo* ready to show: once it's fun, once it's stable or once it's pretty?",
      ],
    },
  },
];
