import { markup } from './markup';

/** The descriptions of pictures, as the author or the site wrote them, without the empty ones. */
export function altsIn(elements: readonly Element[]): string[] {
  const images = elements.flatMap((element) =>
    element.matches(markup.image) ? [element] : [...element.querySelectorAll(markup.described)],
  );
  return images.map((image) => image.getAttribute('alt') ?? '').filter((alt) => alt !== '');
}
