import type { Capture } from '@/lib/feedback/capture';

/** What a capture's author is called where nothing says. */
export const nameOf = ({ name, handle }: Pick<Capture['author'], 'name' | 'handle'>): string =>
  name || handle || 'Unknown';

const names = { image: 'Picture', video: 'Video', poll: 'Poll' } as const;

/** What a post without words held instead of them; nothing where it had some. */
export function inPlaceOfWords({ text, media, images }: Pick<Capture, 'text' | 'media' | 'images'>): string {
  if (text.trim() !== '') return '';
  return media.map((what) => mediaText(what, images)).join(', ');
}

/** What a post held besides its words, with what its pictures show as far as somebody has described them. */
export function mediaText(what: Capture['media'][number], images: readonly string[]): string {
  const described = images.filter((description) => description !== '').join(' · ');
  return what === 'image' && described !== '' ? `${names[what]}: ${described}` : names[what];
}
