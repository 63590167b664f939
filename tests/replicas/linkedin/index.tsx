import './linkedin.css';
import { createRoot } from 'react-dom/client';
import { choices } from '../practice';
import { App } from './app';

const chosen = choices(window);
const root = document.createElement('div');
root.id = 'root';
// Parts of the older site that the new pages still use live in this open shadow root.
const outlet = document.createElement('div');
outlet.id = 'interop-outlet';
outlet.dataset['testid'] = 'interop-shadowdom';
const shadow = outlet.attachShadow({ mode: 'open' });
const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/practice/linkedin.css';
shadow.append(style);
document.body.append(root, outlet);
createRoot(root).render(<App choices={chosen} outlet={shadow} />);
