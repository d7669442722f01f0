/** An element in words, for a report. */
export function nameOf(element: Element): string {
  const mark = element.closest("[data-mark]")?.getAttribute("data-mark") ?? "";
  const { fill, stroke } = getComputedStyle(element);
  const paints = element instanceof SVGGeometryElement ? `${fill} ${stroke}` : "";
  const words = (element.textContent ?? "").trim().slice(0, 50);
  return [element.tagName, element.id, mark, paints, words].filter((part) => part !== "").join(" ");
}
