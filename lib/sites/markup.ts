/** Selectors of what HTML and ARIA themselves mean, on any site; what one site means by its own marks stands in its `hooks.ts`. */
export const markup = {
  link: 'a[href]',
  image: 'img',
  described: 'img[alt]',
  video: 'video',
  drawing: 'svg',
  item: 'li',
  button: 'button',
  dialog: 'dialog, [role="dialog"]',
  option: '[role="option"]',
  labelled: '[aria-label], [aria-labelledby]',
  hidden: '[aria-hidden="true"]',
  disabled: ':disabled, [disabled], [aria-disabled="true"]',
  pressed: '[aria-pressed="true"]',
  beside: 'aside, nav, header, [role="navigation"], [role="complementary"], [role="banner"]',
  subject: 'main, [role="main"], dialog, [role="dialog"]',
  page: 'main, [role="main"], body',
} as const;
