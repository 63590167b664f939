import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { reading } from '@/lib/reading/reading';
import { facebook } from '@/lib/sites/facebook/reading';

export default defineUnlistedScript(() => start('reading', facebook, reading));
