import type { Brand } from './brand';
import type { Identity, Standing } from './identity';
import { unknownBrand } from './ownership';
import type { Settings } from './settings';

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
