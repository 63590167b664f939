import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `outings.ts` are. */
export const outings: Besides['atWork'] = {
  'art exhibitions': {
    asks: [
      '+What draws people into an art exhibition: the artist, the theme or the venue?',
      'Which exhibition has stayed with you the longest?',
      'Which kind of art would you hang at work: photography, painting or prints?',
      'What makes an opening night a good one: the art, the talk or the company?',
    ],
    cued: [
      'What do *artists* need most in the last week before a show: time, frames or a van?',
      'Which question do visitors ask most often at a *private view*?',
      'Where does a *curator* begin when hanging a room: the biggest piece, the first wall or the last?',
      'What does an *open call* need to say first: the theme, the deadline or the wall space?',
    ],
  },
  films: {
    asks: [
      '+Which film do you always watch to the end when you come across it?',
      "What draws you to a new film: the trailer, the cast or a friend's tip?",
      'What makes you remember a film: the story, the faces or the music?',
      'Where do you most like to watch a film: in the cinema, on the sofa or under the stars?',
    ],
    cued: [
      'What makes a *short* film stay with you: a face, a twist or the last shot?',
      'Which part of a film *festival* do you enjoy most: the screenings, the talks or the queue?',
      'Which sort of *scene* is hardest to shoot: rain, children or a dinner table?',
      'What does an *actor* need most on a long day on set: food, warmth or quiet?',
    ],
  },
  'guided tours': {
    asks: [
      '+What would you show first on a guided tour of your own town?',
      'Which do you prefer on a guided tour: the famous sights, or the side streets?',
      'What makes a great tour guide: the knowledge, the voice or the humour?',
      'What do visitors remember most from a guided tour: the stories, the views or the guide?',
    ],
    cued: [
      'How did you learn to be a *guide*: on a course, from a colleague or on your own feet?',
      "What's the right size for a *small group* on a tour: six, ten or fifteen?",
      'Which *stories* do guests on a tour remember longest: the funny, the scary or the sad ones?',
      "What's the best use of the quiet *season* for a tour guide: reading, training or rest?",
    ],
  },
  museums: {
    asks: [
      '+What makes a museum visit memorable: the objects, the guides or the stories?',
      'How do you go round a museum: every label, only the highlights or straight to the café?',
      'Which object in a museum has stayed in your mind for years?',
      'Which museum did you love as a child, and what did you run to first?',
    ],
    cued: [
      'Which job do museum *volunteers* like best: welcoming, sorting or telling stories?',
      'Which object goes down best in a museum *handling* session with schools?',
      'What do you decide first for a museum *display*: the object, the story or the light?',
      'Which material asks most patience in museum *conservation*: paper, wood or cloth?',
      'Which part of a museum *exhibition* takes your team longest: texts, loans or the build?',
      'What do *visitors* ask museum staff most often, after the way to the café?',
    ],
  },
  'music festivals': {
    asks: [
      'What makes a music festival: the line-up, the weather or the people you go with?',
      'Which festival performance do you still talk about?',
      'Which act did you stumble on at a festival and still listen to?',
      "What's the first thing you pack for a music festival?",
    ],
    cued: [
      'What goes up first on a festival *site*: the power, the fences or the stage?',
      'What should every festival *crew* get: a hot meal, a dry tent or a thank you from the stage?',
      'What do food *traders* need most at a festival: power, water or a good pitch?',
      'Which *stage* suits a new band best: a small tent, a main stage at noon or a late bar?',
    ],
  },
  theatre: {
    asks: [
      'What makes a great night at the theatre: the play, the cast or the audience?',
      'Which play or musical would you happily see again tomorrow?',
      'Which seat do you like best in a theatre: front row, balcony or on the aisle?',
      'What impresses you most at the theatre: the acting, the set or the live music?',
    ],
    cued: [
      'What do people ask the *box office* most on a show night?',
      'What gets a *rehearsal* going on a cold evening: a game, a song or hot tea?',
      'Which job on a *production* would you swap into for a night: lights, sound or props?',
      'What is always in your case on a theatre *tour*?',
    ],
  },
  'theme parks': {
    asks: [
      '+Which theme park ride do you head for first?',
      'What makes a great day at a theme park: the rides, the shows or who you go with?',
      "Which theme park ride did you swear you'd never go on, and then loved?",
      'Which would you choose for a team day at a theme park: coasters, water rides or shows?',
    ],
    cued: [
      'What makes a *queue* feel shorter: music, shade or a member of staff who jokes?',
      'Which job at a theme park would you like to do for one day in high *season*?',
      'What do staff at a *fright night* enjoy most: the make-up, the scares or the laughs after?',
      'What does a *coaster* need to be remembered: height, speed or a good story?',
    ],
  },
  'zoos and wildlife parks': {
    asks: [
      '+Which animal do you always visit first at a zoo or wildlife park?',
      '+Which animal at a zoo could you watch for an hour?',
      "Which part of a zoo keeper's day would you most like to join?",
      'Which career at a zoo would you choose: keeper, vet or educator?',
    ],
    cued: [
      'Which animal do *keepers* remember best from their first week?',
      'What do *school* groups ask most often at a zoo?',
      'Which *conservation* story gets visitors talking most at a zoo?',
      'Which *enclosure* do visitors stay at longest where you work?',
    ],
  },
};
