import { type Arrival, longest } from '@/lib/draft/box';

/** What there is to say of how a draft reached the box; nothing of one that arrived whole. */
export const arrivalLines: Record<Arrival, string | null> = {
  read: null,
  cut: `It was longer than any post: its first ${longest.toLocaleString('en')} characters are here.`,
  selection: 'That page cannot be read. These are the selected words; line breaks may be missing.',
  private: 'That field is private, for a search, a secret or personal details, and was not read.',
  unreadable: 'Nothing could be read there. Paste your draft here instead.',
};
