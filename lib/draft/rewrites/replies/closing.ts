import type { Draft, Rewrite } from '../../draft';
import { judge } from '../../judge';
import { read, type Reading } from '../../reading';
import { topicsOf } from '../../topic/topic';
import { passes } from '../gate';
import type { Asked } from '../questions/frames';
import type { Said } from './follow-up';
import { asNamed } from '@/lib/text/article';
import type { Brand } from '@/lib/profile/brand';
import { isPlural } from '@/lib/text/plural';
import type { Family } from '@/lib/profile/family';

/** What became of somebody's words: how it ended, and what was done or why not, as we say it; empty where nobody has said it. */
export interface Came {
  as: 'shipped' | 'declined';
  words: string;
}

interface Closing {
  came: Came['as'];
  to: readonly Said[];
  family: Family;
  /** `{topic}` is what they spoke of; `{are}` agrees with it. */
  tell: string;
  /** The same where we cannot tell what they spoke of. */
  plainly: string;
  ask: string;
}

/** How somebody is told what came of their words: that it is there or that it will not be, and what to look at next. */
const closings: Readonly<Record<Asked, readonly Closing[]>> = {
  en: [
    {
      came: 'shipped',
      to: ['idea'],
      family: 'next',
      tell: 'You asked for {topic}, and now {they} {are} there.',
      plainly: 'You asked for this, and now it is there.',
      ask: 'What should we look at next?',
    },
    {
      came: 'shipped',
      to: ['idea'],
      family: 'problem',
      tell: 'You asked for {topic}, and now {they} {are} there.',
      plainly: 'You asked for this, and now it is there.',
      ask: 'Where does it still fall short of what you had in mind?',
    },
    {
      came: 'shipped',
      to: ['problem'],
      family: 'problem',
      tell: 'You told us about {topic}, and we have put it right.',
      plainly: 'You told us what was wrong, and we have put it right.',
      ask: 'What still gets in your way?',
    },
    {
      came: 'shipped',
      to: ['problem'],
      family: 'next',
      tell: 'You told us about {topic}, and we have put it right.',
      plainly: 'You told us what was wrong, and we have put it right.',
      ask: 'What should we look at next?',
    },
    {
      came: 'shipped',
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'You wrote to us about {topic}, and we have acted on it.',
      plainly: 'You wrote to us, and we have acted on it.',
      ask: 'What should we look at next?',
    },
    {
      came: 'declined',
      to: ['idea'],
      family: 'problem',
      tell: 'You asked for {topic}. We have thought about it and will not do it.',
      plainly: 'You asked for this. We have thought about it and will not do it.',
      ask: 'What would help you most in its place?',
    },
    {
      came: 'declined',
      to: ['problem'],
      family: 'problem',
      tell: 'You told us about {topic}. We have looked into it and will not change it.',
      plainly: 'You told us what was wrong. We have looked into it and will not change it.',
      ask: 'What would make it easier to live with?',
    },
    {
      came: 'declined',
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'You wrote to us about {topic}. We have looked into it and decided against it.',
      plainly: 'You wrote to us. We have looked into it and decided against it.',
      ask: 'What should we look at in its place?',
    },
  ],
  es: [
    {
      came: 'shipped',
      to: ['idea'],
      family: 'next',
      tell: 'Nos lo pediste y ya está.',
      plainly: 'Nos lo pediste y ya está.',
      ask: '¿Qué deberíamos mirar ahora?',
    },
    {
      came: 'shipped',
      to: ['problem'],
      family: 'problem',
      tell: 'Nos contaste lo que fallaba y ya lo hemos arreglado.',
      plainly: 'Nos contaste lo que fallaba y ya lo hemos arreglado.',
      ask: '¿Qué te sigue complicando las cosas?',
    },
    {
      came: 'shipped',
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'Nos escribiste y te hicimos caso.',
      plainly: 'Nos escribiste y te hicimos caso.',
      ask: '¿Qué deberíamos mirar ahora?',
    },
    {
      came: 'declined',
      to: ['idea'],
      family: 'problem',
      tell: 'Nos lo pediste. Lo hemos pensado y no lo vamos a hacer.',
      plainly: 'Nos lo pediste. Lo hemos pensado y no lo vamos a hacer.',
      ask: '¿Qué te ayudaría más en su lugar?',
    },
    {
      came: 'declined',
      to: ['problem'],
      family: 'problem',
      tell: 'Nos contaste lo que fallaba. Lo hemos mirado y no lo vamos a cambiar.',
      plainly: 'Nos contaste lo que fallaba. Lo hemos mirado y no lo vamos a cambiar.',
      ask: '¿Qué te lo haría más llevadero?',
    },
    {
      came: 'declined',
      to: ['question', 'praise', 'other'],
      family: 'next',
      tell: 'Nos escribiste. Lo hemos mirado y hemos decidido no hacerlo.',
      plainly: 'Nos escribiste. Lo hemos mirado y hemos decidido no hacerlo.',
      ask: '¿Qué deberíamos mirar en su lugar?',
    },
  ],
};

/**
 * Replies that close the loop with somebody whose words came to something, each ending in one question. What came of them is what the caller
 * knows, and its own words stand as they are; everything else said is in the post. None in languages we have no words in.
 */
export function closingReplies(post: Draft, said: Said, came: Came, brand: Brand): Rewrite[] {
  const reading = read(post);
  if (reading.language === 'other') return [];
  const language = reading.language === 'es' ? 'es' : 'en';
  const understood = language === 'en' ? topicsOf(reading, brand).topic?.phrase : undefined;
  const phrase = understood !== undefined && isAskedFor(understood, reading) ? understood : undefined;
  const topic = phrase && asNamed(phrase, reading.text);
  const many = phrase !== undefined && isPlural(phrase);
  const words = sentenceOf(came.words);
  return closings[language]
    .filter((closing) => closing.came === came.as && closing.to.includes(said))
    .flatMap(({ family, tell, plainly, ask }): Rewrite[] => {
      const told = (topic === undefined ? plainly : tell)
        .replace('{topic}', topic ?? '')
        .replace('{they}', many ? 'they' : 'it')
        .replace('{are}', many ? 'are' : 'is');
      // What we tell is the draft here, so the gate looks at the question and at every word that is in neither.
      const draft = { ...post, text: `${told}\n${post.text}`, reply: true };
      const rewrite: Rewrite = { shape: 'question', family, text: `${told} ${ask}` };
      if (!passes(rewrite, { draft, brand, judged: judge(draft, brand) })) return [];
      return [words === '' ? rewrite : { ...rewrite, text: `${told} ${words} ${ask}` }];
    });
}

/** A line of somebody's own as a sentence among others. */
function sentenceOf(line: string): string {
  const words = line.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Says that something is wanted. */
const wanting =
  /\b(?:please|pls|add|could you|can you|would (?:love|like|be)|wish\w*|need\w*|want\w*|should|miss\w*|bring|make|lets?|offer|support)\b|\?$/i;

/** What somebody wants they say first, or where they say that they want it; of anything else they only tell. */
function isAskedFor(phrase: string, { text, sentences }: Reading): boolean {
  return sentences.some(({ start, end }, place) => {
    const sentence = text.slice(start, end);
    return sentence.toLowerCase().includes(phrase.toLowerCase()) && (place === 0 || wanting.test(sentence));
  });
}
