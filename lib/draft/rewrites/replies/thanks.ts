import type { Draft, Rewrite } from '../../draft';
import { judge } from '../../judge';
import { read } from '../../reading';
import { passes } from '../gate';
import type { Asked } from '../questions/frames';
import type { Brand } from '@/lib/profile/brand';
import type { Family } from '@/lib/profile/family';

/** What is said to a customer who answered another one in our place, and what we ask them in turn. */
const thanks: Readonly<Record<Asked, readonly { family: Family; thank: string; ask: string }[]>> = {
  en: [
    {
      family: 'problem',
      thank: 'Thank you to whoever answered here before us.',
      ask: 'What should we have made clearer ourselves?',
    },
    {
      family: 'experience',
      thank: 'Thank you for helping out here.',
      ask: 'How did you find that out?',
    },
  ],
  es: [
    {
      family: 'problem',
      thank: 'Gracias a quien respondió aquí antes que nosotros.',
      ask: '¿Qué deberíamos haber explicado mejor?',
    },
    { family: 'experience', thank: 'Gracias por echar una mano aquí.', ask: '¿Cómo lo averiguaste?' },
  ],
};

/** Thanks to a customer who answered a post to us, each with one question to them. None in languages we have no words in. */
export function thankYous(post: Draft, brand: Brand): Rewrite[] {
  const { language } = read(post);
  if (language === 'other') return [];
  return thanks[language === 'es' ? 'es' : 'en'].flatMap(({ family, thank, ask }): Rewrite[] => {
    // The thanks are the draft here, so the gate looks at the question.
    const draft = { ...post, text: `${thank}\n${post.text}`, reply: true };
    const rewrite: Rewrite = { shape: 'question', family, text: `${thank} ${ask}` };
    return passes(rewrite, { draft, brand, judged: judge(draft, brand) }) ? [rewrite] : [];
  });
}
