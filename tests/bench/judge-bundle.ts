import { build } from 'esbuild';
import { root } from '../../scripts/browsers.mjs';

/** The judge by itself, minified, as it stands in a page script. */
export async function judgeBundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['lib/draft/judge.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no file of lib/draft/judge.ts');
  return file.text;
}
