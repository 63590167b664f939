import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/tokens.css';
import '@/components/ui/base.css';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('full page: no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
