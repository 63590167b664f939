import type { Page } from '@playwright/test';

/** Chooses a file as a person does, through the press of that name. */
export async function chooseFile(page: Page, press: string, name: string, content: string): Promise<void> {
  await page.getByLabel(press).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}
