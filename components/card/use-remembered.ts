import { useState } from 'react';
import { asksAbout, type AskedAbout } from '@/lib/profile/areas';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Acts } from './use-acts';

/** What was kept for the brand while this draft is written: the topic a person chose, where the brand did not list it. */
export function useRemembered(brand: Brand, acts: Pick<Acts, 'remember' | 'forget'>) {
  const [about, setAbout] = useState<AskedAbout | null>(null);
  return {
    about,
    remember: (phrase: string) => {
      setAbout(null);
      if (brand.id === unknownBrand.id || asksAbout(brand, phrase)) return;
      const chosen = { brand: brand.id, phrase };
      void acts.remember(chosen).then((kept) => kept && setAbout(chosen));
    },
    forget: (chosen: AskedAbout) => {
      setAbout(null);
      void acts.forget(chosen).then((kept) => kept || setAbout(chosen));
    },
  };
}
