import { useState } from 'react';
import type { Topic } from '@/lib/draft/draft';
import { asksAbout, type AskedAbout } from '@/lib/profile/asked-about';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Acts } from './use-acts';

/** What was kept for the brand while this draft is written: the topic a person chose, where the brand did not list it. */
export function useRemembered(brand: Brand, acts: Pick<Acts, 'remember' | 'forget'>) {
  const [about, setAbout] = useState<AskedAbout | null>(null);
  return {
    about,
    /** `saidKind`: the person said what kind of thing it is; a kind that was only read off its words can be read again. */
    remember: ({ phrase, class: kind }: Topic, saidKind: boolean) => {
      setAbout(null);
      const chosen = { brand: brand.id, phrase, class: saidKind ? kind : undefined };
      if (brand.id === unknownBrand.id || asksAbout(brand, chosen)) return;
      void acts.remember(chosen).then((kept) => kept && setAbout(chosen));
    },
    forget: (chosen: AskedAbout) => {
      setAbout(null);
      void acts.forget(chosen).then((kept) => kept || setAbout(chosen));
    },
  };
}
