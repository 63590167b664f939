/** So many answers are kept; one draft asks for fewer. */
const most = 128;

/** The same function of a text, which for texts it was asked about lately has its answer ready. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
