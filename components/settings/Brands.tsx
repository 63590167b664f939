import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Brand } from '@/lib/profile/brand';
import type { KnownIdentity } from '@/lib/profile/identity';
import type { Settings } from '@/lib/profile/settings';
import { BrandForm } from './BrandForm';
import { EditableRows, withRow } from './EditableRows';
import { Section } from './Section';
import type { Change } from './use-settings';

/** The brands we write for: whose names, links and products are our own. */
export function Brands({ settings, change }: { settings: Settings; change: Change }) {
  const [edited, edit] = useState<Brand | null>(null);
  const form = edited && (
    <BrandForm
      brand={edited}
      onCancel={() => edit(null)}
      onSave={(brand) => {
        change((settings) => ({ ...settings, brands: withRow(settings.brands, brand) }));
        edit(null);
      }}
    />
  );
  return (
    <Section
      title="Brands"
      lead="Who you write for. This tells Earshot which links, names and products are your own."
    >
      <EditableRows
        rows={settings.brands}
        nameOf={({ names }) => names.join(', ')}
        summaryOf={(brand) => <p>{summaryOf(brand)}</p>}
        editing={edited?.id ?? null}
        form={form}
        add={
          <p>
            <Button
              look={settings.brands.length === 0 ? 'main' : 'framed'}
              onClick={() => edit(emptyBrand())}
            >
              Add a brand
            </Button>
          </p>
        }
        onEdit={edit}
        onRemove={(brand) => {
          const spoke = settings.identities.filter(({ owner }) => owner === brand.id);
          change((settings) => without(settings, brand), {
            text: `Removed ${brand.names[0]}`,
            change: (settings) => restored(settings, brand, spoke),
          });
        }}
      />
    </Section>
  );
}

const emptyBrand = (): Brand => ({
  id: crypto.randomUUID(),
  names: [],
  domains: [],
  handles: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
});

function summaryOf({ domains, handles, products, areas }: Brand): string {
  const named = [...domains, ...handles.map((handle) => `@${handle}`), ...products.map(({ name }) => name)];
  const areaNames = areas.map(({ name }) => name);
  return [...named, ...areaNames].join(' · ') || 'No own sites, handles or products yet.';
}

/** Without a brand, and without the accounts that spoke for it: they are asked about again. */
function without(settings: Settings, { id }: Brand): Settings {
  return {
    ...settings,
    brands: settings.brands.filter((row) => row.id !== id),
    identities: settings.identities.filter(({ owner }) => owner !== id),
  };
}

function restored(settings: Settings, brand: Brand, spoke: readonly KnownIdentity[]): Settings {
  const claimed = new Set(settings.identities.map(({ site, handle }) => `${site}:${handle}`));
  const unclaimed = spoke.filter(({ site, handle }) => !claimed.has(`${site}:${handle}`));
  return {
    ...settings,
    brands: withRow(settings.brands, brand),
    identities: [...settings.identities, ...unclaimed],
  };
}
