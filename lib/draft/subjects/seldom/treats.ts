import type { Subject } from '../subject';

/** Food and drink for a few days or a few people. */
export const treats: readonly Subject[] = [
  {
    name: 'gluten-free baking',
    says: ['gluten free (bak(ing|e|ery)|bread|cake|loaf|loaves|brownie)', 'gf (bake|bread|cake)'],
    asks: {
      idea: ['Which bake is hardest to find without gluten?'],
      choice: [
        'Where would you look for gluten-free bread first: a bakery of its own, or a good shelf in an ordinary one?',
      ],
      experience: ['Which gluten-free bake fooled everybody at the table?'],
      next: ['Which bake should we make without gluten next?'],
    },
  },
  {
    name: 'weaning and baby food',
    says: [
      'wean(ing|ed)',
      'baby (food|purée|puree|led weaning|bottle|formula)',
      'formula milk',
      'high ?chair',
      'first food',
      'fussy eat(er|ing)',
      'picky eater',
      'breast ?feeding',
      'breast pump',
      'toddler (meal|snack)',
    ],
    asks: {
      idea: ['Which food did a small child in your family love that nobody expected?'],
      choice: ['How does a first meal start: with a spoon and a purée, or with something to hold?'],
      experience: ['What got a fussy eater at your table to try something new?'],
    },
  },
  {
    name: 'hot cross buns',
    says: ['hot cross bun', 'simnel cake', 'easter (bake|baking|cake|lunch|menu)'],
    asks: {
      idea: ['What is the strangest filling you have met in a hot cross bun?'],
      choice: ['For a hot cross bun: toasted with butter, or soft as it comes?'],
      experience: ['Who made the hot cross buns you remember, and how were they eaten?'],
    },
  },
  {
    name: 'Pancake Day',
    says: ['pancake (day|tuesday|race)', 'shrove tuesday', 'mardi gras'],
    asks: {
      idea: ['~What do you put on a pancake that makes others pull a face?'],
      problem: ['~What happens to the first pancake out of the pan in your kitchen?'],
      choice: ['On a pancake: lemon and sugar, chocolate or cheese and ham?'],
      next: ['Which topping should we try next Pancake Day?'],
    },
  },
  {
    name: "kids' menu",
    says: ["kids'? menu", "children'?s menu", "kids'? eat(ing)? (for )?free", "kids'? meal", 'family dining'],
    asks: {
      idea: ['~What would your children order from a menu besides nuggets and chips?'],
      problem: ['~How long do children at your table last before they are under it?'],
      choice: ['For children: a menu of their own, or small plates of what everybody eats?'],
    },
  },
  {
    name: 'hampers',
    says: ['hamper', 'picnic', 'grazing (box|table|board|platter)', 'gift basket'],
    asks: {
      idea: ['What must be in a hamper for it to feel like a treat?'],
      choice: ['In a hamper: many small things to try, or a few large ones you know?'],
      experience: ['Who gave you a hamper, and what did you open first?'],
    },
  },
  {
    name: 'pick your own',
    says: [
      'pick your own',
      'pyo',
      'u pick',
      'strawberry',
      'raspberry',
      'blueberry',
      'cherries',
      'apple picking',
      'orchard',
    ],
    asks: {
      idea: ['Which fruit would you drive out to pick yourself?'],
      choice: ['What becomes of a basket of berries: eaten as they are, jam or cake?'],
      experience: ['Who did you go fruit picking with as a child, and where?'],
    },
  },
  {
    name: 'smoothies and juices',
    says: [
      'smoothie',
      'juice (bar|cleanse)',
      'cold pressed juice',
      'fresh juice',
      'a[cç]a[ií] bowl',
      'milk ?shake',
    ],
    asks: {
      problem: ['What keeps you from making a smoothie at home: the shopping, the noise or the washing-up?'],
      choice: ['A smoothie in the morning: instead of breakfast, or as well as breakfast?'],
      experience: ['Which smoothie or juice did you invent from what was left in the fridge?'],
    },
  },
  {
    name: 'meal kits',
    says: ['meal kit', 'recipe (box|kit)', 'hello ?fresh', 'gousto', 'meal prep', 'cook at home kit'],
    asks: {
      idea: ['Which dish would you cook at home if somebody measured everything out for you?'],
      problem: ['Which part of cooking dinner would you gladly hand over: choosing, shopping or chopping?'],
      experience: ['Which dish went from something new to once a week in your house?'],
    },
  },
  {
    name: 'air fryer',
    says: [
      'air ?fryer',
      'slow cooker',
      'pressure cooker',
      'instant pot',
      'multi ?cooker',
      'crock ?pot',
      'rice cooker',
    ],
    asks: {
      idea: ['What have you cooked in an air fryer or slow cooker that nobody expected to work?'],
      problem: ['Which dish should never go near an air fryer?'],
      choice: ['On a weeknight: air fryer, slow cooker or a pan on the hob?'],
    },
  },
  {
    name: 'soft drinks',
    says: [
      'soft drink',
      'soda',
      'lemonade',
      'kombucha',
      'ginger beer',
      'tonic water',
      'sparkling water',
      'cordial',
      'squash drink',
      'energy drink',
      'fizzy drink',
      'cola',
      'pepsi',
      'coca ?cola',
    ],
    asks: {
      idea: ['Which fruit or herb should somebody make a soft drink from?'],
      choice: ['With dinner: still water, something fizzy or something sweet?'],
      experience: ['Which drink from a childhood summer can you still taste?'],
    },
  },
];
