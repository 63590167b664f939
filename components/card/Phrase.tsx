import type { Finding } from '@/lib/profile/verdict';

const longest = 72;

/** A finding's words in quotation marks, on one line; a long stretch is shortened in the middle. */
export function Phrase({ finding }: { finding: Finding }) {
  const line = finding.text.replace(/\s+/g, ' ').trim();
  const half = longest / 2;
  const short =
    line.length > longest ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line;
  return (
    <>
      “<bdi>{short}</bdi>”
    </>
  );
}
