import { useEffect, useState } from 'react';
import { readSettings, watchSettings } from '@/lib/inbox/settings';
import type { Brand } from '@/lib/profile/brand';

/** The brands of the settings, live; none until they are read, and none where they cannot be. */
export function useBrands(): readonly Brand[] {
  const [brands, setBrands] = useState<readonly Brand[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings((settings) => setBrands(settings.brands), stop.signal);
    void readSettings().then(
      (settings) => setBrands(settings.brands),
      () => setBrands([]),
    );
    return () => stop.abort();
  }, []);
  return brands;
}
