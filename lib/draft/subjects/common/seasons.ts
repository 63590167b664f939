import type { Subject } from '../subject';

/** The days of the year that shops, kitchens and town halls post about. */
export const seasons: readonly Subject[] = [
  {
    name: 'Christmas market',
    says: [
      'christmas (market|fair|fayre)',
      'xmas market',
      'festive market',
      'winter (market|wonderland)',
      'christmas craft fair',
    ],
    asks: {
      idea: ['+Which handmade present would you look for at a Christmas market?'],
      experience: [
        'Which smell says Christmas market to you?',
        'Which Christmas market treat do you eat first?',
        'What do you love to bring home from a Christmas market?',
      ],
    },
  },
  {
    name: 'Christmas tree',
    says: [
      'nordmann',
      'trees are in',
      'christmas tree',
      'xmas tree',
      'tree (farm|light|decoration)',
      'bauble',
      'tree lighting',
      'christmas (decoration|light|wreath)',
      'tinsel',
      'light switch on',
      'lights switch on',
    ],
    asks: {
      choice: [
        '+Which Christmas tree suits your home: tall and slender, or short and bushy?',
        '+What do you look for in a Christmas tree: height, shape or scent?',
        '+What do you love most about a real Christmas tree: the smell, the look or the tradition?',
      ],
      experience: [
        '+When does the Christmas tree go up in your house, and who gets to decorate it?',
        '+How tall is your perfect Christmas tree?',
        "+What's your best story about getting a Christmas tree home?",
        "~What's the strangest decoration on your Christmas tree, and where did it come from?",
      ],
    },
  },
  {
    name: 'Christmas dinner',
    says: [
      'christmas (dinner|lunch|menu|day menu|food|feast)',
      'festive (menu|lunch|dinner|food|feast)',
      'pigs in blankets',
      'christmas eve',
      'mulled (wine|cider)',
      'eggnog',
      'mince pie',
      'christmas (pudding|cake|bake)',
    ],
    asks: {
      experience: [
        '+Which part of Christmas dinner do you eat first?',
        '+How many pigs in blankets belong with Christmas dinner?',
        '+What has to be on your plate at Christmas dinner?',
        '~Which part of Christmas dinner tastes even better cold the next day?',
      ],
      choice: ['+With Christmas dinner: cranberry sauce, bread sauce or plenty of gravy?'],
      idea: ['+Which dish would your family never let you leave out of Christmas dinner?'],
    },
  },
  {
    name: 'Christmas presents',
    says: [
      'secret santa',
      'stocking (filler|stuffer)',
      'christmas (gift|present|shopping|hamper|card|order|gift guide)',
      'gift guide',
      'xmas (gift|present|shopping)',
      'holiday (gift|gifting|shopping)',
      'letter to santa',
      'last posting date',
      'father christmas',
      'grotto',
      'meet santa',
    ],
    asks: {
      idea: ['+What Christmas present would you choose for a friend who has everything?'],
      experience: [
        'Which Christmas present did you love giving?',
        'Who do you enjoy choosing a Christmas present for?',
        'Which Christmas present do you still use nearly every day?',
      ],
      problem: ['~Who in your family is the hardest to buy a Christmas present for?'],
    },
  },
  {
    name: 'Christmas',
    says: [
      'christmas',
      'xmas',
      'festive (season|period|cheer|fun)',
      'santa( claus)?',
      'holiday season',
      'happy holidays',
      'yuletide',
      'carols',
      'carol (concert|service|singing)',
    ],
    asks: {
      experience: [
        'Which Christmas song do you know every word of?',
        'Which Christmas film do you watch every year?',
      ],
      choice: [
        'Which song, smell or film tells you that Christmas has started?',
        'What do you love most about Christmas: the food, the lights or the family time?',
      ],
    },
  },
  {
    name: 'New Year',
    says: [
      "new year('?s)?( eve| day)?",
      'nye',
      'hogmanay',
      '(new year|january) resolution',
      'auld lang syne',
      '(year in review|best of the year)',
    ],
    asks: {
      experience: [
        'Which New Year tradition do you keep?',
        "Which New Year's resolution have you actually kept?",
      ],
      idea: [
        'What would you like to try for the first time in the new year?',
        'What would you like to do more of in the new year?',
      ],
      choice: ["~New Year's Eve at midnight: in a crowd, with a few friends or fast asleep?"],
    },
  },
  {
    name: "Valentine's Day",
    says: ["valentine'?s?( day| menu| dinner| gift| card)?", "galentine'?s?( day)?", '14(th)? february'],
    asks: {
      idea: ["+Who would you like to treat on Valentine's Day?"],
      experience: [
        "+Which small thing says love to you on Valentine's Day?",
        "What's your idea of a lovely Valentine's Day?",
      ],
      choice: ["For Valentine's Day: flowers, chocolates or a nice dinner?"],
    },
  },
  {
    name: "Mother's Day",
    says: ["mother'?s'? day", 'mothering sunday', "mum'?s day", 'gift for (mum|mom)'],
    asks: {
      experience: [
        "+Which flowers say Mother's Day to you?",
        "~Which of your mother's sayings do you now catch yourself using?",
      ],
      idea: [
        "+What would you write on a Mother's Day card?",
        "+Which colours would you choose for a Mother's Day bouquet?",
      ],
      choice: [
        "+Mother's Day flowers: a grand bouquet or a simple posy?",
        "+Who else deserves flowers on Mother's Day: a gran, an aunt or a friend?",
        "+Mother's Day flowers: handed over in person, or a surprise at the door?",
      ],
    },
  },
  {
    name: "Father's Day",
    says: ["father'?s'? day", "dad'?s day", 'gift for dad'],
    asks: {
      idea: ["+What would make your dad smile on Father's Day?"],
      choice: [
        "+Who would you treat on Father's Day: dad, grandad or somebody who is like a dad?",
        "How would your dad spend Father's Day: over a good meal, with a hobby or with his feet up?",
      ],
      experience: [
        "Which Father's Day present went down really well?",
        "~What do you give a dad who says he wants nothing for Father's Day?",
      ],
    },
  },
  {
    name: 'Easter eggs',
    says: [
      'easter( egg| egg hunt| weekend| bunny| holiday| sunday| monday| fun| trail)?',
      'egg hunt',
      'good friday',
    ],
    asks: {
      choice: ['+~An Easter egg: gone by lunchtime, or made to last all week?'],
      experience: ['Which Easter egg did you love as a child?'],
      idea: [
        'Who would you like to give an Easter egg to?',
        'What would you love to find inside an Easter egg?',
      ],
    },
  },
  {
    name: 'Ramadan and Eid',
    says: ['ramadan', 'eid', 'iftar', 'suhoor'],
    asks: {
      experience: [
        'Which memory of Eid makes you smile?',
        'What do you reach for first at iftar?',
        'What makes Eid morning special in your home?',
      ],
      idea: ['Who do you love to share an iftar or an Eid meal with?'],
    },
  },
  {
    name: 'Diwali and Lunar New Year',
    says: [
      'diwali',
      'deepavali',
      'lunar new year',
      'chinese new year',
      'year of the (dragon|snake|horse|goat|rabbit|rat|ox|tiger)',
      'holi',
      'hanukkah',
      'chanukah',
      'navratri',
      'vaisakhi',
      'onam',
      'dragon dance',
    ],
    asks: {
      experience: [
        '+Which sweet belongs in every festival box?',
        '+Which festival sweet disappears first in your house?',
      ],
      idea: [
        '+Who would you surprise with a box of festival sweets?',
        'What would you look for first in a festival gift box?',
      ],
      choice: ['What would you put in a festive gift box: sweets, nuts or candles?'],
    },
  },
  {
    name: 'pumpkin patch',
    says: ['pumpkin', 'pumpkin (patch|picking|field|farm|trail)', 'pick your own pumpkin', 'pumpkin carving'],
    asks: {
      choice: [
        '+~Picking a pumpkin: the biggest, the roundest or the funny-shaped one?',
        '+Which face would you carve into your pumpkin: friendly, spooky or silly?',
        '+Which pumpkin treat do you like best: pie, soup or something from the oven?',
      ],
      experience: [
        '+Which photo do you always take at a pumpkin patch?',
        "+How do you know when you've found the right pumpkin?",
        '+How many pumpkins come home with you from the patch?',
      ],
    },
  },
  {
    name: 'Halloween',
    says: [
      "hallow(e|'e|’e)en",
      'trick or treat(ing|er)?',
      'spooky( season)?',
      'haunted house',
      'scare (maze|attraction)',
      'day of the dead',
      'costume (contest|parties)',
    ],
    asks: {
      experience: [
        'What makes a Halloween night properly spooky?',
        'Which Halloween fright do you still laugh about?',
        "~What's the funniest Halloween costume you've ever worn or seen?",
      ],
      idea: ['Which Halloween character would you dress up as?'],
      choice: ['What do you look forward to on Halloween: the sweets, the scares or the costumes?'],
    },
  },
  {
    name: 'Bonfire Night',
    says: [
      'bonfire',
      'firework',
      'guy fawkes',
      'sparklers',
      '4th of july',
      'fourth of july',
      'independence day',
      'toffee apple',
    ],
    asks: {
      idea: [
        '+What would you write in the air with a sparkler?',
        '+Which song would you set a fireworks display to?',
      ],
      experience: [
        '+Where have you seen fireworks that you still talk about?',
        '+What do you like to eat or drink while you watch the fireworks?',
      ],
      choice: ['+What do you wait for at a fireworks display: the colours, the bangs or the finale?'],
    },
  },
  {
    name: 'Thanksgiving',
    says: ['thanksgiving', 'friendsgiving'],
    asks: {
      choice: [
        '+Thanksgiving gravy: over everything, or on the side?',
        '+What do you look forward to most at Thanksgiving: the turkey, the sides or the company?',
      ],
      experience: [
        '+What takes up the biggest space on your Thanksgiving plate?',
        'Which dish do you wait for all year until Thanksgiving?',
        '~Which Thanksgiving dish always runs out first at your table?',
      ],
    },
  },
  {
    name: 'Black Friday',
    says: [
      'black friday',
      'cyber (monday|week|weekend)',
      'prime day',
      'boxing day sale',
      'january sale',
      "singles'? day",
      'small business saturday',
    ],
    asks: {
      experience: [
        'What are you hoping to find at a good price in the sales this year?',
        'What did you once buy in a sale that you still use all the time?',
        'Who are you hoping to find a present for in the sales?',
      ],
      choice: ['Shopping the sales: with a list, on a whim or only for one big thing?'],
    },
  },
  {
    name: 'back to school',
    says: [
      'back to school',
      'first day (of|at|back at) school',
      'school (supplies|year)',
      'pencil case',
      'a level results',
      'gcse results',
      'exam results',
      'results day',
      'starting (school|reception|secondary)',
      'term starts',
    ],
    asks: {
      experience: [
        'Which subject did you look forward to in a new school year?',
        '~What always goes missing the night before school starts?',
      ],
      choice: [
        'Back-to-school shopping: all in a day, or bit by bit through the holidays?',
        'What do children look forward to most at the start of term: friends, teachers or clubs?',
      ],
    },
  },
  {
    name: 'bank holiday',
    says: [
      'bank holiday',
      'long weekend',
      'may day',
      'labou?r day',
      'memorial day',
      'street party',
      'three day weekend',
    ],
    asks: {
      experience: ['What makes a long weekend feel long?'],
      idea: ['Which day out would you choose for a bank holiday?'],
      choice: [
        'Bank holiday plans: made weeks ahead, or over breakfast?',
        'Bank holiday Monday: a lie-in, or up early for a day out?',
      ],
    },
  },
  {
    name: 'summer',
    says: [
      'summer (is here|vibes|drinks|fun|event|fair|fayre|fete|party|season|sale)',
      'heat ?wave',
      'solstice',
      'first day of (spring|summer|autumn|fall|winter)',
      'sunny (day|weather|weekend)',
      'spring is (here|in the air)',
      'autumn is here',
    ],
    asks: {
      experience: ['What do you look forward to every summer?', "What's the first sign of summer for you?"],
      choice: [
        "A hot summer's day: in the sun, in the shade or in the water?",
        'Where would you spend a perfect summer day: at the beach, in a park or by a lake?',
      ],
    },
  },
];
