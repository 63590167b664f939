import { advertisement, people, type Photo } from './company';

/** Pictures drawn here, so that no page asks for one elsewhere. Null when the address names none. */
export function picture(path: string): string | null {
  const [, kind, name = ''] = /^\/practice\/(avatar|emoji|photo)\/([^/]+)\.svg$/.exec(path) ?? [];
  const named = decodeURIComponent(name);
  if (kind === 'avatar') return avatar(named);
  if (kind === 'emoji') return emoji(named);
  return kind === 'photo' ? (photos.get(named) ?? null) : null;
}

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`;

function avatar(handle: string): string | null {
  const one = [...people, advertisement].find((person) => person.handle === handle);
  if (!one) return null;
  const initials = one.name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.match(/./u)?.[0])
    .join('');
  return svg(
    96,
    96,
    `<rect width="96" height="96" fill="${one.colour}"/><circle cx="78" cy="16" r="34" fill="#fff" opacity=".12"/>
<text x="48" y="60" font-family="system-ui, sans-serif" font-size="34" font-weight="600" fill="#fff" text-anchor="middle">${initials.replace('&', '&amp;')}</text>`,
  );
}

const emoji = (character: string): string =>
  svg(
    24,
    24,
    `<text x="12" y="19" font-size="19" text-anchor="middle">${character.replace(/[<&]/g, '')}</text>`,
  );

const bicycle = (x: number, y: number, bag: string): string =>
  `<g transform="translate(${x} ${y})" fill="none" stroke="#22303a" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">
<circle cx="0" cy="0" r="70"/><circle cx="230" cy="0" r="70"/><path d="M0 0 60-110h115L95 0zM60-110 95 0M175-110l55 110M175-110l-8-30h34M48-130h36"/>
<path d="M-60-92h100"/><rect x="-52" y="-92" width="78" height="92" rx="10" fill="${bag}" stroke="#1a3d2c"/><path d="M-52-66h78M-26-92v20M2-92v20" stroke="#d9c9a3" stroke-width="5"/></g>`;

const drawn: Record<Photo['file'], string> = {
  riverbank: svg(
    800,
    450,
    `<rect width="800" height="450" fill="#cfe8f3"/><circle cx="640" cy="90" r="44" fill="#ffe9a8"/><path d="M0 210c150-50 300-40 420-10s260 20 380-20v270H0z" fill="#7fb3c8"/>
<path d="M0 330c200-40 520-30 800 10v110H0z" fill="#8dae6b"/><path d="M90 360c10-120 0-190-8-250" stroke="#5d4630" stroke-width="22" fill="none"/><circle cx="84" cy="110" r="84" fill="#5d8a4a"/><circle cx="140" cy="150" r="52" fill="#6b9a55"/>${bicycle(300, 345, '#2f6b4f')}`,
  ),
  rain: svg(
    800,
    450,
    `<rect width="800" height="450" fill="#8fa3ae"/><path d="M0 360h800v90H0z" fill="#5f6f78"/>${bicycle(290, 350, '#234f3b')}
<g stroke="#dbe7ee" stroke-width="4" opacity=".75">${Array.from({ length: 46 }, (_, n) => `<path d="m${(n * 97) % 800} ${(n * 61) % 420} -14 34"/>`).join('')}</g>`,
  ),
  bench: svg(
    800,
    450,
    `<rect width="800" height="450" fill="#e9f0dc"/><path d="M0 340h800v110H0z" fill="#9cbb74"/><path d="M90 250h620v26H90zM90 200h620v20H90zM130 276v110M670 276v110" fill="#a9794a" stroke="#8a5f38" stroke-width="14"/>
${['#2f6b4f', '#b7791f', '#7b3f3a'].map((fill, n) => `<g transform="translate(${150 + n * 185} 120)"><rect width="130" height="132" rx="14" fill="${fill}"/><path d="M0 40h130M36 0v34M94 0v34" stroke="#f0e3c4" stroke-width="8"/></g>`).join('')}`,
  ),
  colours: svg(
    800,
    450,
    `<rect width="800" height="450" fill="#f2ece0"/>${['#2f6b4f', '#b45f3c', '#55677a', '#d2a03c'].map((fill, n) => `<rect x="${70 + n * 172}" y="${120 + (n % 2) * 40}" width="150" height="170" rx="8" fill="${fill}" stroke="#fff" stroke-dasharray="12 8" stroke-width="5" transform="rotate(${n * 4 - 6} ${145 + n * 172} 220)"/>`).join('')}
<path d="M180 370c160 50 330 40 440-30" stroke="#6d737a" stroke-width="7" fill="none" stroke-linecap="round"/>`,
  ),
};

const photos = new Map(Object.entries(drawn));
