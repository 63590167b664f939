import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { linkedin } from '@/lib/sites/linkedin/writing';
import { writing } from '@/lib/writing/writing';

export default defineUnlistedScript(() => start('writing', linkedin, writing));
