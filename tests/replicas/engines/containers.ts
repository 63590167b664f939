/** What surrounds an editor on the sites: each opens inside `body` and gives the element that the composers stand in. */
export const containers: Record<string, (body: HTMLElement) => ParentNode & Node> = {
  bare: main,
  shadow(body) {
    const host = document.createElement('div');
    main(body).append(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/practice/engines.css';
    root.append(sheet);
    return root;
  },
  dialog(body) {
    const dialog = document.createElement('div');
    dialog.role = 'dialog';
    dialog.ariaModal = 'true';
    dialog.ariaLabel = 'Compose';
    body.append(dialog);
    trap(dialog);
    return dialog;
  },
  modal(body) {
    main(body).append('The page behind.');
    const dialog = document.createElement('dialog');
    dialog.ariaLabel = 'Compose';
    body.append(dialog);
    dialog.showModal();
    return dialog;
  },
  /** Served with a policy that lets no inline style, no foreign script and no string become markup. */
  strict: main,
};

function main(body: HTMLElement): HTMLElement {
  const region = document.createElement('main');
  body.append(region);
  return region;
}

/** As X's dialogs do: a focus that lands outside is given back to whatever had it inside. */
function trap(dialog: HTMLElement): void {
  let last: HTMLElement | null = null;
  document.addEventListener(
    'focus',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (dialog.contains(target)) last = target;
      else last?.focus();
    },
    true,
  );
}
