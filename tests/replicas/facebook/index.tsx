import { choices } from '../practice';

choices(window);
