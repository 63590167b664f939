/** What each signal must mark, and what it must leave alone. */
export const examples: Record<string, { fires: string[]; silent: string[] }> = {
  'cta-buy': {
    fires: [
      'Shop now!',
      'Grab yours today.',
      'Book a table today',
      'Book a 20 minute demo.',
      'Order online now',
      'Pre-order now.',
      'New boots. Get yours!',
    ],
    silent: [
      'get your best work done: our evening playlist',
      'Before you book now, read the small print on the ferry.',
      'You can order it at the counter if you like.',
      'The shop now opens at nine.',
      'Of those asked, 31% buy a new phone.',
    ],
  },
  'cta-signup': {
    fires: [
      'Register here',
      'Start your free trial',
      'Learn more at the desk',
      'Sign up today',
      'Check out our blog',
      'Meet us at stand 4',
    ],
    silent: [
      'check out is slow again this morning',
      'DM us your order number and we will look.',
      'Sign up errors are fixed.',
      'I wanted to learn more languages.',
    ],
  },
  'price-discount': {
    fires: [
      '20% off',
      'Use code FALL40',
      'BOGO weekend',
      'from just £9',
      'Save up to $50',
      '3 for 2 on jam',
      'First lesson FREE!',
      'Summer sale',
      'Two loaves for £7',
      'Kids eat for a fiver',
      '0% finance',
      'A free design visit',
    ],
    silent: [
      'feel free to ask',
      'free range eggs',
      'our gluten free menu',
      'You worked for £55 an hour.',
      'It is worth £3,900 a year to you.',
      'It is free if you earn under the limit.',
    ],
  },
  urgency: {
    fires: [
      'today only',
      'Last chance',
      'Hurry, while stocks last',
      'Once they’re gone they’re gone',
      'It sold out in six minutes',
      'only 6 spots left',
      'limited time',
      'before they sell out',
      'Don’t miss out',
      "Don't miss our winter sale",
    ],
    silent: ['Last orders are at eleven.', 'the first thirty people', 'We close at five today.'],
  },
  hype: {
    fires: [
      'the smoothest in town',
      'a game-changing idea',
      'world-class service',
      'the most advanced phone ever',
      'our revolutionary mug',
    ],
    silent: [
      'the most useful thing',
      'what bothers you most about it',
      'the biggest problem with bins',
      'What do you like best about it?',
    ],
  },
  'brag-award': {
    fires: [
      'We won again',
      'named a Leader in the grid',
      'voted best bakery',
      'an award-winning team',
      '10k followers',
      'our fastest-growing branch',
    ],
    silent: [
      'Congratulations to Mill Bakery on their gold award.',
      'the ward 9 users',
      'Who voted in September?',
    ],
  },
  'self-announce': {
    fires: [
      'We are proud to announce a thing',
      'Introducing Tidepool',
      'The app is here!',
      'Excited to share this',
      'Shortcuts have landed',
    ],
    silent: [
      'Happy to help!',
      'So proud of you, Sam',
      'The new kerb catches wheels.',
      'The hall is open until nine.',
    ],
  },
  'pitch-claim': {
    fires: [
      'Tired of bookkeeping? We do it for you.',
      'Gutters full again? A morning is enough. £60, ladders and all.',
      'Gutters full again? A morning is enough, with 10 % off: https://wren.example/gutters?from=post',
      'Does your kettle sing? It should. Meet the Wren.',
      'Remember quiet evenings? They are here. Order before noon.',
      'Trusted by 5,000 shops',
      'Results guaranteed',
      'It saves you hours',
      'The serum is back in stock',
      'Say goodbye to cold coffee',
    ],
    silent: [
      'Which part of bookkeeping takes longest?',
      'We stop putting salt in it on Fridays.',
      "Call from your bank? Hang up and ring the number on the card. Don't move money.",
      'More paper, please? We have run out.',
      'Gutters full again? Which tool do you use?',
    ],
  },
  'engagement-bait': {
    fires: [
      'Tag 3 friends',
      'Like and share to win',
      'Comment YES below',
      'Repost and follow to win',
      'Double tap if you agree',
    ],
    silent: [
      'We win a lot of work this way.',
      'Send your idea for a name: the best idea wins a cake.',
      'Tell us what you like.',
    ],
  },
  'quote-filler': {
    fires: ['"Stay hungry and stay foolish." – Steve Jobs', 'Work on. #MondayMotivation', 'Dream big.'],
    silent: ['"They kept my cat for a week and sent photos" – Tom', 'She said "no" - Anna laughed.'],
  },
  jargon: {
    fires: ['We leverage synergies', 'for our stakeholders', 'Innovation is in our DNA', 'bespoke solutions'],
    silent: ['the solution you asked for'],
  },
  'we-monologue': {
    fires: ['We strive for the top in everything we do.'],
    silent: ['We moved the desk. Does it suit you?', 'It rained on the US team.'],
  },
  'hashtag-stuffing': {
    fires: ['Tea. #tea #cup #pot', '#one #two days'],
    silent: [
      'We opened the doors at nine and the whole street came by. #saltaire',
      'Item #1 and item #2 and item #3',
    ],
  },
  shouting: {
    fires: ['FLASH SALE', 'It is here!!!', 'Yes! Yes! Yes!'],
    silent: ['The BBC came by.', 'Well done! Really.', 'NASA said no'],
  },
  'own-link': {
    fires: ['See acme.example/bands', 'https://shop.acme.example', 'Link in bio'],
    silent: [
      'Read it at https://bbc.example/news',
      'Version 3.0.Next week more',
      'write to hello@acme.example',
    ],
  },
  wording: {
    fires: [
      'Discover our insights for business leaders in the new digital report.',
      'Watch our latest webinar on the future of enterprise data.',
    ],
    silent: [
      'Sorry, the gate was stuck this morning and has been fixed.',
      'Which of the two paths do you use, or neither?',
      'Descubre el futuro digital.',
    ],
  },
};
