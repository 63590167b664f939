import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Look = 'main' | 'framed' | 'small' | 'icon';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  look?: Look;
}

/** A press. `main` is the one thing a surface hopes for; without a look it keeps quiet until pointed at. */
export function Button({ look, ...button }: Props) {
  return <button type="button" {...button} className={lookOf(look)} />;
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  look?: Look;
}

/** A way to another page that looks like a press. */
export function ButtonLink({ look, children, ...link }: LinkProps) {
  return (
    <a className={lookOf(look)} {...link}>
      {children}
    </a>
  );
}

const lookOf = (look?: Look) => `${styles.button} ${look ? styles[look] : ''}`;
