import { build } from 'esbuild';
import { root } from '../../scripts/browsers.mjs';

/** The judge by itself, minified, as it stands in a page script. */
export const judgeBundle = () => bundleOf('lib/draft/judge.ts');

/** A module with all it imports, minified, as the build puts it into a script. */
export async function bundleOf(module: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made no file of ${module}`);
  return file.text;
}
