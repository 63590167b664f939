import type { Kind } from '@/lib/feedback/kind';
import type { Status } from '@/lib/feedback/status';
import { database, writing } from './database';

/** What one surface shows of the inbox, kept so that a popup that closes under the user's hands reopens as it was. */
export interface View {
  surface: 'popup' | 'sidepanel' | 'app';
  /** Words searched for, as typed. */
  search: string;
  /** Null shows all. */
  kind: Kind | null;
  status: Status | null;
}

/** The view a surface was left with, or the whole inbox. */
export async function readView(surface: View['surface']): Promise<View> {
  return (await database.views.get(surface)) ?? { surface, search: '', kind: null, status: null };
}

export function keepView(view: View): Promise<unknown> {
  return writing(() => database.views.put(view));
}
