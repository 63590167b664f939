import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { x } from '@/lib/sites/x/writing';
import { writing } from '@/lib/writing/writing';

export default defineUnlistedScript(() => start('writing', x, writing));
