import type { Subject } from '../subject';

/** Trades and pastimes that few drafts are about. */
export const seldom: readonly Subject[] = [];
