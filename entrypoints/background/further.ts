import { latestOnly, makeSuggesting } from '@/lib/assist/suggesting';
import { readSettings } from '@/lib/inbox/settings/settings';
import type { Handlers } from '@/lib/messages/serve';
import { unknownBrand } from '@/lib/profile/ownership';

const suggesting = latestOnly(makeSuggesting());

/** Asks the model of the user's choice about the draft on a page. */
export const further: Handlers['suggestions.further'] = async ({ draft, brand, topic, offered }) => {
  const { brands } = await readSettings();
  const known = brands.find(({ id }) => id === brand) ?? unknownBrand;
  return { rewrites: await suggesting({ draft, brand: known, topic }, offered) };
};
