import type { DataFileName, FileSchema } from "../contract/dataFiles.ts";
import { firstFiles } from "../contract/firstFiles.ts";

/** The schema of a file: of those that the first view needs at hand, of the others loaded when one is asked for. */
export async function schemaOf<Name extends DataFileName>(file: Name): Promise<FileSchema<Name>> {
  const first: { [File in DataFileName]?: FileSchema<File> } = firstFiles;
  return first[file] ?? (await import("../contract/dataFiles.ts")).dataFiles[file];
}
