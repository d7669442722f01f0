import { toJsonSchema } from "@valibot/to-json-schema";
import { format } from "prettier";
import { type DataFileName, dataFiles } from "../../app/contract/dataFiles.ts";

/**
 * The JSON Schema of each data file as text, by the file's name. An editor completes and checks rows
 * with it. JSON Schema cannot say that a day exists in the calendar or that a text is more than
 * blanks: those two rules are left out, and `npm run data:check` applies them. Any other rule that
 * cannot be translated throws, so that nothing is lost unnoticed.
 */
export async function schemaTexts(): Promise<Record<DataFileName, string>> {
  const names = Object.keys(dataFiles) as DataFileName[];
  const texts = names.map(async (name) => {
    const schema = toJsonSchema(dataFiles[name], {
      typeMode: "input",
      errorMode: "throw",
      ignoreActions: ["check", "trim"],
      // Addresses may hold letters beyond ASCII, which the format `uri` forbids; the pattern stays.
      overrideAction: ({ valibotAction }) => (valibotAction.type === "url" ? {} : null),
    });
    const text = JSON.stringify({ ...schema, title: `data/${name}.json` });
    return [name, await format(text, { parser: "json", printWidth: 100, objectWrap: "collapse" })];
  });
  return Object.fromEntries(await Promise.all(texts)) as Record<DataFileName, string>;
}
