import { readFileSync } from 'node:fs';
import { z } from '@/lib/zod';

/**
 * Answers every line of JSON of the file named on the command line, or of standard input, with a line of JSON, in the same order. A line that
 * cannot be answered is reported on standard error with its number; the others are answered still, and the exit code is 1. `--help` prints
 * the help.
 */
export async function answerLines(help: string, answer: (line: unknown) => unknown): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === '--help' || file === '-h') {
    process.stdout.write(help);
    return;
  }
  for (const [index, line] of readFileSync(file ?? 0, 'utf8')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`line ${index + 1}: ${what(error)}\n`);
    }
  }
}

function what(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
