import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';

/** Tells of every host that the user or the browser has taken away, and asks for it again at a press. */
export function SiteAccess({ hosts }: { hosts: readonly string[] }) {
  const [missing, setMissing] = useState<readonly string[]>([]);

  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const held = await Promise.all(
        hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
      );
      if (!stop.signal.aborted) setMissing(hosts.filter((_, index) => !held[index]));
    };
    const looking = () => void look();
    looking();
    browser.permissions.onAdded.addListener(looking);
    browser.permissions.onRemoved.addListener(looking);
    stop.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(looking);
      browser.permissions.onRemoved.removeListener(looking);
    });
    return () => stop.abort();
  }, [hosts]);

  if (missing.length === 0) return null;
  const named = new Intl.ListFormat('en', { type: 'disjunction' }).format(missing);
  return (
    <Banner title={`Earshot may not run on ${named}`} advice="Allow it there, then reload the page.">
      <Button
        look="framed"
        onClick={() => void browser.permissions.request({ origins: missing.map(originOf) })}
      >
        Allow
      </Button>
    </Banner>
  );
}

const originOf = (host: string) => `https://${host}/*`;
