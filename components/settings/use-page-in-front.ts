import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface PageInFront {
  id: number;
  url: string;
}

/** The page of the tab in front in this window, as far as Earshot may know its address; null for every other page. */
export function usePageInFront(): PageInFront | null {
  const [page, setPage] = useState<PageInFront | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (stop.signal.aborted) return;
      setPage(tab?.id === undefined || tab.url === undefined ? null : { id: tab.id, url: tab.url });
    };
    const looking = () => void look();
    looking();
    browser.tabs.onActivated.addListener(looking);
    browser.tabs.onUpdated.addListener(looking);
    stop.signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(looking);
      browser.tabs.onUpdated.removeListener(looking);
    });
    return () => stop.abort();
  }, []);
  return page;
}
