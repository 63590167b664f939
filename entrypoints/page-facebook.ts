import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/page/start';
import { facebook } from '@/lib/sites/facebook/writing';
import { writing } from '@/lib/writing/writing';

export default defineUnlistedScript(() => start('writing', facebook, writing));
