import type { Draft, Rewrite } from '../draft';
import { judge } from '../judge';
import { read } from '../reading';
import { topicsOf } from '../topic/topic';
import { passes } from './gate';
import type { Asked } from './index';
import type { Said } from './follow-up';
import type { Brand } from '@/lib/profile/brand';
import { isPlural } from '@/lib/text/plural';
import type { Family } from '@/lib/profile/family';

interface Closing {
  to: readonly Said[];
  family: Family;
  /** `{topic}` is what they spoke of; `{are}` agrees with it. */
  tell: string;
  /** The same where we cannot tell what they spoke of. */
  plainly: string;
  ask: string;
}

/** How somebody is told that what they asked for is there: what became of their words, and what to look at next. */
const closings: Readonly<Record<Asked, readonly Closing[]>> = {
  en: [
    {
      to: ['idea'],
      family: 'next',
      tell: 'You asked for {topic}, and now {they} {are} there.',
      plainly: 'You asked for this, and now it is there.',
      ask: 'What should we look at next?',
    },
    {
      to: ['idea'],
      family: 'problem',
      tell: 'You asked for {topic}, and now {they} {are} there.',
      plainly: 'You asked for this, and now it is there.',
      ask: 'Where does it still fall short of what you had in mind?',
    },
    {
      to: ['problem'],
      family: 'problem',
      tell: 'You told us about {topic}, and we have put it right.',
      plainly: 'You told us what was wrong, and we have put it right.',
      ask: 'What still gets in your way?',
    },
    {
      to: ['problem'],
      family: 'next',
      tell: 'You told us about {topic}, and we have put it right.',
      plainly: 'You told us what was wrong, and we have put it right.',
      ask: 'What should we look at next?',
    },
    {
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'You wrote to us about {topic}, and we have acted on it.',
      plainly: 'You wrote to us, and we have acted on it.',
      ask: 'What should we look at next?',
    },
  ],
  es: [
    {
      to: ['idea'],
      family: 'next',
      tell: 'Nos lo pediste y ya está.',
      plainly: 'Nos lo pediste y ya está.',
      ask: '¿Qué deberíamos mirar ahora?',
    },
    {
      to: ['problem'],
      family: 'problem',
      tell: 'Nos contaste lo que fallaba y ya lo hemos arreglado.',
      plainly: 'Nos contaste lo que fallaba y ya lo hemos arreglado.',
      ask: '¿Qué te sigue complicando las cosas?',
    },
    {
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'Nos escribiste y te hicimos caso.',
      plainly: 'Nos escribiste y te hicimos caso.',
      ask: '¿Qué deberíamos mirar ahora?',
    },
  ],
};

/**
 * Replies that close the loop with somebody whose words were acted on, each ending in one question. That it was done is what the caller knows;
 * everything else said is in the post. None in languages we have no words in.
 */
export function closingReplies(post: Draft, said: Said, brand: Brand): Rewrite[] {
  const reading = read(post);
  if (reading.language === 'other') return [];
  const language = reading.language === 'es' ? 'es' : 'en';
  const topic = language === 'en' ? topicsOf(reading, brand).topic?.phrase : undefined;
  const many = topic !== undefined && isPlural(topic);
  return closings[language]
    .filter(({ to }) => to.includes(said))
    .flatMap(({ family, tell, plainly, ask }): Rewrite[] => {
      const named = topic === undefined ? plainly : tell;
      const told = named
        .replace('{topic}', topic ?? '')
        .replace('{they}', many ? 'they' : 'it')
        .replace('{are}', many ? 'are' : 'is');
      // What we tell is the draft here, so the gate looks at the question and at every word that is in neither.
      const draft = { ...post, text: `${told}\n${post.text}`, reply: true };
      const rewrite: Rewrite = { shape: 'question', family, text: `${told} ${ask}` };
      return passes(rewrite, { draft, brand, judged: judge(draft, brand) }) ? [rewrite] : [];
    });
}
