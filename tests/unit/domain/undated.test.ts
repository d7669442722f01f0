import { describe, expect, it } from "vitest";
import { mayLieIn } from "../../../app/domain/undated.ts";

const limited = { asOfRange: ["2024-11-01", "2024-11-30"] } as const;
const unlimited = { asOfRange: null };

describe("a row without a day may lie in a period", () => {
  it.each([
    ["that ends on the first day of its range", limited, "2024-01-01", "2024-11-01", true],
    ["that ends a day before its range", limited, "2024-01-01", "2024-10-31", false],
    ["that begins on the last day of its range", limited, "2024-11-30", "2024-12-31", true],
    ["that begins a day after its range", limited, "2024-12-01", "2024-12-31", false],
    ["that ends when the count starts", unlimited, "2019-01-01", "2020-11-10", true],
    ["that ends a day before the count starts", unlimited, "2019-01-01", "2020-11-09", false],
  ])("%s", (_name, row, from, to, expected) => {
    expect(mayLieIn(row, { from, to })).toBe(expected);
  });
});
