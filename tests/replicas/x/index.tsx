import './x.css';
import { createRoot } from 'react-dom/client';
import { choices } from '../practice';
import { App } from './app';

const chosen = choices(window);
// X marks its theme by this inline colour and nothing else.
document.body.style.backgroundColor = chosen.theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
const root = document.createElement('div');
root.id = 'react-root';
document.body.append(root);
createRoot(root).render(<App choices={chosen} />);
