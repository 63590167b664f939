import type { WayOn } from '@/components/ui/Toasts';
import type { DeliveryTroubleKind } from '@/lib/handoff/delivery';

const names: Partial<Record<DeliveryTroubleKind, string>> = {
  'no-address': 'Paste it',
  'not-allowed': 'Allow it',
  refused: 'Its settings',
};

/** The form in which a target is mended that cannot be sent to; undefined where it is not the target's fault. */
export function targetSettings(target: string, trouble: DeliveryTroubleKind): WayOn | undefined {
  const name = names[trouble];
  return name === undefined
    ? undefined
    : { name, href: `/app.html#/settings/target/${encodeURIComponent(target)}` };
}
