import type { Subject } from '../subject';

/** Shops and workshops of one special thing. */
export const counter: readonly Subject[] = [
  {
    name: 'stationery shop',
    says: ['stationery (shop|store)', 'stationer', 'fountain pen', 'pen (show|shop)', 'bullet journal'],
    clues: ['nib', 'ink', 'notebooks', 'washi', 'paper', 'journal', 'pencils', 'refills'],
    asks: {
      idea: ['What would you write if you had a new notebook and an empty afternoon?'],
      problem: ['~How many notebooks do you own with only the first page filled?'],
      choice: ['To write with: a fountain pen, a pencil or whatever is on the table?'],
      experience: ['Which pen or pencil case did you envy at school?'],
    },
  },
  {
    name: 'repair café',
    says: ['repair caf[eé]', 'fix ?it (cafe|clinic)', 'visible mending', 'mending (circle|workshop|group)'],
    clues: ['toaster', 'soldering', 'fixers', 'landfill', 'broken', 'lamp', 'zip', 'screwdriver'],
    asks: {
      idea: ['What is in your cupboard waiting for someone who can mend it?'],
      problem: ['Which small part always breaks first on the things you own?'],
      choice: ['Something stops working: open it up yourself, or take it to someone patient?'],
      experience: ['What did you once repair yourself and still boast about?'],
    },
  },
  {
    name: 'tool library',
    says: ['tool (library|share|lending)', 'librar(y|ies) of things', 'share shed'],
    clues: ['borrow', 'drill', 'pressure washer', 'membership', 'carpet cleaner', 'sander', 'borrowers'],
    asks: {
      idea: ['What would you borrow twice a year instead of buying?'],
      problem: ['Which tool have you lent out and never seen again?'],
      choice: ['A drill: your own in the cupboard, or one shared by the whole street?'],
      experience: ['What did you buy for one job and never use again?'],
    },
  },
  {
    name: 'piano tuning',
    says: ['piano (tuning|tuner|restoration|shop|technician)', 'tune (your|the) piano'],
    clues: ['pedal', 'upright', 'keys', 'strings', 'hammers', 'pitch', 'grand', 'out of tune'],
    asks: {
      idea: ['Which piece would you like your piano to play once it is in tune?'],
      problem: ['Which key on your piano sticks, buzzes or goes out of tune first?'],
      choice: ['Where does your piano stand: in the room you live in, or the one kept for best?'],
      experience: ['How did your piano come to live with you?'],
    },
  },
  {
    name: 'prom dresses',
    says: ['prom (dress|gown|suit|season|night|outfit)', 'debs (dress|outfit)'],
    clues: ['sequins', 'gown', 'tiara', 'corsage', 'school leavers', 'fitting', 'limo', 'bow tie'],
    asks: {
      idea: ['What would you wear to a prom if you could choose anything at all?'],
      problem: ['What takes longest on prom day: the hair, the shoes or the photos on the lawn?'],
      choice: ['For a prom: a dress nobody else has, or the one you can dance in?'],
      experience: ['What did you wear to your first big dance?'],
    },
  },
  {
    name: 'Indian jewellery',
    says: ['bangle', 'jhumka', 'kundan', 'temple jewell?ery', 'mangalsutra', 'polki', 'maang tikka'],
    clues: ['bridal set', 'gold', 'choker', 'hallmark', 'karat', 'antique finish', 'diwali', 'ruby'],
    asks: {
      idea: ["Which piece from your mother's box would you wear first?"],
      problem: ['Which earrings are too heavy to last a whole wedding?'],
      choice: ['For a wedding: one grand necklace, or bangles up to the elbow?'],
      experience: ['Who gave you your first gold, and for which occasion?'],
    },
  },
  {
    name: 'handmade rugs',
    says: [
      '(persian|oriental|hand ?knotted|moroccan|turkish) (rug|carpet)',
      'kilim',
      'rug (restoration|washing|repair|gallery)',
    ],
    clues: ['fringe', 'knots', 'pile', 'weavers', 'runner', 'wool', 'moth', 'tribal'],
    asks: {
      idea: ['Which room of yours is waiting for a rug?'],
      problem: ['~What has been spilt on a rug at your house and hidden under a chair?'],
      choice: ['A good rug: walked on by everyone, or shoes off at the edge?'],
      experience: ['Which rug or carpet did you play on as a child?'],
    },
  },
  {
    name: 'balloons',
    says: ['balloon (arch|display|art|artist|garland|bouquet|stylist|shop)', 'helium'],
    clues: ['balloons', 'foil', 'garland', 'backdrop', 'gender reveal', 'pastel', 'inflated', 'party'],
    asks: {
      idea: ['For which day of your year would you put up a balloon arch?'],
      problem: ['~Where in your house does the last party balloon live out its days?'],
      choice: ['Balloons at a party: left for the children to burst, or taken home?'],
      experience: ['What happened to a balloon you let go of as a child?'],
    },
  },
];
