import type { Brand } from './brand';
import type { Identity, Standing } from './identity';
import { unknownBrand } from './ownership';
import type { Settings } from './settings';
import type { SiteId } from './site';

export interface Poster {
  identity: Identity | null;
  standing: Standing;
  /** The brand the poster speaks for; with an unknown poster, our only brand where there is exactly one, so that own links are known. */
  brand: Brand;
}

/** Who is posting, and for whom, as the settings know it. */
export function posterOf(identity: Identity | null, settings: Settings): Poster {
  const only = settings.brands.length === 1 ? settings.brands[0] : undefined;
  const known = settings.identities.find(
    (row) => row.site === identity?.site && row.handle === identity.handle,
  );
  if (known?.owner === 'personal') return { identity, standing: 'personal', brand: unknownBrand };
  const brand = settings.brands.find((row) =>
    known ? row.id === known.owner : identity !== null && row.handles.includes(identity.handle),
  );
  if (brand) return { identity, standing: 'ours', brand };
  return { identity, standing: 'unknown', brand: only ?? unknownBrand };
}

/** Somebody as a page names them; accounts without a handle of their own are told by a number in their profile's address. */
interface Named {
  handle: string | null;
  name: string;
  profile: string | null;
}

/** Who somebody named on a site is, as the settings know it. */
export function posterNamed({ handle, name, profile }: Named, site: SiteId, settings: Settings): Poster {
  const number = profile !== null && URL.canParse(profile) ? new URL(profile).searchParams.get('id') : null;
  const known = handle ?? number;
  return posterOf(known === null ? null : { site, handle: known.toLowerCase(), name }, settings);
}

/** Whether somebody named on a site is one of ours. */
export function isOurs(person: Named, site: SiteId, settings: Settings): boolean {
  return posterNamed(person, site, settings).standing === 'ours';
}
