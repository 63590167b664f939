/** The words of a file, in UTF-8, in UTF-16 with its mark, or in the code page of older spreadsheets; null where it holds no text. */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Pictures, archives and the files of spreadsheets have zeros, text of a code page has none.
    return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes);
  }
}
