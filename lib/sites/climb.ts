/** The element above `node`, through the edge of an open shadow root to its host. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `element` and everything above it, innermost first, through open shadow roots. */
export function* upward(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** `Element.closest` that does not end at the edge of an open shadow root. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (const at of upward(element)) if (at.matches(selector)) return at;
  return null;
}

/** Whether `one` stands before `other` in the document; false when it contains it. */
export function precedes(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
