import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { reading } from '@/lib/reading/reading';
import { x } from '@/lib/sites/x/reading';

export default defineUnlistedScript(() => start('reading', x, reading));
