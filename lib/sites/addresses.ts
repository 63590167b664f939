/** Addresses that only count a click and pass it on, with the parameter that holds where to. */
const redirectors = [
  { host: 'l.facebook.com', path: '/l.php', to: 'u' },
  { host: 'lm.facebook.com', path: '/l.php', to: 'u' },
  { host: 'www.facebook.com', path: '/l.php', to: 'u' },
  { host: 'www.linkedin.com', path: '/safety/go', to: 'url' },
  { host: 'www.linkedin.com', path: '/redir/redirect', to: 'url' },
];

/** Parameters that follow a person and name nothing. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|__cft__.*|__tn__|__eep__|mibextid|rdid|trk|trkInfo|trackingId|lipi|midToken)$/;

/** An address as a link or a page gives it: resolved, led past redirectors, without tracking. Null when it is none. */
export function addressOf(href: string | null, page: string): URL | null {
  const url = resolved(href, page);
  if (!url) return null;
  const redirector = redirectors.find(
    ({ host, path }) => url.hostname === host && url.pathname.replace(/\/$/, '') === path,
  );
  const beyond = redirector && url.searchParams.get(redirector.to);
  if (beyond && URL.canParse(beyond)) return addressOf(beyond, page);
  // Not by `searchParams.keys()`: in a content script of Firefox 153 its iterators cannot be iterated. Look again: 2027-05.
  const names = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '');
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  return url;
}

function resolved(href: string | null, page: string): URL | null {
  if (href === null || !URL.canParse(href, page)) return null;
  const url = new URL(href, page);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** What a link says, as it stands: enough to tell whose profile it is. Null for an element without an address. */
export function hrefOf(link: Element): URL | null {
  return resolved(link.getAttribute('href'), link.ownerDocument.URL);
}

/** Where a link leads; null for an element without an address. */
export function targetOf(link: Element): URL | null {
  return addressOf(link.getAttribute('href'), link.ownerDocument.URL);
}
