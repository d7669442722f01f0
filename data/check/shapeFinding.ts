import type { DataFault } from "../../app/contract/DataFileError.ts";
import type { Finding } from "./finding.ts";

type Words = Pick<Finding, "problem" | "remedy">;

/** The schema library's own messages, in words for those who edit the files. */
const plain: [RegExp, (...parts: string[]) => Words][] = [
  [
    /^Invalid key: Expected never/,
    () => ({
      problem: "is not a field that the file knows",
      remedy: "another spelling, or no field",
    }),
  ],
  [
    /^Invalid key: Expected .* received undefined$/,
    () => ({ problem: "is missing", remedy: "the field; null where nothing is known" }),
  ],
  [
    /^Invalid type: Expected \((.+)\) but received (.+)$/,
    (choices = "", received = "") => ({
      problem: `is ${received}`,
      remedy: `one of ${choices.split(" | ").join(", ")}`,
    }),
  ],
  [
    /^Invalid type: Expected (.+) but received (.+)$/,
    (expected = "", received = "") => ({ problem: `is ${received}`, remedy: expected }),
  ],
];

function wordsFor({ file, message }: DataFault): Words {
  for (const [pattern, words] of plain) {
    const found = pattern.exec(message);
    if (found) return words(...found.slice(1));
  }
  // The contract's own messages ("must be …") say both at once.
  return { problem: message, remedy: `a value that data/schema/${file}.schema.json allows` };
}

/** A fault of a file's shape as a finding. */
export function shapeFinding(fault: DataFault): Finding {
  const { file, row, field } = fault;
  return { file, row, field, ...wordsFor(fault), level: "error" };
}
