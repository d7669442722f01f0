import type { Finding, Level } from "./finding.ts";

function lineOf({ file, row, field, problem, remedy, level }: Finding): string {
  const place = [`${file}.json`, row, field].filter((part) => part !== null).join(", ");
  const advice = level === "known" ? "" : ` Right would be: ${remedy}.`;
  return `  ${place}: ${problem}.${advice}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function section(title: string, findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [title, ...findings.map(lineOf), ""];
}

interface Size {
  files: number;
  rows: number;
}

/** What a person reads after a check: errors first, one line at the end; `all` lists what is known. */
export function report(findings: readonly Finding[], size: Size, all: boolean): string {
  const of = (level: Level) => findings.filter((finding) => finding.level === level);
  const [errors, known, notes] = [of("error"), of("known"), of("note")];
  const knownCount = counted(known.length, "known contradiction", "known contradictions");
  const errorCount = errors.length === 0 ? "no errors" : counted(errors.length, "error", "errors");
  const end = [errorCount, knownCount, counted(notes.length, "note", "notes")].join("; ");
  const hint = all || known.length + notes.length === 0 ? "" : " (--all lists them)";
  return [
    ...section("Errors", errors),
    ...section("Known contradictions", all ? known : []),
    ...section("Notes", all ? notes : []),
    `${counted(size.files, "file", "files")}, ${counted(size.rows, "row", "rows")}: ${end}${hint}`,
  ].join("\n");
}
