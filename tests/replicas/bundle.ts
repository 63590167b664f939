import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SiteName } from './practice';

/** Whose scripts a page loads: a site's, or those of the engines alone. */
export type PageName = SiteName | 'engines';

const folder = fileURLToPath(new URL('.', import.meta.url));

const pages: readonly PageName[] = ['x', 'facebook', 'linkedin', 'engines'];

/** Scripts and style sheets of all practice pages by file name, built in memory. */
export async function bundles(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(pages.map((page) => [page, `./${page}/index`])),
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
