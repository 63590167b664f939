import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sanitise } from '@/lib/sites/structure/structure';

/** Brought once into the page that somebody reports; its value is that page's structure without its words, and nothing of it stays. */
export default defineUnlistedScript(() => sanitise(document));
