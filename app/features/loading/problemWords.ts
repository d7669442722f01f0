import type { Messages } from "../../i18n/en.ts";
import { problemOf } from "../../queries/problem.ts";

/** What went wrong with a file, where, and how much more of it there is. */
export function problemWords(error: Error, { page }: Messages): string {
  const problem = problemOf(error);
  switch (problem.kind) {
    case "request":
      return problem.status === null
        ? page.notReachable(problem.file)
        : page.requestFailed(problem.file, problem.status);
    case "faults": {
      const [first, ...rest] = problem.faults;
      if (first === undefined) return error.message;
      const fault = page.fault(problem.file, first.row, first.field, first.message);
      return rest.length === 0 ? fault : `${fault} ${page.moreFaults(rest.length)}`;
    }
    case "code":
      return page.codeNotReachable;
    case "other":
      return problem.message;
  }
}
