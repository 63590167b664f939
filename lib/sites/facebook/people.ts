import type { Person } from '@/lib/feedback/capture';
import { hrefOf } from '../addresses';
import { nameOf } from '../words';
import { prose, reserved } from './hooks';

const site = 'https://www.facebook.com';

/** A person's or page's own address, and the name in it; an account without a chosen name has a number instead. */
export function profileOf(
  link: Element,
): { handle: string | null; number: string | null; address: string } | null {
  const url = hrefOf(link);
  if (!url) return null;
  const [first = '', second, third, fourth] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'groups' && third === 'user' && fourth)
    return { handle: null, number: fourth, address: `${site}/groups/${second}/user/${fourth}/` };
  if (first === 'people' && third)
    return { handle: null, number: third, address: `${site}/profile.php?id=${third}` };
  const number = url.searchParams.get('id');
  if (first === 'profile.php' && number)
    return { handle: null, number, address: `${site}/profile.php?id=${number}` };
  if (first === '' || second !== undefined || reserved.has(first)) return null;
  return { handle: first, number: null, address: `${site}/${first}` };
}

/** The person a link names; null for a face without a name and for every other link. */
export function personOf(link: Element): Person | null {
  const profile = profileOf(link);
  const name = profile ? nameOf(link, prose) : '';
  return profile && name !== '' ? { name, handle: profile.handle, profile: profile.address } : null;
}
