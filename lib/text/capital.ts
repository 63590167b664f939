/** With a first capital, where the word takes one: "iPhone", "v2.8" and addresses do not. */
export const capital = (text: string) =>
  /^\p{Ll}(?:\p{Lu}|\d)|^[\w.+-]+@\w|^(?:https?:|[\w-]+\.\p{L}{2,})/u.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
