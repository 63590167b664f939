import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Topic } from '@/lib/draft/draft';
import { closingPosts } from '@/lib/draft/rewrites/replies/closing-post';
import { plainly } from '@/lib/draft/rewrites/news/plainly';
import type { Snapshot } from '@/lib/editors/session';
import type { Finding } from '@/lib/profile/verdict';
import { Announcer } from './Announcer';
import { Findings } from './Findings';
import { HeardLine } from './HeardLine';
import { suggestionsOf } from './keys';
import { outcomes } from './outcome';
import { OwnerQuestion } from './OwnerQuestion';
import { Phrase } from './Phrase';
import { Remembered } from './Remembered';
import { Silence } from './Silence';
import { Suggestions } from './Suggestions';
import { Topics } from './Topics';
import { useActs, type Drafting } from './use-acts';
import { useFurther, type Further } from './use-further';
import { useHeard, type Hear } from './use-heard';
import { useRemembered } from './use-remembered';
import { useSuggestions } from './use-suggestions';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import { verdictLine } from './verdict-line';

export interface AdviceProps {
  session: Drafting;
  snapshot: Snapshot;
  suggest: Suggest;
  further: Further;
  hear: Hear;
  /** Puts words on the clipboard; rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
  chosen: Topic | null;
  choose: (topic: Topic) => void;
  /** The id of the sentence that says how the draft reads. */
  verdictId: string;
  /** Where the advice stands beside the draft: closes it. */
  leave?: () => void;
  /** Told whether the suggestions have come. */
  onSuggestions?: (here: boolean) => void;
}

const few = 3;
const many = 5;
const mostClosing = 2;

/**
 * What is thought of one draft and what to say instead: verdict, findings, topic, suggestions. The same in the card and wherever else a draft
 * is judged; the element around it carries the class `card`.
 */
export function Advice(props: AdviceProps) {
  const { session, snapshot, suggest, copy, chosen, choose, verdictId, leave, onSuggestions } = props;
  const { judgement, poster, hold, onlyCopy, canUndo } = snapshot;
  const asked = useSuggestions(suggest, snapshot.draft, snapshot.brand, chosen);
  const here = asked !== null;
  useEffect(() => onSuggestions?.(here), [here, onSuggestions]);
  // What a person writes for themselves is shown to no model.
  const further = useFurther(props.further, poster.standing === 'personal' ? null : asked);
  const heard = useHeard(props.hear, poster.standing === 'personal' ? null : asked);
  const { outcome, words, writing, ...acts } = useActs(session, copy);
  const [shown, show] = useState(few);
  /** Whether what can be undone took the place of the whole draft: then nothing more is to be said of it. */
  const [whole, takeWhole] = useState(true);
  const plain = useMemo(() => {
    const { draft, brand } = snapshot;
    return (finding: Finding) => draft && plainly(draft, finding, brand);
  }, [snapshot]);
  const remembered = useRemembered(snapshot.brand, acts);
  const rewrites = asked?.suggestions.rewrites.slice(0, many) ?? [];

  // They hang on the draft as it was when the inbox was asked.
  const closing = useMemo(() => {
    if (!heard || !asked) return [];
    const quotes = heard.quotes.map(({ text }) => text);
    return closingPosts(asked.draft, { ...heard, quotes }, asked.brand).slice(0, mostClosing);
  }, [heard, asked]);

  function more(event: MouseEvent<HTMLElement>) {
    const button = event.currentTarget;
    const card = button.closest<HTMLElement>('.card');
    const held = button.matches(':focus');
    flushSync(() => show(many));
    const first = card && suggestionsOf(card)[closing.length + few];
    first?.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (held) first?.focus({ preventScroll: true });
  }

  return (
    <>
      <div className="body">
        {hold && (
          <p className="hold">
            Held once, because of <Phrase finding={hold.finding} />. Press Post again and it goes out.
          </p>
        )}
        <p id={verdictId} className="verdict">
          {verdictLine(snapshot)}
        </p>
        {snapshot.pictures && <p className="words-only">Words only: pictures are not read.</p>}
        {canUndo && (
          <p className="rewritten">
            <span>{whole ? 'Rewritten.' : 'Changed.'}</span>
            <button type="button" className="use" aria-disabled={writing} onClick={acts.undo}>
              Undo
            </button>
          </p>
        )}
        {!(canUndo && whole) && (
          <>
            <Findings
              findings={judgement.findings}
              verdict={judgement.verdict}
              pointed={snapshot.pointed}
              plainly={plain}
              change={(change) => {
                takeWhole(false);
                acts.change(change);
              }}
              busy={writing}
              unfolded={here && rewrites.length === 0}
              dismiss={acts.dismiss}
              restore={acts.restore}
            />
            {poster.standing === 'unknown' && poster.identity && (
              <OwnerQuestion identity={poster.identity} answer={acts.claim} />
            )}
            {heard && <HeardLine heard={heard} brings={closing.length > 0} />}
            {asked && (
              <>
                {(rewrites.length > 0 || chosen) && (
                  <>
                    <Topics
                      topic={chosen ?? asked.suggestions.topic}
                      topics={asked.suggestions.topics}
                      known={asked.suggestions.known}
                      choose={(topic, saidKind) => {
                        choose(topic);
                        remembered.remember(topic, saidKind);
                      }}
                    />
                    <Remembered brand={snapshot.brand} about={remembered.about} forget={remembered.forget} />
                  </>
                )}
                {onlyCopy !== null && <p className="only-copy">{onlyCopy}</p>}
                {rewrites.length === 0 && closing.length === 0 ? (
                  <Silence draft={asked.draft} topic={chosen} />
                ) : (
                  <Suggestions
                    draft={asked.draft}
                    closing={closing}
                    rewrites={rewrites.slice(0, shown)}
                    further={further}
                    onlyCopy={onlyCopy !== null}
                    busy={writing}
                    use={(text) => {
                      takeWhole(true);
                      acts.use(text, closing.some((told) => told.text === text) ? heard?.ids : []);
                    }}
                    copy={acts.copy}
                  />
                )}
              </>
            )}
          </>
        )}
      </div>
      {outcome && outcomes[outcome].stays && (
        <div className="outcome">
          <p>{outcomes[outcome].says}</p>
          {/* A field: what is pressed elsewhere in the card keeps the selection in the draft. */}
          {words && <textarea aria-label="The words to copy" dir="auto" readOnly rows={3} value={words} />}
        </div>
      )}
      <div className="foot">
        {leave && (
          <button type="button" className="plain" onClick={leave}>
            {(canUndo && whole) || !asked ? 'Done' : 'Keep mine'}
          </button>
        )}
        {!(canUndo && whole) && rewrites.length > shown && (
          <button type="button" className="plain" onClick={more}>
            More
          </button>
        )}
      </div>
      <Announcer count={judgement.findings.length} verdict={judgement.verdict} outcome={outcome} />
    </>
  );
}
