export function median(values) {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)];
}

/** A line of a table: a name and what stands beside it. */
export function row([name, ...cells]) {
  return String(name).padEnd(24) + cells.map((cell) => String(cell).padStart(12)).join("");
}
