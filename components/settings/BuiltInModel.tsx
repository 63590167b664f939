import { useEffect, useRef, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { adviceOn } from '@/lib/assist/advice';
import { availabilityOf, download, languageModel, type Availability } from '@/lib/assist/built-in';
import { keepTrouble } from '@/lib/inbox/settings/assist';
import type { Trouble, TroubleKind } from '@/lib/profile/assist';
import styles from './Assist.module.css';
import { whereOf } from './where';

const missing: Partial<Record<Availability, TroubleKind>> = { unavailable: 'unable' };

/** Whether the browser's model is ready, and what brings it here. */
export function BuiltInModel() {
  const model = languageModel();
  /** Undefined until the browser has said; null where it has no model. */
  const [availability, setAvailability] = useState<Availability | null>();
  const [loaded, setLoaded] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const life = useRef<AbortController | null>(null);

  useEffect(() => {
    availabilityOf(model).then(setAvailability, () => setAvailability('unavailable'));
    return () => life.current?.abort();
  }, [model]);

  async function fetchIt(): Promise<void> {
    if (!model) return;
    const { signal } = (life.current = new AbortController());
    setTrouble(null);
    setLoaded(0);
    try {
      await download(model, setLoaded, signal);
      setAvailability('available');
      await keepTrouble(null);
    } catch (cause) {
      if (!signal.aborted) setTrouble({ kind: 'failed', said: String(cause) });
    }
    setLoaded(null);
  }

  if (availability === undefined) return null;
  const kind = availability === null ? 'absent' : missing[availability];
  if (kind) return <Told trouble={{ kind, said: '' }} />;
  if (availability === 'available') return <p role="status">The browser’s model is ready.</p>;
  if (loaded !== null) {
    return (
      <div className={styles.download}>
        <progress aria-label="Download of the browser’s model" value={loaded} />
        <p>{Math.round(loaded * 100)} %. You may close this page: the browser goes on.</p>
      </div>
    );
  }
  return (
    <div className={styles.download}>
      {trouble && <Told trouble={trouble} />}
      <p>
        {availability === 'downloading'
          ? 'The browser is downloading its model already.'
          : 'The browser downloads its model once, for everything that uses it: several gigabytes, over a connection that is not metered.'}
      </p>
      <Button look="main" onClick={() => void fetchIt()}>
        {availability === 'downloading' ? 'Show the download' : 'Download the model'}
      </Button>
    </div>
  );
}

function Told({ trouble }: { trouble: Trouble }) {
  const { wrong, mend } = adviceOn(trouble, whereOf(null));
  return <Banner title={wrong} advice={mend} />;
}
