import { postClasses, type PostClass, type PostMix } from '@/lib/feedback/measures';
import { oneInNames, type OneIn } from '@/lib/profile/one-in';
import { Bar } from './Bar';
import styles from './Listening.module.css';
import { rateText } from './spans';

const classes: Readonly<Record<PostClass, { name: string; means: string; tone: string }>> = {
  asked: {
    name: 'Asked instead',
    means: 'a question of Earshot’s in place of a pitch',
    tone: 'var(--accent)',
  },
  clear: { name: 'No promotion', means: 'nothing in it read as promotion', tone: 'var(--accent)' },
  mild: { name: 'A little', means: 'a phrase or two read as promotion', tone: 'var(--hint)' },
  strong: { name: 'Promotion', means: 'the whole read as promotion', tone: 'var(--alert)' },
};

/** What our own posts were like against what is aimed at: at most one in so many about ourselves, as drafts are held by. */
export function Mix({ mix, oneIn }: { mix: PostMix; oneIn: OneIn }) {
  const { part, of } = mix.strong;
  const target = 1 / oneIn;
  return (
    <section className={styles.card} aria-labelledby="mix">
      <h2 id="mix">What we post</h2>
      {of === 0 ? (
        <p className={styles.none}>
          No post of yours was seen in this time. Write one on X, Facebook or LinkedIn with Earshot in the
          page, and how it read is counted here, without its words.
        </p>
      ) : (
        <>
          <p>
            {part <= of * target ? 'On target' : 'Over target'}: {part} of {of} {of === 1 ? 'post' : 'posts'}{' '}
            read as promotion; your aim is at most one in {oneInNames[oneIn]}.{' '}
            <a href="#/settings">Change the aim</a>
          </p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className={styles.unseen}>How a post read when it was published</span>
                </th>
                <th scope="col">
                  <span className={styles.unseen}>Posts</span>
                </th>
                <th scope="col">
                  <span className={styles.unseen}>Share</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {postClasses.map((id) => (
                <tr key={id}>
                  <th scope="row">
                    {classes[id].name}
                    <span>{classes[id].means}</span>
                  </th>
                  <td>{rateText(mix[id])}</td>
                  <td aria-hidden="true">
                    <Bar rate={mix[id]} tone={classes[id].tone} {...(id === 'strong' && { target })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
