/** For a link to a page of ours: in place where we are on that page already; in a tab of its own from a popup or a panel, which it would not fit. */
export const ownTab = (href: string): '_blank' | undefined =>
  new URL(href, location.href).pathname === location.pathname ? undefined : '_blank';
