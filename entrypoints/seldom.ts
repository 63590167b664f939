import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seldomKey } from '@/lib/advising/published';
import { seldom } from '@/lib/draft/subjects/seldom';

/** Brought into a page with the first suggestions of its card: all subjects that do not come with the card, each of which few drafts are about. */
export default defineUnlistedScript(() => void Reflect.set(globalThis, seldomKey, seldom));
