/** Puts a mark into the corner of the page, so that no picture of it passes for the real record. */
export function showMark(scenario: string): void {
  const mark = document.createElement("div");
  mark.setAttribute("role", "status");
  mark.textContent = `mock data: ${scenario}`;
  // Its own colours, readable on a light and on a dark page; it must not catch a click meant for the page.
  Object.assign(mark.style, {
    position: "fixed",
    insetBlockEnd: "0.5rem",
    left: "0.5rem",
    zIndex: "2147483647",
    padding: "0.25rem 0.6rem",
    border: "2px solid #000",
    borderRadius: "0.25rem",
    background: "#ffd60a",
    color: "#000",
    font: "600 0.875rem/1.3 system-ui, sans-serif",
    pointerEvents: "none",
  });
  document.body.append(mark);
}
