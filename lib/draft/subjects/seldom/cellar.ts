import type { Subject } from '../subject';

/** What is pressed, brewed, distilled and poured. */
export const cellar: readonly Subject[] = [
  {
    name: 'rum',
    says: ['rum', 'spiced rum', 'rum (distillery|club|tasting|bar)'],
    clues: ['molasses', 'cask', 'cane', 'overproof', 'barrel', 'dark and stormy', 'daiquiri'],
    asks: {
      idea: ['What should go into the glass with rum besides cola?'],
      problem: ['Which bottle from a holiday tasted better there than at home?'],
      choice: ['Rum: with ice, with ginger beer or with nothing at all?'],
      experience: ['Where were you when you had the best rum drink of your life?'],
    },
  },
  {
    name: 'tequila and mezcal',
    says: ['tequila', 'mezcal', 'agave'],
    clues: ['lime', 'salt rim', 'reposado', 'blanco', 'shots', 'jalisco', 'smoky', 'oaxaca'],
    asks: {
      idea: ['Which snack belongs beside a good tequila?'],
      problem: ['~What did tequila once talk you into?'],
      choice: ['~Tequila: sipped slowly, or with salt, lime and courage?'],
      experience: ['Which night out does the smell of tequila bring back?'],
    },
  },
  {
    name: 'distillery tour',
    says: [
      'distiller',
      '(craft|gin|vodka|whisky|whiskey|rum) distillery',
      'distillery (tour|shop|door)',
      '(pot|copper) still',
    ],
    clues: ['botanicals', 'still', 'cask', 'copper', 'batch', 'mash', 'barrel', 'spirit', 'angels share'],
    asks: {
      idea: ['What would you most like to put your nose into at a distillery?'],
      problem: ['Who drives when you visit a distillery, and how do you make it up to them?'],
      choice: ['At a distillery: the full tour, or straight to the tasting?'],
      experience: ['Which bottle did you bring home from a visit and save for too long?'],
    },
  },
  {
    name: 'vineyard',
    says: ['vineyard', 'winer(y|ies)', 'cellar door', 'grape harvest', 'wine ?mak(er|ing)'],
    clues: ['vintage', 'grapes', 'vines', 'pinot', 'chardonnay', 'harvest', 'sparkling', 'terroir'],
    asks: {
      idea: ['What would you like to do at a vineyard for a day: pick, tread or taste?'],
      problem: ['~What do you say when someone asks what you can taste in the glass?'],
      choice: ['In a vineyard: a walk between the rows, or a seat with a view and a glass?'],
      experience: ['Which glass of wine tasted best because of where you drank it?'],
    },
  },
  {
    name: 'home brewing',
    says: ['home ?brew', 'home ?brew(ing|er)', 'brew(ing)? kit', 'demijohn', 'wine making kit'],
    clues: ['hops', 'yeast', 'airlock', 'fermenter', 'malt', 'bottling', 'gravity', 'brew day'],
    asks: {
      idea: ['Which drink would you try to make in your own kitchen?'],
      problem: ['~What would brewing take over at your place: the cupboard, the bath or the shed?'],
      choice: ['~Home brew: a kit from the shelf, or grain and guesswork?'],
      experience: ['~Who drank your first batch, and what did their face say?'],
    },
  },
  {
    name: 'bottle shop',
    says: ['bottle ?shop', 'bottle ?o', 'off licence', 'growler fill', 'beer shop'],
    clues: ['cans', 'growler', 'natural wine', 'fridge', 'sours', 'stouts', 'imports', 'saison'],
    asks: {
      idea: ['Which corner of a bottle shop would you like a guide to?'],
      problem: ['Which label made you buy a bottle you knew nothing about?'],
      choice: ['For a Friday night: something cold from the fridge, or something good from the top shelf?'],
      experience: ['Which bottle were you talked into that now always stands on your shelf?'],
    },
  },
  {
    name: 'beer festival',
    says: ['beer (festival|fest)', 'oktoberfest', '(cider|real ale) festival'],
    clues: ['casks', 'halves', 'tokens', 'marquee', 'thirds', 'oompah', 'tasting glass', 'stein'],
    asks: {
      idea: ['What should a beer festival have besides beer?'],
      problem: ['~How do you remember the next morning which beers you liked?'],
      choice: ['~At a beer festival: thirds of everything, or pints of what you know?'],
      experience: ['~Which oddly named beer won you over?'],
    },
  },
  {
    name: 'apple pressing',
    says: ['apple (press|pressing|day)', 'community orchard', 'wassail', 'wassailing', 'cider apple'],
    clues: ['orchard', 'windfall', 'pulp', 'juice', 'crates', 'bottled', 'press', 'russet'],
    asks: {
      idea: ['What would you make from a tree with far too many apples?'],
      problem: ['What happens to the apples nobody picks where you live?'],
      choice: ['Apples: eaten off the tree, or pressed, baked and bottled?'],
      experience: ['Which apple tree did you climb or raid as a child?'],
    },
  },
  {
    name: 'mobile bar',
    says: [
      'mobile (bar|pub)',
      'horsebox bar',
      '(prosecco|gin|cocktail) van',
      'pop up bar',
      'cocktail bar hire',
    ],
    clues: ['prosecco', 'horsebox', 'mixologist', 'draught', 'glassware', 'weddings', 'garnish'],
    asks: {
      idea: ['~Which old vehicle would make the best bar, and what would it pour?'],
      problem: ['Which drink always runs out first at a party?'],
      choice: ['At a party: a proper cocktail, or whatever is coldest?'],
      experience: ['What was in your glass at the best party you remember?'],
    },
  },
  {
    name: 'tea merchant',
    says: [
      'tea (merchant|estate|garden|plantation|taster|blender)',
      'first flush',
      'oolong',
      '(darjeeling|assam|nilgiri) tea',
    ],
    clues: ['leaves', 'infusion', 'caddy', 'blend', 'steep', 'pluck', 'pot', 'muscatel', 'nilgiri'],
    asks: {
      idea: ['Which tea would you like to drink where it grows?'],
      problem: ['~How long do you leave the leaves in before you forget about them?'],
      choice: ['Tea at home: loose leaves in a pot, or a bag in a mug?'],
      experience: ['Who makes you the best cup of tea, and what do they do differently?'],
    },
  },
  {
    name: 'coffee machines',
    says: ['(office|commercial|bean to cup|espresso) (coffee )?machine', 'coffee machine', 'descaling'],
    clues: ['grinder', 'steam wand', 'group head', 'pods', 'beans', 'engineer', 'lease', 'milk frother'],
    asks: {
      idea: ['What would make the coffee at work worth staying in for?'],
      problem: ['~What does the coffee machine demand every time it is your turn?'],
      choice: ['Coffee at work: the machine down the hall, or ten minutes out of the door?'],
      experience: ['~How did everybody take it the day the coffee machine broke?'],
    },
  },
  {
    name: 'brewing supplies',
    says: [
      'brew(ing|house) (equipment|supplies|vessel)',
      'hop (grower|merchant|farm)',
      'maltster',
      'keg (cleaning|washer|rental)',
      'canning line',
    ],
    clues: ['hops', 'malt', 'fermenter', 'brewers', 'yeast', 'casks', 'brewhouse', 'litres'],
    asks: {
      idea: ['Which hop or malt would you try if you could buy it by the kilo?'],
      problem: ['Which job in the brewhouse always takes twice as long as on the schedule?'],
      choice: ['New for the brewery: a bigger tank, or a faster canning line?'],
      experience: ['Which brew did you nearly pour away that became a favourite?'],
    },
  },
];
