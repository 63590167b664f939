import type { Subject } from '@/lib/draft/subjects/subject';

/** A trade that no row of ours knows. */
export const foundry: Subject = {
  name: 'bell foundry',
  says: ['bell foundry'],
  clues: 'clapper, belfry, casting pit',
  asks: {
    idea: ['Which tune should a church bell near you play at noon?'],
    choice: ['At midnight: silence, or one long stroke?'],
    experience: ['Which bell do you still hear when you think of school?'],
  },
};
