import '@/components/inbox/opening';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/lib/tokens.css';
import '@/components/ui/base.css';
import { canDownload, download } from '@/lib/delivery/file';
import { App } from './App';

// Chrome's background cannot; where it could, it has done so.
void canDownload()
  .then(async (can) => can && (await import('@/lib/backup/weekly-file')).weeklyFile(Date.now(), download))
  .catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('full page: no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
