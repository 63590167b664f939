import '@/components/inbox/opening';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Inbox } from '@/components/inbox/Inbox';
import { Surface } from '@/components/inbox/Surface';
import { PageHealth } from '@/components/settings/PageHealth';
import { SiteFooter } from '@/components/settings/SiteFooter';
import { SiteAccess } from '@/components/settings/SiteAccess';
import { ThisPage } from '@/components/settings/ThisPage';
import '@/lib/tokens.css';
import '@/components/ui/base.css';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { hosts, siteOfHost } from '@/lib/sites/matches';
import { openPanel } from './open-panel';
import './size.css';

const everyHost = Object.values(hosts).flat();

const presses = (
  <>
    <Button look="icon" aria-label="Open the side panel" title="Open the side panel" onClick={openPanel}>
      <Icon name="panel" />
    </Button>
    <ButtonLink
      look="icon"
      href="/app.html"
      target="_blank"
      aria-label="Open the full page"
      title="Open the full page"
    >
      <Icon name="page" />
    </ButtonLink>
  </>
);

const root = document.getElementById('root');
if (!root) throw new Error('popup: no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <Surface presses={presses}>
      <SiteAccess hosts={everyHost} />
      <PageHealth />
      <Inbox surface="popup" siteOf={siteOfHost} />
      <ThisPage siteOf={siteOfHost} onBegun={() => window.close()} />
      <SiteFooter />
    </Surface>
  </StrictMode>,
);
