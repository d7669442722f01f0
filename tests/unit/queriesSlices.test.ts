import { describe, expect, it } from "vitest";
import type { DataFile, DataFileName } from "../../app/contract/dataFiles.ts";
import { DataFileError } from "../../app/contract/DataFileError.ts";
import { collector } from "../../app/queries/collector.ts";
import { parseText } from "../../app/queries/parseText.ts";
import { answersTo } from "../../app/queries/slices.ts";
import { hugeFiles } from "../../mocks/hugeFiles.ts";
import { publishedFile } from "../../mocks/node.ts";

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** The file as it comes out of the worker, without a worker. */
function throughSlices<Name extends DataFileName>(file: Name, text: string): DataFile<Name> {
  const collect = collector(file);
  for (const answer of answersTo({ file, bytes: bytesOf(text) })) {
    const content = collect(structuredClone(answer));
    if (content !== null) return content;
  }
  throw new Error("The answers have no end");
}

function errorOf(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    return error;
  }
}

describe("a file that is read in slices", () => {
  it.each(["statements", "activity", "sources"] as const)(
    "%s is the published one",
    async (file) => {
      const text = await publishedFile(file);
      expect(throughSlices(file, text)).toEqual(parseText(file, bytesOf(text)));
    },
  );

  it("is whole where it has many slices, and an empty one is empty", () => {
    const { statements } = hugeFiles(2500);
    const text = JSON.stringify(statements);
    expect(throughSlices("statements", text)).toEqual(statements);
    expect([...answersTo({ file: "statements", bytes: bytesOf(text) })]).toHaveLength(5);
    const empty = JSON.stringify({ ...statements, rows: [] });
    expect(throughSlices("statements", empty).rows).toEqual([]);
  });

  it("keeps a list once that many rows have, and no list in place of another", () => {
    const file = hugeFiles(1200).activity;
    const topics = [["a", "b"], ["a,b"], [], ["b", "a"], ['["a","b"]'], ["0"], ["1"]];
    const rows = (file?.rows ?? []).map((row, index) => ({
      ...row,
      topics: topics[index % topics.length],
    }));
    const text = JSON.stringify({ ...file, rows });
    const read = throughSlices("activity", text);
    expect(read).toEqual(parseText("activity", bytesOf(text)));
    expect(new Set(read.rows.map((row) => row.topics)).size).toBe(topics.length);
    expect(new Set(read.rows.map((row) => row.sources)).size).toBe(1);
  });

  it.each([
    ["is not JSON", "{"],
    ["is empty", " "],
    ["is a page", "<!doctype html>"],
    ["has faults", JSON.stringify({ $schema: "s", updated: "2024-01-01", rows: [{ id: 7 }] })],
  ])("has the same faults where it %s", (_, text) => {
    const error = errorOf(() => throughSlices("statements", text));
    const plain = errorOf(() => parseText("statements", bytesOf(text)));
    expect(error).toBeInstanceOf(DataFileError);
    expect((error as DataFileError).faults).toEqual((plain as DataFileError).faults);
    expect((error as DataFileError).message).toBe((plain as DataFileError).message);
  });
});
