import type { Locator } from "@playwright/test";

/** What is wrong with the texts of a picture, each in words; empty where nothing is. */
export async function faultsOfTexts(picture: Locator): Promise<string[]> {
  return picture.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent !== "")
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const faults: string[] = [];
    const slack = 1;
    for (const [index, { words, box }] of texts.entries()) {
      if (box.left < frame.left - slack || box.right > frame.right + slack)
        faults.push(`“${words}” is cut at a side`);
      if (box.top < frame.top - slack || box.bottom > frame.bottom + slack)
        faults.push(`“${words}” is cut above or below`);
      for (const other of texts.slice(index + 1)) {
        // The box of a text is higher than its letters, by about a quarter of it.
        const inset = Math.min(box.height, other.box.height) * 0.22;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > slack && high > inset) faults.push(`“${words}” lies over “${other.words}”`);
      }
    }
    return faults;
  });
}

/** The marks of counts that lie under one of the picture's longer texts, each in words. */
export async function pointsUnderTexts(picture: Locator): Promise<string[]> {
  return picture.evaluate((svg) => {
    const texts = [...svg.querySelectorAll("text")]
      .filter(({ textContent }) => (textContent ?? "").length > 2)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const row = [...svg.querySelectorAll("[role=toolbar]")].find((toolbar) =>
      toolbar.getAttribute("aria-label")?.includes("on the line"),
    );
    return [...(row?.querySelectorAll("[data-mark]") ?? [])].flatMap((mark) => {
      const shape = mark.querySelector("circle, path")?.getBoundingClientRect();
      if (!shape) return [];
      const [x, y] = [shape.left + shape.width / 2, shape.top + shape.height / 2];
      return texts
        .filter(({ box }) => box.left < x && x < box.right && box.top < y && y < box.bottom)
        .map(({ words }) => `“${words}” lies over ${mark.getAttribute("aria-label")}`);
    });
  });
}
