/** The language of the page's labels, which the page states; English where it states none that the browser knows. */
export function languageOf(page: Document): string {
  try {
    return Intl.getCanonicalLocales(page.documentElement.lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
