import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '@/components/card/mount';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { sessionKey, type Session } from '@/lib/editors/session';

/** The card, brought into a page when a composer is first focused; it draws what the page script's session holds. */
export default defineUnlistedScript(() => {
  const session: unknown = Reflect.get(globalThis, sessionKey);
  if (!isSession(session)) throw new Error('The card was loaded into a page without a session.');
  mount({ session, suggest, copy: (text) => navigator.clipboard.writeText(text) });
});

/** Both scripts are built together: where the key is taken, a session stands. */
function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'root' in value;
}
