import { useLiveQuery } from 'dexie-react-hooks';
import { pollText, tallyText } from '@/lib/feedback/posts/tally';
import { walkedQuestions, type Walked } from '@/lib/inbox/posts/questions';
import { sites } from '@/lib/profile/site';
import { ageOf } from './age';
import styles from './Questions.module.css';
import { useNow } from './use-now';

/** The questions whose replies were walked through, each with how many were seen, what they were and how many wait. */
export function Questions() {
  const walked = useLiveQuery(walkedQuestions);
  const now = useNow();
  if (!walked || walked.length === 0) return null;
  return (
    <details className={styles.questions}>
      <summary>
        {walked.length} {walked.length === 1 ? 'question' : 'questions'} walked through
      </summary>
      <ul aria-label="Questions walked through">
        {walked.map((one) => (
          <li key={one.question.id}>
            <p dir="auto" className={styles.words}>
              {one.question.text}
            </p>
            <p>
              <Count {...one} /> · {sites[one.question.site].name}, {ageOf(one.question.walkedAt, now)}
              {one.question.permalink?.startsWith('https://') && (
                <>
                  {' · '}
                  <a href={one.question.permalink} target="_blank" rel="noreferrer">
                    Open
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "31 seen, 9 ideas, 4 unanswered", and what the question's own poll came to. */
export function Count({ question: { poll }, tally }: Walked) {
  return (
    <span>
      {tallyText(tally)}
      {poll && `. Poll: ${pollText(poll)}`}
    </span>
  );
}
