import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seldomKey } from '@/lib/advising/published';
import { seldom } from '@/lib/draft/subjects/seldom';

/** Brought into a page where the card does not know what a draft is about: most drafts never need it. */
export default defineUnlistedScript(() => void Reflect.set(globalThis, seldomKey, seldom));
