/** Gives a text to the reader as a file of that name. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // A browser may read it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
