import '@/components/inbox/opening';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Surface } from '@/components/inbox/Surface';
import '@/lib/tokens.css';
import '@/components/ui/base.css';
import { ThisPage } from '@/components/settings/ThisPage';
import { ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { siteOfHost } from '@/lib/sites/matches';
import { Panel } from './Panel';

const presses = (
  <ButtonLink
    look="icon"
    href="/app.html"
    target="_blank"
    aria-label="Open the full page"
    title="Open the full page"
  >
    <Icon name="page" />
  </ButtonLink>
);

const root = document.getElementById('root');
if (!root) throw new Error('side panel: no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <Surface presses={presses}>
      <Panel />
      <ThisPage siteOf={siteOfHost} />
    </Surface>
  </StrictMode>,
);
