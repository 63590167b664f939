import { Button } from '@/components/ui/Button';
import type { Former as FormerDraft } from '@/lib/draft/box';
import styles from './DraftBox.module.css';

const lines: Record<Exclude<FormerDraft['why'], 'rewritten'>, string> = {
  cleared: 'Cleared.',
  replaced: 'Another draft made room for this one.',
};

/** Says what stood in the box before, and brings it back. A rewrite's own undo stands with the advice. */
export function Former({ former, onUndo }: { former: FormerDraft | undefined; onUndo: () => void }) {
  if (!former || former.why === 'rewritten') return null;
  return (
    <p className={styles.former}>
      {lines[former.why]}
      <Button look="small" onClick={onUndo}>
        {former.why === 'cleared' ? 'Undo' : 'Bring it back'}
      </Button>
    </p>
  );
}
