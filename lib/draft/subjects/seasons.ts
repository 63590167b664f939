import type { Subject } from './subject';

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
      choice: [
        '+At a Christmas market: the food, the presents or just the lights?',
        '+At a Christmas market: mulled wine, hot chocolate or cider?',
      ],
      experience: ['+Which stall do you head for first at a Christmas market?'],
      idea: ['What would you like to find at a Christmas market besides mulled wine?'],
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
        '+Which dish would your family never let you leave out of Christmas dinner?',
        'What has to be on your plate at Christmas dinner?',
      ],
      choice: ["Christmas dinner: at lunchtime, in the evening or whenever it's ready?"],
      idea: ['~Which part of Christmas dinner tastes even better cold the next day?'],
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
      experience: ['Which Christmas present from your childhood do you still remember?'],
      idea: ["What's a good small present to find in a Christmas stocking?"],
      problem: [
        "What's at the top of your Christmas wish list?",
        '~Who in your family is the hardest to buy a Christmas present for?',
      ],
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
      idea: ['+Which small tradition makes it Christmas in your house?'],
      experience: ['Which song, smell or film tells you that Christmas has started?'],
      choice: ['What do you love most about Christmas: the food, the lights or the family time?'],
      problem: ['Which Christmas job would you gladly hand to somebody else?'],
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
      idea: ['+What would you like to do more of in the new year?'],
      choice: [
        "New Year's Eve: a party, a dinner or a cosy night in?",
        "~New Year's Eve at midnight: in a crowd, with a few friends or fast asleep?",
      ],
      experience: ["Which New Year's resolution have you actually kept?"],
    },
  },
  {
    name: "Valentine's Day",
    says: ["valentine'?s?( day| menu| dinner| gift| card)?", "galentine'?s?( day)?", '14(th)? february'],
    asks: {
      choice: [
        "+On Valentine's Day: dinner out, dinner in or breakfast in bed?",
        "Which dessert would you share on Valentine's Day: chocolate, cheesecake or strawberries?",
      ],
      idea: ["Which flowers do you like to find on the table on Valentine's Day?"],
      experience: ["Which Valentine's Day surprise have you never forgotten?"],
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
      experience: ['+What did your dad teach you that you still use today?'],
      choice: [
        "For Father's Day: something to eat, something to do or something to wear?",
        "What would you do with your dad on Father's Day: a walk, a match or a long lunch?",
      ],
      idea: ["~What do you give a dad who says he wants nothing for Father's Day?"],
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
      choice: [
        '+An Easter egg: milk, dark or white chocolate?',
        '+~An Easter egg: gone by lunchtime, or made to last all week?',
      ],
      idea: ['Where is the best hiding place for an Easter egg in your house or garden?'],
      experience: ['Which Easter tradition from your childhood do you still keep?'],
    },
  },
  {
    name: 'Ramadan and Eid',
    says: ['ramadan', 'eid', 'iftar', 'suhoor'],
    asks: {
      idea: ['+Which dish has to be on the table at iftar in your family?'],
      experience: ['+Which dish or smell means Eid to you?'],
      choice: ['What do you look forward to most at Eid: the prayers, the food or the family visits?'],
      problem: ['What helps you most through a working day in Ramadan?'],
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
        '+Which film belongs on the screen on Halloween night?',
        "+~What's the funniest Halloween costume you've ever worn or seen?",
      ],
      choice: [
        '+A Halloween costume: scary, funny or beautiful?',
        '+On Halloween: out trick-or-treating, or at the door handing out sweets?',
      ],
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
      choice: [
        '+Bonfire Night: a big display, a small garden bonfire or sparklers with friends?',
        'Watching fireworks: in the crowd, from a hill or from your own window?',
        'Which Bonfire Night treat do you like best: toffee apples, parkin or hot dogs?',
      ],
      idea: ['What do you like to eat or drink while you watch the fireworks?'],
    },
  },
  {
    name: 'Thanksgiving',
    says: ['thanksgiving', 'friendsgiving'],
    asks: {
      idea: ['+Which side dish can you never leave out at Thanksgiving?'],
      choice: [
        '+What do you look forward to most at Thanksgiving: the turkey, the sides or the company?',
        '+Which pie would you have first at Thanksgiving: pumpkin, apple or pecan?',
      ],
      problem: ['~Which Thanksgiving dish always runs out first at your table?'],
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
      idea: ['+What are you hoping to find at a good price in the sales this year?'],
      choice: ['+Shopping the sales: with a list, on a whim or only for one big thing?'],
      experience: ['What did you once buy in a sale that you still use all the time?'],
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
      experience: ['What do you remember about your own first day at school?'],
      choice: ['What do children look forward to most at the start of term: friends, teachers or clubs?'],
      idea: ['What do you like to find in a lunchbox on the first day back at school?'],
      problem: ['~What always goes missing the night before school starts?'],
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
      choice: [
        '+How will you spend the bank holiday: out and about, in the garden or on the sofa?',
        'A long weekend: every hour planned, or one day at a time?',
        'What would be on your table on a bank holiday: a barbecue, a picnic or a roast?',
      ],
      experience: ['What did you do on the best long weekend you can remember?'],
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
      experience: ['Which smell or sound means summer to you?'],
      idea: ['What do you always do on the first really warm day of the year?'],
      choice: [
        'Where would you spend a perfect summer day: at the beach, in a park or by a lake?',
        'Which cold treat says summer to you: an ice lolly, a sundae or iced coffee?',
      ],
    },
  },
];
