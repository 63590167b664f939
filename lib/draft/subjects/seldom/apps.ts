import type { Subject } from '../subject';

/** What people carry on a phone, and what they play. */
export const apps: readonly Subject[] = [
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
      idea: ['~What would you like a fitness app to congratulate you on?'],
      problem: ['Which fitness goal is hardest to reach every single day?'],
      choice: ['What do you check first on a fitness tracker: steps, sleep or heart rate?'],
      experience: ['What did you do to celebrate when you got fitter?'],
    },
    atWork: {
      work: [
        'Which fitness goal is hardest to fit into a working day?',
        'What gets you moving on a workday: a reminder, a friend or a stiff back?',
      ],
      people: [
        'What makes you open a fitness app again after a week off?',
        'What did tracking your steps or sleep teach you about your habits?',
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
      idea: ['Which small daily habit calms you down?'],
      problem: ["What's hardest about meditating: sitting still, or finding the time?"],
      choice: ['To fall asleep: a story, the sound of rain or silence?'],
      experience: ['Where is the most peaceful place you have sat quietly?'],
    },
    atWork: {
      work: [
        'When in a working day would a few quiet minutes help you most?',
        "What's hardest to switch off after work: the phone, the worries or the to-do list?",
      ],
      people: [
        'Who taught you to stay calm when everything is urgent?',
        'What quiets your mind in the evening: music, a walk or a few deep breaths?',
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
      idea: ['What one thing should every dating profile mention?'],
      problem: ['~What is hardest about a dating profile: the photo, the first line or the hobbies?'],
      choice: ['On a first date: coffee and cake, or a long walk and a chat?'],
      experience: ['How did the happiest couple you know meet?'],
    },
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
      idea: ['~Which job at home would your children do for a sticker?'],
      problem: ['~Which part of the morning takes longest with children in the house?'],
      choice: ["Children's pocket money: in coins, on a card or earned by chores?"],
      experience: ["What's the funniest photo a child has ever taken on your phone?"],
    },
    atWork: {
      work: [
        'Which part of family life would you most like an app to keep track of?',
        'What would help working parents more: flexible hours, or fewer meetings?',
      ],
      people: [
        'What has being a parent taught you about your job?',
        'Which tip from another working parent saved your week?',
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
      idea: ['Which sentence would you like to be able to say in every language?'],
      problem: ['Which foreign word is the hardest for you to pronounce?'],
      choice: ['Language practice on your phone: at breakfast, on the bus or in bed?'],
      experience: ['What was the first sentence you learnt in another language?'],
    },
    atWork: {
      work: [
        "What's hardest in a meeting in a foreign language: jokes, numbers or accents?",
        'What holds people back in a new language: grammar, nerves or time?',
      ],
      people: [
        'Which mistake in a foreign language do you still laugh about?',
        'Who helped you most when you worked in a language not your own?',
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
      idea: ['Which small treat always gets a place in your budget?'],
      problem: ['~Which subscription do you keep meaning to cancel?'],
      choice: ['Splitting a bill with friends: equal shares, or each pays for their own?'],
      experience: ['What surprised you most when you first tracked your spending?'],
    },
    atWork: {
      work: [
        'Which cost surprises people most in a month: food, subscriptions or repairs?',
        'What helps you stick to a budget: a goal, an app or somebody who asks?',
      ],
      people: [
        'What did you do with the first pay you ever earned?',
        'Who taught you how to look after money?',
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
      idea: ['~Which everyday chore would make a good video game?'],
      problem: ['Which boss or level in a video game held you up longest?'],
      choice: ['A new game: start on easy, on normal or on the hardest setting?'],
      experience: ['Which video game did you last stay up far too late for?'],
    },
    atWork: {
      work: [
        'What keeps you playing a game: the story, the challenge or the friends?',
        'What do players never see of how a game is made?',
      ],
      people: [
        'Which game made you want to know how games are made?',
        "Which game's music can you still hum years later?",
      ],
    },
  },
];
