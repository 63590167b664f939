import { useEffect, useState, type ComponentType } from 'react';

/**
 * A component whose code is fetched when it is first drawn; until that is there, something busy stands in its place. Not React's `lazy`: what
 * Suspense shows late it holds back for 300 ms (React 19.3).
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setLoaded(() => component);
        },
        // Thrown where it is drawn, as what fails in it would be.
        (error: unknown) =>
          setLoaded(() => {
            throw error;
          }),
      );
    }, []);
    return Loaded ? <Loaded {...props} /> : <section aria-busy="true" />;
  };
}
