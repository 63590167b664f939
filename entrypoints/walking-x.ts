import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { walking } from '@/lib/reading/walk/walk';
import { x } from '@/lib/sites/x/reading';

export default defineUnlistedScript(() => start('walking', x, walking));
