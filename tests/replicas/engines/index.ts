import './engines.css';
import { practice } from '../practice';
import type { Piece } from '../pieces';
import { containers } from './containers';
import { mounts } from './mounts';

/** `?engine=draft&container=dialog`, and `&boxes=2` or `&chip=mention` where they are wanted. Every name is one of a table's. */
const query = new URLSearchParams(location.search);
const asked = (name: string): string => query.get(name) ?? '';

const chips: Record<string, readonly Piece[]> = {
  mention: [
    { is: 'words', words: 'We are thrilled to ride with ' },
    { is: 'mention', words: 'Maya Oduya' },
    { is: 'words', words: ' today. Shop now!' },
  ],
  link: [
    { is: 'words', words: 'We are thrilled to open ' },
    { is: 'link', words: 'our shop' },
    { is: 'words', words: ' today. Shop now!' },
  ],
};

window.practice = practice;
const mount = mounts[asked('engine')];
const contain = containers[asked('container')];
if (!mount || !contain) throw new Error(`no engine ${asked('engine')} in a container ${asked('container')}`);

const room = contain(document.body);
for (let box = 0; box < Number(query.get('boxes') ?? 1); box += 1) {
  const composer = document.createElement('section');
  composer.className = 'composer';
  const place = document.createElement('div');
  const submit = document.createElement('button');
  submit.type = 'button';
  submit.dataset['testid'] = 'tweetButton';
  submit.textContent = 'Post';
  composer.append(place, submit);
  room.append(composer);
  mount(place, chips[asked('chip')] ?? []);
}
