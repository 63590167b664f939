/** Signs that no term holds. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ*+<>()[]|;:~,'.split('');
const longest = 12;

/** A text in which signs stand for what recurs most, and what each stands for, later ones within earlier ones not excluded. */
export function packed(text: string): { text: string; codes: string[] } {
  let left = text;
  const codes: string[] = [];
  for (const sign of signs) {
    const best = mostSaving(left);
    if (best === null) break;
    left = left.replaceAll(best, sign);
    codes.push(sign + best);
  }
  return { text: left, codes };
}

function mostSaving(text: string): string | null {
  let best: { piece: string; saved: number } | null = null;
  for (let length = 2; length <= longest; length += 1) {
    const counts = new Map<string, number>();
    for (let at = 0; at + length <= text.length; at += 1) {
      const piece = text.slice(at, at + length);
      if (!piece.includes('\n') && piece.isWellFormed()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
    for (const piece of counts.keys()) {
      if ((counts.get(piece) ?? 0) < 3) continue;
      const times = text.split(piece).length - 1;
      const saved = times * (length - 1) - length - 2;
      if (saved > (best?.saved ?? 0)) best = { piece, saved };
    }
  }
  return best?.piece ?? null;
}
