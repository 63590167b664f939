import type { Subject } from './subject';

/** What is driven, ridden and hired, and what keeps it looking well. */
export const motors: readonly Subject[] = [
  {
    name: 'electric cars',
    says: [
      'electric (car|vehicle|suv|van)',
      'ev',
      'all electric',
      'fully electric',
      'tesla',
      'phev',
      'hybrid (car|suv)',
      'electric range',
      'zero emission (car|vehicle)',
      'plug-?in hybrid',
      'range anxiety',
      'battery electric',
    ],
    asks: {
      idea: [
        'Which electric car would you like to try on a test drive?',
        'Where would you go first in an electric car on a full battery?',
      ],
      choice: [
        'What matters most to you in an electric car: range, space or quick charging?',
        'Where would you charge an electric car or van: at home, at work or on the road?',
      ],
    },
  },
  {
    name: 'used cars',
    says: [
      '(used|second hand|pre owned|approved used) (car|vehicle|van)',
      'service history',
      'low mileage',
      'one careful owner',
      'car (dealer|dealership|sales|supermarket)',
      'sell (your|my) car',
      'car auction',
      'pre-?owned (car|vehicle)',
      'approved used',
      'part ex(change)?',
      'sell(ing)? your car',
      'car for sale',
      '\\d+k miles',
      'carfax',
      'one owner',
    ],
    asks: {
      choice: [
        '+What matters most to you in your next car: space, comfort or low running costs?',
        'A used car: petrol, diesel, hybrid or electric?',
      ],
      experience: ['What do you look at first when you go to see a used car?'],
      idea: ['Which car from years ago would you love to find for sale again?'],
    },
  },
  {
    name: 'vans',
    says: ['vans', 'panel van', 'ford transit', 'commercial vehicle', 'pick ?up truck', 'hgv', 'van fleet'],
    asks: {
      choice: [
        '+What matters most to you in a van: space, comfort or range?',
        'What would you fit in a new van first: shelves, a good radio or a roof rack?',
      ],
      idea: ['What would you add to the back of your van?', 'Which colour would you choose for a work van?'],
    },
  },
  {
    name: 'car leasing and hire',
    says: [
      'car (leas(e|ing)|hire|rental|finance|subscription|club|shar(e|ing))',
      'leas(e|ing) deal',
      'rental car',
      'salary sacrifice car',
      'van hire',
      'hire car',
    ],
    asks: {
      idea: [
        'Which car would you love to drive for just a weekend?',
        'Where would you drive first in a hire car?',
      ],
      choice: [
        'A hire car: small and easy to park, or big with room for everybody?',
        'Which car would you choose to lease: a hatchback, an estate or an electric one?',
      ],
    },
  },
  {
    name: 'cars',
    says: [
      'cars',
      '(small|company|fast|next|dream) car',
      'test drive',
      'hatchback',
      'sedan',
      'car review',
      'road test',
      'motor ?show',
      'auto ?show',
      'showroom (car|model)',
      'coupe',
      'bmw',
      'audi',
      'mercedes( benz)?',
      'toyota',
      'volkswagen',
      'porsche',
      'ferrari',
      'honda',
      'nissan',
      'volvo',
      'hyundai',
      'horsepower',
      'driver assist(ance)?',
      'self driving',
      'new (car|suv|hatchback|estate)',
      'car (dealer|dealership|showroom|leasing|finance)',
      'suv',
      'lease (car|deal)',
    ],
    asks: {
      choice: [
        '+Where would you drive first in a new car: the coast, the hills or round the block?',
        'What matters most to you in a car: comfort, space or how it drives?',
      ],
      idea: ['+Which small feature in a car could you no longer do without?'],
      experience: ['Which car did you learn to drive in, and who sat beside you?'],
    },
  },
];
