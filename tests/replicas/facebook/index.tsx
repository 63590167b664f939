import './facebook.css';
import { createRoot } from 'react-dom/client';
import { choices } from '../practice';
import { App } from './app';

const chosen = choices(window);
document.documentElement.id = 'facebook';
document.documentElement.className = chosen.theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<App choices={chosen} />);
