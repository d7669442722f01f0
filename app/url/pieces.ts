/** One parameter of an address. */
interface Piece {
  /** As it stands in the address. */
  raw: string;
  /** Decoded. */
  name: string;
  value: string;
}

export function piecesOf(search: string): Piece[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw) => {
      // With a question mark of our own, because one that stands in the piece belongs to its name.
      const [name = "", value = ""] = [...new URLSearchParams(`?${raw}`)][0] ?? [];
      return { raw, name, value };
    });
}

/** Whether an address (`location.search`) says anything of the period. */
export function namesPeriod(search: string): boolean {
  return piecesOf(search).some(
    ({ name, value }) => /^(period|from|to)$/.test(name) && value !== "",
  );
}
