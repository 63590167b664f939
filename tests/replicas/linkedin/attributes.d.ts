import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own name of a part. */
    componentkey?: string | undefined;
  }
  // eslint-disable-next-line typescript/no-namespace -- React's way to name foreign elements.
  namespace JSX {
    interface IntrinsicElements {
      'li-icon': { type: string; size?: string; 'aria-hidden'?: 'true'; children?: React.ReactNode };
    }
  }
}
