import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs one of the project's scripts as a person does, on `input`. */
export const running =
  (script: string) =>
  (input: string, ...args: string[]) =>
    spawnSync(`${root}node_modules/.bin/tsx`, [`${root}scripts/${script}`, ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
