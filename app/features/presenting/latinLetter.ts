/**
 * The letter as the deck names it. A layout that writes another script, or a letter of its own in the place
 * (Azerbaijani has ü where others have w), is read by where the key lies; so is a clicker's full stop there.
 */
export function latinLetter(key: string, code: string): string {
  const letter = key.toLowerCase();
  if (/^[a-z]$/.test(letter)) return letter;
  if (code === "Period") return ".";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? letter;
}
