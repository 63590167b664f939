/** One way to find something on a site's pages. */
interface Hook {
  /** A CSS selector; none depends on the language of the interface. */
  readonly find: string;
  /**
   * When it was last known good, and how: R on a real page, L seen live by others, C in maintained code, D derived here from real pages,
   * U unconfirmed.
   */
  readonly known: string;
  /** Why it may be relied on, or what to mind. */
  readonly why: string;
}

/** Something on a site's pages: how many of it stand in each `per`, and the ways to find it, ordered by trust. */
export interface Role {
  readonly per: 'page' | 'post' | 'comment' | 'box';
  readonly count: '1' | '0-1' | '1+' | '0+';
  readonly chain: readonly Hook[];
}

/** What a lookup found, and by which link of the chain; null when none matched. */
interface Found {
  link: number | null;
  elements: Element[];
}

/** Every match of the first link of a role's chain that has any. */
export function lookUp(root: ParentNode, { chain }: Role): Found {
  for (const [link, { find }] of chain.entries()) {
    const elements = [...root.querySelectorAll(find)];
    if (elements.length > 0) return { link, elements };
  }
  return { link: null, elements: [] };
}

export function allOf(root: ParentNode, role: Role): Element[] {
  return lookUp(root, role).elements;
}

/** The first match of the first link of a role's chain that has one. */
export function firstOf(root: ParentNode, role: Role): Element | null {
  return allOf(root, role)[0] ?? null;
}

/** One selector for whatever any link of the chain would match. */
export function anyOf({ chain }: Role): string {
  return chain.map(({ find }) => find).join(', ');
}
