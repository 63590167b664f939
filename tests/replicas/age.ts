import { now } from './company';

/** Age as the sites shorten it: "now", "41m", "3h", "2d". Moments after the pretended present belong to this visit. */
export function age(at: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)}h`;
  return `${Math.floor(minutes / 1440)}d`;
}
