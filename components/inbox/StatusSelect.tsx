import { Select } from '@/components/ui/Select';
import { statuses, statusNames, type Status } from '@/lib/feedback/status';

const options = statuses.map((status) => ({ value: status, name: statusNames[status] }));

export function StatusSelect({ status, onStatus }: { status: Status; onStatus: (status: Status) => void }) {
  const fresh = status === 'new' && { tone: 'var(--accent)' };
  return (
    <Select
      label="Status"
      value={status}
      options={options}
      onChange={onStatus}
      pill={{ ground: 'transparent', ...fresh }}
    />
  );
}
