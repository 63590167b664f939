import { Icon } from '@/components/ui/Icon';
import type { Capture } from '@/lib/feedback/capture';
import { mediaText } from '../shown';
import styles from './Detail.module.css';

/** What the post held beside its words, and what of it we do not have. */
export function Media({ capture: { media, images, shortened, taken } }: { capture: Capture }) {
  if (media.length === 0 && !shortened && taken === 'post') return null;
  return (
    <p className={styles.media}>
      {media.map((what) => (
        <span key={what}>
          <Icon name={what} size={13} />
          {mediaText(what, images)}
        </span>
      ))}
      {shortened && <span>Shortened by the site: open it for the rest</span>}
      {taken === 'selection' && <span>Selected words</span>}
      {taken === 'hand' && <span>Written down by hand</span>}
    </p>
  );
}
