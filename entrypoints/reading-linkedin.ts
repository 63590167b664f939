import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { reading } from '@/lib/reading/reading';
import { linkedin } from '@/lib/sites/linkedin/reading';

export default defineUnlistedScript(() => start('reading', linkedin, reading));
