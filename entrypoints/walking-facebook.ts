import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { walking } from '@/lib/reading/walk/walk';
import { facebook } from '@/lib/sites/facebook/reading';

export default defineUnlistedScript(() => start('walking', facebook, walking));
