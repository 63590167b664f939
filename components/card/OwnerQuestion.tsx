import type { Identity } from '@/lib/profile/identity';

interface OwnerQuestionProps {
  identity: Identity;
  answer: (owner: 'ours' | 'personal') => void;
}

/** Asks once whose an unknown account is: what it posts is only ever held when it is ours. */
export function OwnerQuestion({ identity, answer }: OwnerQuestionProps) {
  const who = identity.site === 'x' || identity.name === '' ? `@${identity.handle}` : identity.name;
  return (
    <div className="owner" role="group" aria-labelledby="owner-question">
      <p id="owner-question">
        Is <bdi>{who}</bdi> one of yours?
      </p>
      <button type="button" className="plain" onClick={() => answer('ours')}>
        Yes
      </button>
      <button type="button" className="plain" onClick={() => answer('personal')}>
        No, it’s personal
      </button>
    </div>
  );
}
