import type { BrowserName } from '../browsers/launch';
import type { Box } from './box';

/** Begins, goes on with and ends one composition, as an input method for Japanese does. */
export interface Composition {
  begin(): Promise<void>;
  goOn(): Promise<void>;
  end(): Promise<void>;
  /** What it leaves in the draft. */
  leaves: string;
}

/** Chromium lets its input method be driven; in Firefox no driver reaches it, so the page's own events are dispatched and write nothing. */
export async function compositionIn(box: Box, browser: BrowserName): Promise<Composition> {
  if (browser === 'chromium') {
    const cdp = await box.tab.context().newCDPSession(box.tab);
    const compose = async (text: string) => {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    };
    return {
      begin: () => compose('に'),
      goOn: () => compose('にほん'),
      end: async () => void (await cdp.send('Input.insertText', { text: '日本' })),
      leaves: '日本',
    };
  }
  const tell = (name: string) =>
    box.editable.evaluate((element, name) => {
      element.dispatchEvent(new CompositionEvent(name, { bubbles: true, cancelable: true, data: '' }));
    }, name);
  return {
    begin: () => tell('compositionstart'),
    goOn: () => tell('compositionupdate'),
    end: () => tell('compositionend'),
    leaves: '',
  };
}
