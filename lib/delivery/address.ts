/** The address of a webhook that can be sent to, and the one origin that has to be allowed; or what is wrong, in a sentence to whoever wrote it. */
type ReadWebhook = { address: string; pattern: string } | { wrong: string };

/** Reads the address of a webhook as somebody pastes it. It is a secret: who knows it can write to the channel. */
export function readWebhook(written: string): ReadWebhook {
  const trimmed = written.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || url.protocol !== 'https:' || url.pathname === '/' || url.username !== '' || url.password !== '')
    return { wrong: 'Paste the whole address, such as https://hooks.slack.com/services/T0000/B0000/xxxx.' };
  return { address: url.href, pattern: `https://${url.hostname}/*` };
}
