import { type Finding, type Judgement, verdictOf } from './verdict';

/** Two findings are the same when they mark the same words for the same reason, wherever they stand. */
export function findingKey({ signal, text }: Finding): string {
  return `${signal}:${text.toLowerCase()}`;
}

/** The judgement without the findings its author waved away: they neither show nor weigh, and with all of them gone so is the verdict. */
export function without(whole: Judgement, waved: ReadonlySet<string>): Judgement {
  const findings = whole.findings.filter((finding) => !waved.has(findingKey(finding)));
  if (findings.length === whole.findings.length) return whole;
  const score = (whole.score * findings.length) / whole.findings.length;
  return { ...whole, verdict: verdictOf(score), score, findings };
}
