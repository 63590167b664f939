/** Whom browsers ask of their own accord, for certificates, updates and the like, with no extension installed as well. */
const vendors = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'microsoft.com',
  'mozilla.com',
  'mozilla.org',
  'mozilla.net',
];

/** The host of a refused request: what was asked for is `host:port` or a plain address. */
export function hostOf(asked: string): string {
  return new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;
}

export function isVendors(host: string): boolean {
  return vendors.some((vendor) => host === vendor || host.endsWith(`.${vendor}`));
}
