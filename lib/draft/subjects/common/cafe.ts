import type { Subject } from '../subject';

/** What is drunk and eaten over a counter in the day. */
export const cafe: readonly Subject[] = [
  {
    name: 'afternoon tea',
    says: ['afternoon tea', 'high tea'],
    asks: {
      experience: ['+What do you like on a warm scone?'],
      choice: [
        '+On a scone: jam first, or cream first?',
        'Scones at an afternoon tea: plain, fruit or cheese?',
        '~Afternoon tea: start with the sandwiches, the cakes or straight to the scones?',
      ],
      idea: ['What would you celebrate with an afternoon tea?'],
    },
  },
  {
    name: 'brunch',
    says: ['brunch', 'avocado toast', 'eggs benedict', 'shakshuka'],
    asks: {
      experience: [
        '+What turns breakfast into a proper brunch?',
        '+Which topping makes the best toast for brunch?',
        '+Which brunch dish do you order again and again?',
      ],
      idea: ['+Which brunch dish could you happily eat for dinner?'],
      choice: [
        '+What goes best with eggs at brunch: bacon, mushrooms or avocado?',
        '+How do you like your eggs at brunch: poached, scrambled or fried?',
      ],
    },
  },
  {
    name: 'cooked breakfast',
    says: [
      'full english',
      'full irish',
      'full scottish',
      'full welsh',
      'fry ?up',
      'cooked breakfast',
      'breakfast (menu|roll|bap|butty|club sandwich)',
      'bacon (roll|bap|butty|sandwich|sarnie)',
    ],
    asks: {
      experience: [
        '+What do you eat first on a cooked breakfast?',
        '+Which part of a cooked breakfast do you save until last?',
      ],
      idea: [
        '+Which extra would you add to a cooked breakfast?',
        '+What could you never leave off a cooked breakfast?',
      ],
      choice: [
        '+With a cooked breakfast: ketchup, brown sauce or no sauce at all?',
        '+Mushrooms, tomatoes or beans: which belongs on every cooked breakfast?',
      ],
    },
  },
  {
    name: 'coffee beans',
    says: [
      'coffee bean',
      'single origin',
      'coffee roast(er|ery|ing)',
      'speciality coffee',
      'specialty coffee',
      'house blend',
      'freshly roasted',
      'coffee subscription',
      'ground coffee',
      'pour ?over',
      'v60',
      'aeropress',
      'cafetiere',
    ],
    asks: {
      experience: ['+Which flavours do you like to taste in a coffee?'],
      idea: ["+Which country's coffee beans would you like to try next?"],
      choice: [
        '+How do you like your coffee roasted: light, medium or dark?',
        '+Which coffee would you like to try: bright and fruity, or dark and chocolatey?',
      ],
    },
  },
  {
    name: 'flat white',
    says: [
      'flat white',
      'latte',
      'cappuccino',
      'cortado',
      'espresso',
      'americano',
      'oat milk',
      'barista',
      'pumpkin spice',
    ],
    asks: {
      experience: [
        '+What does a great barista get right in a flat white?',
        'What makes a flat white perfect?',
      ],
      choice: [
        'What goes best with a flat white: a pastry, a cookie or a slice of cake?',
        'What do you like to taste in a flat white: chocolate, nuts or fruit?',
        'When does a flat white taste best: early, mid-morning or after lunch?',
        'Where do you enjoy a flat white most: at a table, at the counter or on the go?',
      ],
    },
  },
  {
    name: 'tea',
    says: [
      'loose leaf',
      'tea ?bag',
      'herbal tea',
      'chai( latte)?',
      'earl grey',
      'green tea',
      'bubble tea',
      'boba',
      'tea ?room',
      'tea (blend|subscription|tasting)',
      'iced tea',
      'matcha',
      'cuppa',
    ],
    asks: {
      experience: [
        '+Where did you drink the best cup of tea you can remember?',
        "Who makes the best cup of tea in your house, and what's their secret?",
        'How long do you let your tea brew?',
      ],
      choice: [
        '+Which spice do you like best in tea: ginger, cardamom or cinnamon?',
        '~In a cup of tea: milk first, milk last or no milk at all?',
      ],
    },
  },
  {
    name: 'sandwiches',
    says: [
      'toastie',
      'toasted sandwich',
      'sandwich',
      'panini',
      'lunch(time)? deal',
      'meal deal',
      'grilled cheese',
    ],
    asks: {
      idea: [
        '+If a sandwich were named after you, what would be in it?',
        '+Which bread would you choose for your favourite sandwich?',
      ],
      choice: [
        '+What gives a sandwich that extra something: a sauce, a pickle or a bit of crunch?',
        '+A sandwich at lunchtime: toasted and hot, or fresh and cold?',
        '~How should a sandwich be cut: in triangles, in rectangles or not at all?',
      ],
      experience: ['+Which sandwich filling do you love that surprises other people?'],
    },
  },
  {
    name: 'café',
    says: ['cafe', 'coffee ?(shop|house|bar|van|cart)', 'espresso bar'],
    asks: {
      experience: [
        '+Which café treat is impossible to resist?',
        "What's your usual order at a café?",
        'What makes you go back to a café again and again?',
      ],
      choice: [
        '+At a café: something sweet or something savoury?',
        '+What do you drink first at a café: coffee, tea or hot chocolate?',
      ],
      idea: ['What would you like to find on every café menu?'],
    },
  },
  {
    name: 'coffee',
    says: [
      '(morning|decaf|filter|instant) coffee',
      'coffees',
      'coffee (lover|drinker|break|order|tasting|menu)',
      'cup of joe',
      'cold brew',
      'iced latte',
      'frapp(e|é|uccino)s?',
    ],
    asks: {
      idea: ['+Who would you like to buy a coffee for today?'],
      experience: [
        'What makes a coffee break perfect?',
        'What does the first coffee of the day do for you?',
        'Which coffee do you order without looking at the menu?',
        '~What time of day is too late for a coffee?',
      ],
    },
  },
];
