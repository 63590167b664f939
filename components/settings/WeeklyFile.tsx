import { mayDownload } from '@/lib/delivery/file';
import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

interface Props {
  settings: Settings;
  change: Change;
  onTrouble: (error: unknown) => void;
}

/** A backup among the downloads once a week, for who asks for it: the browser is asked at that press. */
export function WeeklyFile({ settings, change, onTrouble }: Props) {
  const choose = async (checked: boolean) => {
    if (checked && !(await mayDownload())) return;
    change((now) => ({ ...now, weeklyFile: checked }));
  };
  return (
    <Section
      title="A file each week"
      lead="A backup in the Earshot folder of your downloads, which outlives the browser. Firefox saves it automatically; Chrome saves it when this page is opened, because a sleeping extension cannot make files there. Erasing a person does not reach these files: delete old ones."
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.weeklyFile}
          onChange={({ target: { checked } }) => void choose(checked).catch(onTrouble)}
        />
        Save a backup to my downloads once a week
      </label>
    </Section>
  );
}
