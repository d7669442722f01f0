import { type DataFileName, dataFiles } from "../../app/contract/dataFiles.ts";
import { DataFileError } from "../../app/contract/DataFileError.ts";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import type { CheckedData } from "./checkedData.ts";
import type { Finding } from "./finding.ts";
import { jsonFault } from "./jsonFault.ts";
import { shapeFinding } from "./shapeFinding.ts";

const names = Object.keys(dataFiles) as DataFileName[];

function fileFinding(file: string, problem: string, remedy: string): Finding {
  return { file, row: null, field: null, problem, remedy, level: "error" };
}

function readInto(data: CheckedData, name: DataFileName, text: string): Finding[] {
  const fault = jsonFault(text);
  if (fault) {
    const problem = `is not valid JSON: line ${fault.line}: ${fault.problem}`;
    return [fileFinding(name, problem, `correct line ${fault.line}`)];
  }
  const content: unknown = JSON.parse(text);
  try {
    Object.assign(data, { [name]: parseDataFile(name, content) });
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return error.faults.map(shapeFinding);
  }
  const expected = `./schema/${name}.schema.json`;
  const { $schema } = content as { $schema: string };
  if ($schema === expected) return [];
  return [
    {
      file: name,
      row: null,
      field: "$schema",
      problem: `names ${$schema}`,
      remedy: `write ${expected}`,
      level: "error",
    },
  ];
}

/** Reads the files' texts by name; a file that does not fit its schema is reported and left out. */
export function readFiles(texts: Readonly<Record<string, string>>): {
  data: CheckedData;
  findings: Finding[];
} {
  const data: CheckedData = {};
  const findings = names.flatMap((name) => {
    const text = texts[name];
    if (text === undefined) return [fileFinding(name, "is missing", `add data/${name}.json`)];
    return readInto(data, name, text);
  });
  const strange = Object.keys(texts).filter((name) => !names.some((known) => known === name));
  for (const name of strange) {
    findings.push(
      fileFinding(name, "is not a file that the dashboard knows", `use one of ${names.join(", ")}`),
    );
  }
  return { data, findings };
}
