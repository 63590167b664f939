import { escaped } from './pattern';
import { spansOf, type Span } from './span';

/** Where `text` names one of `names`, in any case and in the plural too, as whole words. */
export function placesNaming(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) =>
    name.trim() === ''
      ? []
      : spansOf(
          text,
          new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name.trim())}(?:s|es)?(?![\p{L}\p{N}])`, 'giu'),
        ),
  );
}

/** Whether `text` names it. */
export const names = (text: string, name: string): boolean => placesNaming(text, [name]).length > 0;
