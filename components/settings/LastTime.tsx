import { Banner } from '@/components/ui/Banner';
import { adviceOn } from '@/lib/assist/advice';
import type { Assist, LastTrouble } from '@/lib/profile/assist';
import { whereOf } from './where';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Why the model added nothing when a draft was last shown to it. The writer was not told: they had our suggestions. */
export function LastTime({ last, assist }: { last: LastTrouble; assist: Assist }) {
  const { wrong, mend } = adviceOn(last, whereOf(assist.use === 'server' ? assist.server : null));
  return <Banner title={`Last asked ${moment.format(last.at)}: ${wrong}`} advice={mend} />;
}
