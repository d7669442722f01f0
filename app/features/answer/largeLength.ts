/** A number, or words in its place, which take the less room the longer they are. */
export function largeLength(text: string): "short" | "long" | "words" {
  if (text.length <= 4) return "short";
  return text.length <= 10 ? "long" : "words";
}
