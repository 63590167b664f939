import { Icon } from '@/components/ui/Icon';
import styles from './Detail.module.css';

interface Props {
  areas: readonly string[];
  onRemove: (area: string) => void;
  onAdd: () => void;
}

/** What a capture is about: each area with the press that takes it away, and one for more. */
export function Areas({ areas, onRemove, onAdd }: Props) {
  return (
    <span className={styles.areas}>
      {areas.map((area) => (
        <span key={area} className={styles.area}>
          {area}
          <button
            type="button"
            aria-label={`Not about ${area}`}
            title={`Not about ${area}`}
            onClick={() => onRemove(area)}
          >
            <Icon name="close" size={11} />
          </button>
        </span>
      ))}
      <button type="button" className={styles.add} title="Areas (t)" onClick={onAdd}>
        {areas.length === 0 ? 'Add an area' : 'Add'}
      </button>
    </span>
  );
}
