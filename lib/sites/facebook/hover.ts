/** Over, and out again so that no card stays open. Facebook writes a link's real address when the pointer or the focus reaches it. */
const over = ['pointerover', 'mouseover', 'focusin'] as const;
const out = ['pointerout', 'mouseout', 'focusout'] as const;

/** Lets a link show its address: hovers it for two frames. Resolves to false when `signal` ends the wait. */
export async function hover(link: Element, signal: AbortSignal): Promise<boolean> {
  send(link, over);
  const shown = await twoFrames(signal);
  send(link, out);
  return shown;
}

function send(link: Element, types: readonly string[]): void {
  for (const type of types) {
    const init = { bubbles: true, composed: true };
    link.dispatchEvent(type.startsWith('focus') ? new FocusEvent(type, init) : new MouseEvent(type, init));
  }
}

/** React renders within a frame; the second one is for what it renders from. */
function twoFrames(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    signal.addEventListener('abort', () => resolve(false), { once: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  });
}
