/** Where the capture button leaves the post whose replies are asked for: the walk is a script of its own in the same world. */
const key = Symbol.for('earshot.pointed');

export function pointTo(post: Element): void {
  Reflect.set(globalThis, key, post);
}

/** The post that was pointed to, once. */
export function takePointed(): Element | null {
  const post: unknown = Reflect.get(globalThis, key);
  Reflect.deleteProperty(globalThis, key);
  return post instanceof Element && post.isConnected ? post : null;
}
