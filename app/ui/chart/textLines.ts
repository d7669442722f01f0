/** Digits of the widest common fonts, in bold, are about this wide, in parts of the size of the text. */
const widthOfLetter = 0.68;

/** How wide a text is drawn, in pixels; an estimate that needs no canvas and no layout. */
export function widthOf(text: string, fontSize: number): number {
  return text.length * widthOfLetter * fontSize;
}

/**
 * The text in lines that fit the width (in pixels). It breaks at plain spaces and after the dash of a
 * range; a piece that is longer than a line is kept whole.
 */
export function textLines(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<=–)(?=\d)|(?<= )/)) {
    const longer = `${lines.at(-1) ?? ""}${piece}`;
    if (lines.length > 0 && widthOf(longer.trimEnd(), fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
