import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { Toasts } from '@/components/ui/Toasts';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { heardSince } from '@/lib/inbox/queries/measured';
import { unsaved } from '@/lib/inbox/store/trouble';
import { useNames } from '../use-names';
import { useTrouble } from '../use-trouble';
import { Helpers } from './Helpers';
import sheet from '../Sheet.module.css';
import { measured } from './measured';
import { Mix } from './Mix';
import { Measures } from './Measures';
import { durationsText, rateText } from './spans';
import { Themes } from './Themes';
import { useMadeThemes } from './use-made-themes';

const dayMs = 24 * 60 * 60 * 1000;
const windows = ['7', '30', '90'] as const;
const windowOptions = windows.map((value) => ({ value, name: `Last ${value} days` }));

/** Whether we ask, whether we answer, what they say, and whether anything comes of it. */
export function Listening() {
  const [days, setDays] = useState<(typeof windows)[number]>('30');
  const [corpus] = useState(makeCorpus);
  const { brands, themes, oneIn, hours } = useNames();
  const { trouble, report, dismiss } = useTrouble();
  const made = useMadeThemes(report);
  // The window ends with what is read: it is counted anew when something changes, not each minute.
  const [now] = useState(() => Date.now());
  const from = now - Number(days) * dayMs;
  const read = useLiveQuery(async () => {
    await corpus.refresh();
    const captures = [...corpus.captures.values()];
    return { captures, heard: await heardSince(from), window: { from, to: Date.now() } };
  }, [from]);
  const shown = useMemo(
    () => read && measured(read.captures, read.heard, { brands, themes, hours }, read.window),
    [read, brands, themes, hours],
  );
  if (!read || !shown) return <div className={sheet.scroller} aria-busy="true" />;
  const captureOf = (id: string) => corpus.captures.get(id);
  const nothing = read.captures.length + read.heard.posts.length + read.heard.questions.length === 0;
  const { mix, ideas, answered, response, unanswered, closed, told, useful, praise } = shown;
  return (
    <div className={sheet.scroller}>
      <div className={sheet.page}>
        <header className={sheet.head}>
          <h1>Listening</h1>
          <Select label="Period" value={days} options={windowOptions} onChange={setDays} />
        </header>
        <p className={sheet.lead}>
          Only what was captured or composed in this browser is seen here: not what colleagues did elsewhere,
          not what nobody captured, and no likes or followers at all.
        </p>
        {trouble && (
          <Banner alert {...unsaved[trouble]}>
            <Button look="framed" onClick={dismiss}>
              Close
            </Button>
          </Banner>
        )}
        {nothing ? (
          <p className={sheet.lead}>
            Nothing yet: write a post with Earshot in the page, capture what a customer says, or walk through
            the replies to a question, and it is counted here.
          </p>
        ) : (
          <>
            <Mix mix={mix} oneIn={oneIn} />
            <Measures
              title="What we ask, and what comes back"
              rows={[
                {
                  name: 'Questions walked through',
                  value: ideas.of === 0 ? null : ideas.of.toLocaleString('en'),
                  of: 'questions of ours posted in this time',
                  none: 'Ask one, then press “Walk through the replies” on its page.',
                },
                {
                  name: 'Ideas per question',
                  value:
                    ideas.of === 0
                      ? null
                      : (ideas.part / ideas.of).toLocaleString('en', { maximumFractionDigits: 1 }),
                  of: `${counted(ideas.part, 'idea')} from ${counted(ideas.of, 'question')}`,
                  none: 'Known once you have walked through the replies to a question.',
                },
                {
                  name: 'Useful feedback',
                  value: rateText(useful),
                  share: useful,
                  of: 'ideas, problems and questions, of all that was captured',
                  none: 'Nothing said in this time was captured.',
                },
                {
                  name: 'Praise',
                  value: rateText(praise),
                  share: praise,
                  of: 'of all that was captured; shown apart, since there is nothing to do about it but to give thanks',
                  none: 'Nothing said in this time was captured.',
                },
              ]}
            />
            <Measures
              title="Whether we answer"
              rows={[
                {
                  name: 'Answered',
                  value: rateText(answered),
                  share: answered,
                  of: 'of what needs an answer, by us or by another customer',
                  none: 'Nothing captured in this time needs an answer.',
                },
                {
                  name: 'Time to an answer',
                  value: durationsText(response, hours ? 'hour' : 'day'),
                  of: `${hours ? 'in business hours, ' : ''}half took no longer than this, of ${counted(response.n, 'answer')} whose times are known`,
                  none: 'Known once something you captured has been answered.',
                },
              ]}
            >
              {unanswered.part > 0 && (
                <ButtonLink look="small" href="#/list/unanswered">
                  {unanswered.part.toLocaleString('en')} unanswered
                </ButtonLink>
              )}
            </Measures>
            <Measures
              title="What comes of it"
              rows={[
                {
                  name: 'Loops closed',
                  value: rateText(closed),
                  share: closed,
                  of: 'people told, of those who asked for what was shipped or declined',
                  none: 'Nothing was shipped or declined in this time.',
                },
                {
                  name: 'Time until told',
                  value: durationsText(told, 'day'),
                  of: `from capture to telling; half took no longer than this, of ${counted(told.n, 'capture')}`,
                  none: 'Nobody was told in this time.',
                },
              ]}
            >
              {closed.part < closed.of && (
                <ButtonLink look="small" href="#/list/untold">
                  {closed.of - closed.part} to tell
                </ButtonLink>
              )}
            </Measures>
            <Themes themes={shown.themes} made={made} captureOf={captureOf} now={now} />
            <Helpers helpers={shown.helpers} byCustomers={shown.byCustomers} captureOf={captureOf} />
          </>
        )}
      </div>
      <Toasts toasts={made.done} onGone={made.forget} />
    </div>
  );
}

const counted = (count: number, what: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? what : `${what}s`}`;
