/** A stretch of a text, in UTF-16 code units, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Every match of `pattern`, which must be global. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  // Not `matchAll`, which makes a new pattern at every call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else spans.push({ start: match.index, end: pattern.lastIndex });
  }
  return spans;
}

/** The same stretches in order, those that overlap joined into one. */
export function joined<T extends Span>(spans: readonly T[]): T[] {
  const result: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** `text` without the spans. */
export function without(text: string, spans: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const span of joined(spans)) {
    kept += text.slice(from, span.start);
    from = span.end;
  }
  return kept + text.slice(from);
}
