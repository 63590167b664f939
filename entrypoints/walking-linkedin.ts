import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { walking } from '@/lib/reading/walk/walk';
import { linkedin } from '@/lib/sites/linkedin/reading';

export default defineUnlistedScript(() => start('walking', linkedin, walking));
