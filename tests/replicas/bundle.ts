import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SiteName } from './practice';

const folder = fileURLToPath(new URL('.', import.meta.url));

const sites: readonly SiteName[] = ['x', 'facebook', 'linkedin'];

/** Scripts and style sheets of all practice pages by file name, built in memory. */
export async function bundles(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(sites.map((site) => [site, `./${site}/index.tsx`])),
    // Files are never written; esbuild wants to know where they would go to name them.
    outdir: '/',
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // Draft.js knows React up to 18; the other pages share it.
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ''), contents]));
}
