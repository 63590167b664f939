import type { Subject } from '../subject';

/** The small parts of a wedding or a party that somebody makes a living of. */
export const marquees: readonly Subject[] = [
  {
    name: 'confetti',
    says: [
      '(wedding|petal|dried|flower|biodegradable|paper|throwing) confetti',
      'confetti( cannon| cone| field| bar| shot| balloon)?',
      'petal (toss|cones)',
    ],
    clues: ['petals', 'delphinium', 'cones', 'throw', 'church steps', 'rose petals', 'biodegradable'],
    asks: {
      idea: ['What would you throw over a happy couple: petals, rice or bubbles?'],
      problem: ['~Where do you still find confetti a week after a wedding?'],
      choice: ['Confetti: every colour at once, or all white petals?'],
      experience: ['Which moment of a wedding gives you the widest smile?'],
    },
  },
  {
    name: 'bridesmaids',
    says: [
      'bridesmaid',
      'bridesmaid (dress|dresses|robe|proposal|gift)',
      'maid of honou?r',
      '(flower girl|page boy|ring bearer)',
      'groomsm(a|e)n',
      'best man',
    ],
    clues: ['gowns', 'satin', 'bridal party', 'sage green', 'fittings', 'infinity dress', 'bouquets'],
    asks: {
      idea: ['Which colour of bridesmaid dress suits nearly everyone?'],
      problem: ['~What should a good bridesmaid always have in her bag?'],
      choice: ['Bridesmaids: all in the same dress, or the same colour in different dresses?'],
      experience: ['What do you remember wearing to the first wedding you went to?'],
    },
  },
  {
    name: 'wedding guest outfit',
    says: [
      'mother of the (bride|groom)',
      'wedding guest (dress|outfit|hat)',
      '(occasion|special occasion) ?wear',
      '(races|ascot|ladies day) (outfit|dress|hat)',
      'fascinator',
      'race ?day (outfit|dress|hat)',
    ],
    clues: ['hats', 'matching', 'coat', 'fitting', 'jacket', 'ascot', 'two piece'],
    asks: {
      idea: ['Which colour would you wear to a summer wedding?'],
      problem: ['~At which point of a wedding do your shoes come off?'],
      choice: ['A guest at a wedding: big hat, small hat or flower in the hair?'],
      experience: ['Which outfit in your wardrobe has been to the most parties?'],
    },
  },
  {
    name: 'wedding speeches',
    says: [
      "(wedding|best man'?s?|groom'?s?|father of the bride|maid of honou?r) (speech|speeches|toast)",
      'speech (writer|writing) for (a |your )?wedding',
      'toast ?master',
      'after dinner (speaker|speech)',
    ],
    clues: ['toast', 'glasses', 'nerves', 'laughs', 'anecdotes', 'jokes', 'emcee'],
    asks: {
      idea: ['How long should a wedding speech be: two minutes, five or ten?'],
      problem: ['~Who in your family should never be handed the microphone?'],
      choice: ['A wedding speech: make them laugh, make them cry or raise a glass quickly?'],
      experience: ['Which kind words in a speech have stayed with you?'],
    },
  },
  {
    name: 'wedding film',
    says: [
      'wedding (film|video|videographer|videography|highlights)',
      '(wedding|event) content creator',
      'elopement (film|video|photographer)',
      'super ?8 wedding',
    ],
    clues: ['vows', 'cinematic', 'couple', 'first dance', 'footage'],
    asks: {
      idea: ['Which minute of a wedding would you want to watch again every year?'],
      problem: ['~Who always waves at the camera in every family film?'],
      choice: ['A wedding film: the vows, the speeches or the dance floor at midnight?'],
      experience: ['Which old family film do you love to watch together?'],
    },
  },
  {
    name: 'dance floor hire',
    says: [
      '(dance floor|light up letters|led dance|chair cover|sequin wall|flower wall|balloon arch|backdrop|throne|candy cart|sweet cart) (hire|rental)',
      '(light up|giant) (letters|love letters)',
      'flower wall',
      '(chocolate|prosecco|drinks) fountain',
      '(donut|doughnut|prosecco|champagne) wall',
      'chair cover',
    ],
    clues: ['sashes', 'starlit', 'led', 'backdrop', 'draping', 'centrepieces', 'sequin'],
    asks: {
      idea: ['Which word would you spell in giant lit-up letters at a party?'],
      problem: ['~Which song drags you on to the dance floor, tired feet or not?'],
      choice: ['At a party: chocolate fountain, sweet cart or doughnut wall?'],
      experience: ['Who in your family is always first on the dance floor?'],
    },
  },
  {
    name: 'ice sculptures',
    says: [
      'ice (sculpture|sculptor|carving|luge|carver|bar|swan)',
      '(carved|sculpted) (in|from|out of) ice',
      'snow (sculpture|carving)',
    ],
    clues: ['chisel', 'chainsaw', 'vodka', 'melting', 'frozen', 'blocks', 'crystal clear', 'swan'],
    asks: {
      idea: ['What would you have carved out of a block of ice for a party?'],
      problem: ['~How long would an ice swan last in your living room?'],
      choice: ['An ice sculpture: a swan, a castle or the face of the birthday guest?'],
      experience: ['What did you like to build from snow, sand or mud as a child?'],
    },
  },
  {
    name: 'party bags',
    says: [
      'party (bag|favou?r|filler|box|supplies|tableware|decorations)',
      'goody bag',
      'pass the parcel',
      'pi(n|ñ)ata',
      'musical (chairs|statues|bumps)',
      'party game',
      'paper plates and cups',
    ],
    clues: ['balloons', 'paper plates', 'banners', 'bubbles'],
    asks: {
      idea: ['What do children hope to find in a party bag?'],
      problem: ['~Which thing from a party bag makes the most noise on the way home?'],
      choice: ['A party game: musical chairs, pass the parcel or pin the tail?'],
      experience: ['Which party game did you always want to win?'],
    },
  },
  {
    name: 'princess parties',
    says: [
      '(princess|superhero|mermaid|unicorn|pamper|fairy|pirate|dinosaur) (party|parties|visit|entertainer|mascot|experience)',
      '(party|character) (princess|mascot|host|entertainer)',
      'mascot (hire|costume|visit)',
      'tipi (party|sleep ?over)',
      'sleep ?over (party|tent|tipi)',
    ],
    clues: ['tiara', 'wand', 'face paint', 'characters', 'birthday girl', 'glitter', 'capes', 'storytelling'],
    asks: {
      idea: ['Which character should burst in at a birthday party?'],
      problem: ['~Who at a party enjoys the dressing-up box more: the children or the dads?'],
      choice: ['A themed party: pirates, mermaids or superheroes?'],
      experience: ['Who was your hero or heroine when you were six?'],
    },
  },
  {
    name: 'vow renewal',
    says: [
      'vow renewal',
      'renew(al|ing|ed)? (of )?(your |their )?(wedding )?vow',
      '(golden|silver|diamond|ruby|pearl) (wedding )?anniversary',
      '(years|decades) (married|of marriage)',
      'wedding anniversary',
    ],
    clues: ['vows', 'couple', 'husband', 'wife', 'anniversary', 'i do', 'celebrate'],
    asks: {
      idea: ['How would you celebrate fifty years with somebody you love?'],
      problem: ['~What do long-married couples always disagree about in the car?'],
      choice: ['A wedding anniversary: a big party, a quiet dinner or a trip away?'],
      experience: ['Which advice about love from an older couple do you remember?'],
    },
  },
  {
    name: 'retirement party',
    says: [
      'retirement (party|do|celebration|gift|present|lunch|cake)',
      '(leaving|farewell) (do|party|present|gift|card)',
      '(retires|retiring|retired) after',
      '(happy|enjoy (your|her|his)) retirement',
    ],
    clues: ['years of service', 'farewell', 'send off', 'gardening', 'retire'],
    asks: {
      idea: ['What would you do on the very first Monday of your retirement?'],
      problem: ['~Which alarm clock would you happily throw out when you retire?'],
      choice: ['The first summer of retirement: garden, grandchildren or suitcase?'],
      experience: ['Which colleague taught you most in your first job?'],
    },
  },
  {
    name: 'wedding fair',
    says: [
      '(wedding|bridal) (fair|fayre|show|expo|open day|showcase|open evening)',
      'bride to be',
      '(wedding|bridal) exhibition',
      'newly engaged',
    ],
    clues: ['fizz on arrival', 'catwalk', 'goody bag', 'exhibitors', 'florists'],
    asks: {
      idea: ["What's the first thing a couple should choose: the place, the date or the cake?"],
      problem: ['~What takes longest to agree on when two people plan a wedding?'],
      choice: ['At a wedding fair: the cakes, the dresses or the band?'],
      experience: ['Which idea at a wedding you went to would you copy at once?'],
    },
  },
  {
    name: 'small weddings',
    says: [
      '(small|micro|tiny|intimate|twilight|midweek|elopement) wedding',
      'elope(d|ment|ments)?',
      '(just the two|two of you) (wedding|ceremony)',
      '(registry|register) office wedding',
      'barefoot wedding',
    ],
    clues: ['witnesses', 'intimate', 'vows', 'beach', 'couple'],
    asks: {
      idea: ['Where would you marry if only ten people could come?'],
      problem: ['~Who would you have to tell first if you ran off to get married?'],
      choice: ['A wedding: just two and a dog, close family or everybody you know?'],
      experience: ['Which part of a wedding do you enjoy most as a guest?'],
    },
  },
];
