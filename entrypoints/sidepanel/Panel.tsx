import { useState } from 'react';
import type { Hear } from '@/components/card/use-heard';
import { useSession } from '@/components/card/use-session';
import type { BoxSession } from '@/components/draft/box-session';
import { DraftBox } from '@/components/draft/DraftBox';
import { useBox } from '@/components/draft/use-box';
import { Inbox } from '@/components/inbox/Inbox';
import { PageHealth } from '@/components/settings/PageHealth';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Tabs } from '@/components/ui/Tabs';
import { makeSuggesting } from '@/lib/assist/suggesting';
import { widening } from '@/lib/draft/rewrites/widening';
import { makeListening } from '@/lib/inbox/queries/listening';
import { reasonOf, type Reason } from '@/lib/inbox/store/not-saved';
import { unsaved } from '@/lib/inbox/store/trouble';
import { pause } from '@/lib/page/pause';
import { namesOf } from '@/lib/profile/brand';
import { siteOfHost } from '@/lib/sites/matches';

const further = makeSuggesting();
const listening = makeListening(pause);
const hear: Hear = ({ text }, topics, brand) =>
  listening.about({ text, topics, names: namesOf(brand) }, brand.id);
const suggest = widening(async () => (await import('@/lib/draft/subjects/seldom')).seldom, pause);
const copy = (text: string) => navigator.clipboard.writeText(text);

/** The side panel's two tabs: what customers said, and what we are about to say. */
export function Panel() {
  const [trouble, setTrouble] = useState<Reason | null>(null);
  const session = useBox((error) => setTrouble(reasonOf(error)));
  return (
    <>
      {trouble && (
        <Banner alert {...unsaved[trouble]}>
          <Button look="framed" onClick={() => setTrouble(null)}>
            Close
          </Button>
        </Banner>
      )}
      <PageHealth />
      {session && <OpenPanel session={session} />}
    </>
  );
}

function OpenPanel({ session }: { session: BoxSession }) {
  useSession(session);
  return (
    <Tabs
      label="Earshot"
      tabs={[
        { id: 'inbox', name: 'Inbox', content: <Inbox surface="sidepanel" siteOf={siteOfHost} /> },
        {
          id: 'draft',
          name: 'Draft',
          content: <DraftBox session={session} suggest={suggest} further={further} hear={hear} copy={copy} />,
        },
      ]}
      open={session.box().open ? 'draft' : 'inbox'}
      onOpen={(id) => session.change((box) => ({ ...box, open: id === 'draft' }))}
    />
  );
}
