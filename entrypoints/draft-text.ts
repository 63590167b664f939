import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findDraft } from '@/lib/writing/found-draft';

/** Brought once into the frame whose menu was used, on any page; its value is the draft found there, and nothing of it stays. */
export default defineUnlistedScript(() => findDraft());
