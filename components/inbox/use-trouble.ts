import { useState } from 'react';
import { reasonOf, type Reason } from '@/lib/inbox/store/not-saved';

export interface Troubles {
  trouble: Reason | null;
  report: (error: unknown) => void;
  dismiss: () => void;
}

/** What went wrong last in a surface; what is kept after it takes it away. */
export function useTrouble(): Troubles {
  const [trouble, setTrouble] = useState<Reason | null>(null);
  return {
    trouble,
    report: (error) => setTrouble(reasonOf(error)),
    dismiss: () => setTrouble(null),
  };
}
