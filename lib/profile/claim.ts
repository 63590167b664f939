import type { Brand } from './brand';
import type { Identity } from './identity';
import type { Settings } from './settings';

/**
 * Settings in which an identity is known: `personal`, or `ours`. Ours speaks for the brand that names its handle, else for the only brand,
 * else for a new brand named after it.
 */
export function claimIdentity(settings: Settings, identity: Identity, owner: 'ours' | 'personal'): Settings {
  const others = settings.identities.filter(
    (row) => row.site !== identity.site || row.handle !== identity.handle,
  );
  const known = (owner: string) => [...others, { ...identity, owner }];
  if (owner === 'personal') return { ...settings, identities: known('personal') };

  const { brands } = settings;
  const made = brandOf(identity);
  const named = brands.find((brand) => brand.id === made.id || brand.handles.includes(identity.handle));
  if (named) return { ...settings, identities: known(named.id) };
  const [only] = brands;
  if (only && brands.length === 1) {
    const joined = { ...only, handles: [...only.handles, identity.handle] };
    return { ...settings, brands: [joined], identities: known(only.id) };
  }
  return { ...settings, brands: [...brands, made], identities: known(made.id) };
}

function brandOf({ site, handle, name }: Identity): Brand {
  return {
    id: `${site}:${handle}`,
    names: [name || handle],
    handles: [handle],
    domains: [],
    products: [],
    areas: [],
    competitors: [],
    audience: [],
    tone: 'plain',
  };
}
