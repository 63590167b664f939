import { useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Topic } from '@/lib/draft/draft';
import { classRead } from '@/lib/draft/topic/heads';
import { offeredKinds } from '@/lib/draft/topic/offered-kinds';

interface TopicsProps {
  /** What the suggestions are about now; null where nothing was understood. */
  topic: Topic | null;
  /** Candidates, best first, `topic` among them or not. */
  topics: readonly Topic[];
  /** Whether questions are known that were written for just this. */
  known: boolean;
  /** `saidKind`: they said what kind of thing it is, which its words did not tell. */
  choose: (topic: Topic, saidKind: boolean) => void;
}

const shown = 3;

/** What the draft is taken to be about, with the next candidates and room for the user's own words. */
export function Topics({ topic, topics, known, choose }: TopicsProps) {
  const [own, setOwn] = useState('');
  const listed = topics.slice(0, shown);
  const chips =
    topic && !listed.some(({ phrase }) => phrase === topic.phrase)
      ? [topic, ...listed.slice(0, shown - 1)]
      : listed;
  return (
    <div className="topics" role="group" aria-label="What the draft is about">
      {topic === null && <span className="topics-unknown">About what?</span>}
      {chips.map((chip) => {
        const current = chip.phrase === topic?.phrase;
        return (
          <button
            key={chip.phrase}
            type="button"
            className="chip"
            aria-pressed={current}
            aria-label={current ? `About: ${chip.phrase}` : chip.phrase}
            onClick={() => choose(chip, false)}
          >
            {current && <span className="chip-about">About: </span>}
            <bdi>{chip.phrase}</bdi>
          </button>
        );
      })}
      <form
        className="topic-own"
        onSubmit={(event) => {
          event.preventDefault();
          const phrase = own.trim();
          if (phrase === '') return;
          choose({ phrase }, false);
          setOwn('');
        }}
      >
        <Icon name="note" size={14} />
        <input
          aria-label="Something else it is about"
          placeholder="type a topic"
          dir="auto"
          autoComplete="off"
          enterKeyHint="done"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      </form>
      {topic && classRead(topic.phrase) === undefined && !known && (
        <select
          className="topic-kind"
          aria-label={`What ${topic.phrase} is`}
          value={topic.class ?? ''}
          onChange={({ target }) =>
            choose({ phrase: topic.phrase, class: target.value || undefined }, target.value !== '')
          }
        >
          <option value="">What is it?</option>
          {offeredKinds.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
