import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { linkedin } from '@/lib/sites/linkedin';
import { matchesOf } from '@/lib/sites/matches';

export default defineContentScript({
  matches: matchesOf('linkedin'),
  runAt: 'document_start',
  main: (context) => start(linkedin, context.signal),
});
