import { common, knowing } from '@/lib/draft/subjects/known';
import { seldom } from '@/lib/draft/subjects/seldom';

/** Every subject there is, as the card knows them once they are brought. */
export const allSubjects = knowing([...seldom.subjects, ...common.subjects], seldom.besides);
