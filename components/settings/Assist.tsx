import { Banner } from '@/components/ui/Banner';
import { languageModel } from '@/lib/assist/built-in';
import { unsaved as unsavedLines } from '@/lib/inbox/store/trouble';
import type { Assistant } from '@/lib/profile/assist';
import { BuiltInModel } from './BuiltInModel';
import { LastTime } from './LastTime';
import { OwnServer } from './OwnServer';
import { Radios } from './Radios';
import { Section } from './Section';
import styles from './Settings.module.css';
import { useAssist } from './use-assist';

/** Whether a language model may add questions to ours, and which. */
export function Assist() {
  const { assist, last, keep, unsaved } = useAssist();
  if (!assist) return null;
  return (
    <Section
      title="Suggestions from a language model"
      lead="Off until you choose one. Earshot’s own suggestions come first and wait for nothing; a model’s questions appear below them, and only if they say nothing that your draft does not."
    >
      {unsaved && <Banner alert {...unsavedLines[unsaved]} />}
      <Radios
        legend="Language model"
        hideLegend
        value={assist.use}
        options={optionsIn(languageModel() !== null)}
        onChange={(use) => void keep({ ...assist, use })}
      />
      {assist.use !== 'none' && (
        <p className={styles.none}>
          It is asked about posts in English while you look at suggestions. Replies, and what a personal
          account writes, are never shown to a model.
        </p>
      )}
      {assist.use === 'built-in' && <BuiltInModel />}
      {assist.use === 'server' && (
        <OwnServer server={assist.server} onKeep={(server) => keep({ ...assist, server })} />
      )}
      {assist.use !== 'none' && last && <LastTime last={last} assist={assist} />}
    </Section>
  );
}

const optionsIn = (hasModel: boolean): { value: Assistant; name: string; line: string }[] => [
  { value: 'none', name: 'None', line: 'Earshot suggests by itself. Nothing leaves the browser.' },
  {
    value: 'built-in',
    name: 'The browser’s own model',
    line: hasModel ? 'It runs on this computer, and drafts stay there.' : 'This browser has none.',
  },
  {
    value: 'server',
    name: 'A server of your own',
    line: 'Ollama, LM Studio, llama.cpp, or another that works like OpenAI’s. Drafts go there and nowhere else.',
  },
];
