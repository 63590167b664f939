import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { Advice } from '@/components/card/Advice';
import '@/components/card/controls.css';
import '@/components/card/card.css';
import '@/components/card/topics.css';
import '@/components/card/heard.css';
import '@/components/card/suggestions.css';
import '@/components/card/findings.css';
import { arrows } from '@/components/card/keys';
import type { Drafting } from '@/components/card/use-acts';
import { useSession } from '@/components/card/use-session';
import type { Hear } from '@/components/card/use-heard';
import type { Further } from '@/components/card/use-further';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { replaced, typed } from '@/lib/draft/box';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import { lengthOn } from '@/lib/draft/rewrites/length';
import type { Topic } from '@/lib/draft/draft';
import type { Brand } from '@/lib/profile/brand';
import { siteIds, sites, type SiteId } from '@/lib/profile/site';
import { arrivalLines } from './arrivals';
import type { BoxSession } from './box-session';
import styles from './DraftBox.module.css';
import { Former } from './Former';
import { MarkedField } from './MarkedField';
import { Switch } from './Switch';

interface Props {
  session: BoxSession;
  suggest: Suggest;
  further: Further;
  hear: Hear;
  /** Puts words on the clipboard; rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
}

const siteOptions = siteIds.map((value) => ({ value, name: sites[value].name }));

/** A box for drafts written anywhere else: paste, see how it reads, ask instead, copy. */
export function DraftBox({ session, suggest, further, hear, copy }: Props) {
  const snapshot = useSession(session);
  const box = session.box();
  const { brands } = session.settings();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, choose] = useState<{ draft: number; topic: Topic } | null>(null);
  const drafting = useWritingThenFocusing(session, field);
  const empty = box.text.trim() === '';
  const arrival = box.arrival && arrivalLines[box.arrival];

  return (
    <div className={styles.box}>
      <h2 className={styles.name}>
        <label htmlFor={id}>Your draft</label>
      </h2>
      <MarkedField
        ref={field}
        id={id}
        value={box.text}
        judgement={snapshot.judgement}
        placeholder="Paste or write what you are about to post."
        describedBy={`${id}-length`}
        onChange={(text) => session.change((now) => typed(now, text))}
      />
      <div className={styles.choices}>
        <Select
          label="Where it will be posted"
          value={box.site}
          options={siteOptions}
          onChange={(site) => session.change((now) => ({ ...now, site }))}
        />
        <Switch
          label="A reply"
          on={box.reply}
          onChange={(reply) => session.change((now) => ({ ...now, reply }))}
        />
        <Length id={`${id}-length`} text={box.text} site={box.site} />
      </div>
      {brands.length > 1 && (
        <div className={styles.choices}>
          <Select
            label="The brand it speaks for"
            value={box.brand ?? ''}
            options={brandOptions(brands)}
            onChange={(brand) => session.change((now) => ({ ...now, brand: brand || null }))}
          />
        </div>
      )}
      {!empty && (
        <div className={styles.acts}>
          <CopyButton copy={() => copy(box.text)} />
          <Button
            onClick={() => {
              session.change((now) => replaced(now, '', 'cleared'));
              field.current?.focus();
            }}
          >
            Clear
          </Button>
        </div>
      )}
      <div role="status">
        {arrival && <p className={styles.arrival}>{arrival}</p>}
        <Former former={box.formers.at(-1)} onUndo={() => void drafting.undo()} />
      </div>
      {empty ? (
        <p className={styles.hint}>
          For posts written anywhere else. On any page, right-click the box you write in, or words you have
          selected, and choose <b>Check this draft</b>.
        </p>
      ) : (
        <section
          key={box.draft}
          className={`card ${styles.advice}`}
          aria-labelledby={`${id}-verdict`}
          onKeyDown={(event) => void arrows(event)}
        >
          <Advice
            session={drafting}
            snapshot={snapshot}
            suggest={suggest}
            further={further}
            hear={hear}
            copy={copy}
            chosen={chosen?.draft === box.draft ? chosen.topic : null}
            choose={(topic) => choose({ draft: box.draft, topic })}
            verdictId={`${id}-verdict`}
          />
        </section>
      )}
    </div>
  );
}

function brandOptions(brands: readonly Brand[]) {
  const named = brands.map((brand) => ({ value: brand.id, name: brand.names[0] ?? brand.id }));
  return [{ value: '', name: 'No brand in particular' }, ...named];
}

/** Whatever is written into the box, focus goes where it was written: the button that did it is gone. */
function useWritingThenFocusing(session: BoxSession, field: RefObject<HTMLElement | null>): Drafting {
  return {
    ...session,
    async replace(...what) {
      const outcome = await session.replace(...what);
      field.current?.focus();
      return outcome;
    },
    async undo() {
      const outcome = await session.undo();
      field.current?.focus();
      return outcome;
    },
  };
}

function Length({ id, text, site }: { id: string; text: string; site: SiteId }) {
  const { limit } = sites[site];
  const length = lengthOn(text, site);
  const over = length - limit;
  return (
    <span id={id} className={`${styles.length} ${over > 0 ? styles.over : ''}`}>
      {over > 0
        ? `${over.toLocaleString('en')} too many for ${sites[site].name}`
        : `${length.toLocaleString('en')} of ${limit.toLocaleString('en')}`}
    </span>
  );
}

function CopyButton({ copy }: { copy: () => Promise<void> }) {
  const [said, say] = useState('Copy');
  useEffect(() => {
    const timer = said === 'Copy' ? undefined : setTimeout(() => say('Copy'), 2_000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Button
      look="framed"
      onClick={() =>
        void copy().then(
          () => say('Copied'),
          () => say('Not copied'),
        )
      }
    >
      {said}
    </Button>
  );
}
