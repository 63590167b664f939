import type { AskedAbout } from '@/lib/profile/asked-about';
import type { Brand } from '@/lib/profile/brand';

interface RememberedProps {
  brand: Brand;
  /** What was remembered while this draft was written; null where nothing was. */
  about: AskedAbout | null;
  forget: (about: AskedAbout) => void;
}

/** Says that the topic chosen is kept for the brand, and how to take that back. */
export function Remembered({ brand, about, forget }: RememberedProps) {
  if (!about) return null;
  return (
    <p className="topics-remembered">
      <span>
        Remembered for <bdi>{brand.names[0]}</bdi>.
      </span>
      <button type="button" className="plain" onClick={() => forget(about)}>
        Undo
      </button>
    </p>
  );
}
