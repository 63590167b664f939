import type { View } from '@/lib/inbox/surfaces/views';

/** What the full page holds besides the inbox, by the address it is opened at. */
export const pages = [
  { page: 'decide', href: '#/decide', name: 'Who decides?' },
  { page: 'listening', href: '#/listening', name: 'Listening' },
  { page: 'settings', href: '#/settings', name: 'Settings' },
  { page: 'data', href: '#/data', name: 'Your data' },
] as const;

type Page = (typeof pages)[number];

/** Goes there in the full page, and from where there is less room opens it. */
export function goTo({ href }: Page, surface: View['surface']): void {
  if (surface === 'app') location.hash = href;
  else open(`/app.html${href}`, '_blank', 'noreferrer');
}
