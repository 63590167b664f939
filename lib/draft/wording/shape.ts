import { isShortener } from '../link-owner';
import type { Span } from '@/lib/text/span';
import type { Link } from '@/lib/text/segments';

/** A sentence of so few words is cut short. */
const few = 4;

/** Of so many names somebody else is usually told of. */
const many = 5;

/**
 * What the shape of a draft says, as terms of their own: `=2` and `=4` sentences cut short, or more; `=/` where it ends with the address of a
 * site; `=A` where many words inside its sentences have a capital.
 */
export function shape(text: string, sentences: readonly Span[], links: readonly Link[]): string[] {
  const last = links.at(-1);
  const short = sentences.filter(
    ({ start, end }) => text.slice(start, end).split(/\s+/).length <= few,
  ).length;
  const shapes: [string, boolean | undefined][] = [
    ['=2', short >= 2],
    ['=4', short >= 4],
    ['=A', (text.match(/[a-z,] [A-Z][a-z]/g) ?? []).length >= many],
    ['=/', last && !isShortener(last.host) && text.slice(last.end).trim().length < few],
  ];
  return shapes.flatMap(([term, holds]) => (holds ? term : []));
}
