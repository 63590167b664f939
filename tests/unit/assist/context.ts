import type { Context } from '@/lib/assist/suggester';
import { unknownBrand } from '@/lib/profile/ownership';
import { questionsAbout } from './stub-server';

/** A draft about watch bands. */
export const context: Context = {
  draft: { text: 'We are thrilled to launch our new leather watch bands. Shop now!', site: 'x' },
  brand: unknownBrand,
  topic: { phrase: 'watch bands' },
};

export const questions = questionsAbout('watch bands');

/** What a model that does as it is told writes. */
export const written = JSON.stringify({ questions });

/** A signal that nobody aborts. */
export const patient = () => new AbortController().signal;
