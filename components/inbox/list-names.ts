import type { ListId } from '@/lib/inbox/queries/lists';

interface ListName {
  name: string;
  /** What its being empty means, and what fills it. */
  empty: { title: string; advice: string };
}

export const listNames: Readonly<Record<ListId, ListName>> = {
  new: {
    name: 'New',
    empty: {
      title: 'Everything is sorted',
      advice: 'What you capture next waits here until you say what it is. “e” moves on to the next.',
    },
  },
  unanswered: {
    name: 'Needs an answer',
    empty: {
      title: 'Everybody has been answered',
      advice: 'Questions, problems, ideas and praise that nobody has answered appear here, the oldest first.',
    },
  },
  waiting: {
    name: 'Waiting on a department',
    empty: {
      title: 'You are waiting for nobody',
      advice: 'What you hand off or plan appears here, the longest waiting first.',
    },
  },
  untold: {
    name: 'To be told',
    empty: {
      title: 'Nobody is left to tell',
      advice: 'When something is shipped or declined, those who asked appear here until they have been told.',
    },
  },
  praise: {
    name: 'Praise',
    empty: { title: 'No praise yet', advice: 'Kind words appear here, ready to be thanked for.' },
  },
  all: {
    name: 'All',
    empty: { title: 'Nothing is here', advice: 'Whatever you capture appears here.' },
  },
  snoozed: {
    name: 'Snoozed',
    empty: {
      title: 'Nothing is snoozed',
      advice: '“h” snoozes a capture until a day of your choice. It comes back by itself.',
    },
  },
  trash: {
    name: 'Trash',
    empty: {
      title: 'The trash is empty',
      advice: 'What you delete can be brought back from here for 30 days.',
    },
  },
};
