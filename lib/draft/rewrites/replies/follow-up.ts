import type { Draft, Rewrite } from '../../draft';
import { judge } from '../../judge';
import { read } from '../../reading';
import type { Asked } from '../questions/frames';
import { passes } from '../gate';
import type { Brand } from '@/lib/profile/brand';
import type { Family } from '@/lib/profile/family';

/** What a customer's words are, as far as a question back depends on it. */
export type Said = 'idea' | 'problem' | 'question' | 'praise' | 'other';

interface FollowUp {
  family: Family;
  /** Asked only where their words hold this; such a question comes first. */
  where?: RegExp;
  /** Asked only where no question fits their very words. */
  otherwise?: true;
  /** In place of what is said first to everybody. */
  first?: string;
  say: string;
}

interface FollowUps {
  /** What is said before anything is asked: it claims and promises nothing. */
  first: string;
  asks: readonly FollowUp[];
}

/**
 * One more question to somebody who has told us something, so that whoever acts on it need not ask again. Whoever asked a question is owed an
 * answer: nothing is asked back.
 */
const followUps: Readonly<Record<Asked, Readonly<Record<Exclude<Said, 'question'>, FollowUps>>>> = {
  en: {
    problem: {
      first: 'Sorry about this.',
      asks: [
        {
          family: 'problem',
          where: /\b(?:crash|freez|froze|hang|hung|shut\w* down|clos\w+ itself)/i,
          say: 'What happens just before that, and on which device?',
        },
        {
          family: 'problem',
          where: /\b(?:slow\w*|lag\w*|loading|takes? (?:ages|forever|minutes))\b/i,
          say: 'Where do you wait longest, and at what time of day?',
        },
        {
          family: 'problem',
          where: /\b(?:log(?:ged)? ?in|sign(?:ed)? ?in|password|account|locked out)\b/i,
          say: 'What do you see on the screen when you try to get in?',
        },
        {
          family: 'problem',
          where:
            /\b(?:deliver\w*|parcel|package|courier|arriv\w*|shipping|dispatch\w*|ordered|(?:my|the|our|this) order|tracking|refund\w*|charged)\b/i,
          say: 'Which order is it?',
        },
        {
          family: 'problem',
          where:
            /\b(?:broke\w*|broken|snapped|ripped|torn|cracked|(?:came|come|comes|fell) (?:apart|off|loose|undone)|damaged|leak\w*|wore out)\b/i,
          say: 'Which one is it, and when did you buy it?',
        },
        {
          family: 'problem',
          where:
            /\b(?:ignored|on hold|nobody (?:answer|repl)\w+|no (?:answer|reply|response)|waiting for (?:an?|your) (?:answer|reply|response|call))\b/i,
          say: 'How did you get in touch, and when?',
        },
        {
          family: 'problem',
          where: /\b(?:rude\w*|unfriendly|staff|customer service)\b/i,
          say: 'When was that, and what should we have done?',
        },
        {
          family: 'problem',
          where: /\b(?:price\w*|expensive|overpriced|costs?|fees?)\b/i,
          first: 'Thank you for telling us.',
          say: 'What did you expect to pay, and what was it for?',
        },
        { family: 'experience', otherwise: true, say: 'When and where did it last happen?' },
        { family: 'problem', otherwise: true, say: 'What had you expected to happen instead?' },
        { family: 'next', say: 'What would put it right for you?' },
      ],
    },
    idea: {
      first: '',
      asks: [
        { family: 'idea', say: 'What would you use it for first?' },
        { family: 'problem', say: 'How do you manage without it today?' },
        { family: 'choice', say: 'Which would matter more to you: having it soon or having all of it?' },
      ],
    },
    praise: {
      first: 'Thank you for saying so.',
      asks: [
        { family: 'experience', say: 'Which part of it made the difference?' },
        { family: 'next', say: 'What should we make sure never to change?' },
        { family: 'problem', say: 'What would have made it better still?' },
      ],
    },
    other: {
      first: '',
      asks: [
        { family: 'experience', say: 'What made you think of it?' },
        { family: 'next', say: 'What would you like us to do about it?' },
        { family: 'problem', say: 'Where does it touch you most?' },
      ],
    },
  },
  es: {
    problem: {
      first: 'Lo sentimos.',
      asks: [
        {
          family: 'problem',
          where: /\b(?:pedidos?|env[ií]os?|entreg\w+|paquetes?|seguimiento|reembols\w+)\b/i,
          say: '¿De qué pedido se trata?',
        },
        { family: 'experience', otherwise: true, say: '¿Cuándo y dónde pasó por última vez?' },
        { family: 'problem', otherwise: true, say: '¿Qué esperabas que ocurriera en su lugar?' },
        { family: 'next', say: '¿Qué necesitarías para dar esto por resuelto?' },
      ],
    },
    idea: {
      first: '',
      asks: [
        { family: 'idea', say: '¿Para qué lo usarías primero?' },
        { family: 'problem', say: '¿Cómo te arreglas hoy sin eso?' },
        { family: 'choice', say: '¿Qué te importaría más: tenerlo pronto o tenerlo completo?' },
      ],
    },
    praise: {
      first: 'Gracias por decirlo.',
      asks: [
        { family: 'experience', say: '¿Qué parte marcó la diferencia?' },
        { family: 'next', say: '¿Qué no deberíamos cambiar nunca?' },
        { family: 'problem', say: '¿Qué lo habría hecho aún mejor?' },
      ],
    },
    other: {
      first: '',
      asks: [
        { family: 'experience', say: '¿Qué te hizo pensar en ello?' },
        { family: 'next', say: '¿Qué te gustaría que hiciéramos al respecto?' },
        { family: 'problem', say: '¿Dónde lo notas más?' },
      ],
    },
  },
};

const most = 3;

/**
 * Questions that dig deeper into what a customer wrote, the one that fits their very words first, after a word of thanks or regret where that is
 * due. At most three; none to a question, and none in languages we have no questions in.
 */
export function followUp(post: Draft, said: Said, brand: Brand): Rewrite[] {
  const { language, text } = read(post);
  if (language === 'other' || said === 'question') return [];
  const { first: usual, asks } = followUps[language === 'es' ? 'es' : 'en'][said];
  const fitting = asks.filter(({ where }) => where?.test(text));
  const further = asks.filter(
    ({ where, otherwise }) => where === undefined && (!otherwise || fitting.length === 0),
  );
  return [...fitting, ...further]
    .flatMap(({ family, first = usual, say }): Rewrite[] => {
      // What is said first is the draft here, so the gate looks at the question.
      const draft = { ...post, text: `${first}\n${post.text}`, reply: true };
      const rewrite: Rewrite = { shape: 'question', family, text: `${first} ${say}`.trim() };
      return passes(rewrite, { draft, brand, judged: judge(draft, brand) }) ? [rewrite] : [];
    })
    .slice(0, most);
}
