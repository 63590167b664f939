import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { x } from '@/lib/sites/x';
import { matchesOf } from '@/lib/sites/matches';

export default defineContentScript({
  matches: matchesOf('x'),
  runAt: 'document_start',
  main: (context) => start(x, context.signal),
});
