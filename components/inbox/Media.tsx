import { Icon } from '@/components/ui/Icon';
import type { Capture } from '@/lib/feedback/capture';
import styles from './CaptureRow.module.css';

const names = { image: 'Image', video: 'Video', poll: 'Poll' } as const;

/** What the post held beside its words, and what of it we do not have. */
export function Media({ capture: { media, images, shortened, taken } }: { capture: Capture }) {
  const described = images.filter((description) => description !== '').join(' · ');
  if (media.length === 0 && !shortened && taken === 'post') return null;
  return (
    <ul className={styles.media} aria-label="Beside the words">
      {media.map((what) => (
        <li key={what}>
          <Icon name={what} size={13} />
          {what === 'image' && described !== '' ? `${names[what]}: ${described}` : names[what]}
        </li>
      ))}
      {shortened && <li>Shortened by the site: open it for the rest</li>}
      {taken === 'selection' && <li>Selected words</li>}
    </ul>
  );
}
