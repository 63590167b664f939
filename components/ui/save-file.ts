/** Saves text, in one piece or many, as a file where the browser saves downloads; nothing is asked of anybody but the browser. */
export function saveFile(name: string, text: string | readonly string[], type: string): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it once the click is over; a popup may close any time after.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
