import type { Answerer } from '@/lib/inbox/captures/answers';

export const answererNames: Readonly<Record<Answerer, string>> = {
  us: 'Answered by us',
  customer: 'Answered by another customer',
  nobody: 'No answer needed',
};
