import fc from "fast-check";
import type { Statement } from "../../../app/contract/statement.ts";
import { aStatement } from "../../../mocks/makers.ts";
import { type History, type State, figuresIn, playDays } from "./trueSeries.ts";

const steps = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1));

/** A true history in which each part grows by at most one person a day, and never above two. */
const aHistory: fc.Arbitrary<History> = fc.tuple(steps, steps, steps).map((days) => {
  let now: State = [0, 0, 0, 0];
  return days.map((step) => {
    now = now.map((value, part) => Math.min(2, value + (step[part] ?? 0))) as unknown as State;
    return now;
  });
});

const dayIndex = fc.integer({ min: 0, max: playDays.length - 1 });
const basis = fc.constantFrom<Statement["asOfBasis"]>(
  "stated",
  "publication",
  "inferred",
  "unknown",
);
const manner = fc.constantFrom<Pick<Statement, "use" | "precision">>(
  { use: "series", precision: "exact" },
  { use: "series", precision: "exact" },
  { use: "series", precision: "at-least" },
  { use: "repeat", precision: "exact" },
  { use: "rounded", precision: "at-least" },
);
const mask = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
const silences = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Statement["noBoundFor"]>([]) },
  {
    weight: 1,
    arbitrary: fc.subarray<Statement["noBoundFor"][number]>(["total", "killed", "injured"]),
  },
);

interface Drawn {
  at: number;
  since: number;
  basis: Statement["asOfBasis"];
  manner: Pick<Statement, "use" | "precision">;
  mask: boolean[];
  silences: Statement["noBoundFor"];
  civiliansOnly: boolean;
  less: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  at: dayIndex,
  since: dayIndex,
  basis,
  manner,
  mask,
  silences,
  civiliansOnly: fc.integer({ min: 0, max: 5 }).map((face) => face === 0),
  less: fc.nat(1),
});

/** What a truthful speaker says of a history; `strict` if a row whose day is in doubt may be out of date. */
function said(history: History, drawn: Drawn, index: number, strict: boolean): Statement {
  const { manner, mask, civiliansOnly } = drawn;
  const exact = manner.precision === "exact";
  const isRepublished = !civiliansOnly && manner.use === "repeat" && drawn.basis === "publication";
  const mayBeOld = exact && (isRepublished || (strict && drawn.basis !== "stated"));
  const of = history[mayBeOld ? Math.min(drawn.at, drawn.since) : drawn.at] as State;
  const real = figuresIn(of);
  const show = (place: number, value: number) =>
    mask[place] === true ? Math.max(0, exact ? value : value - drawn.less) : null;
  const own = civiliansOnly ? real.civilians : real.all;
  const split = (place: number, { killed, injured }: { killed: number; injured: number }) => ({
    killed: show(place, killed),
    injured: show(place + 1, injured),
  });
  return aStatement({
    id: `row-${index}`,
    asOf: playDays[drawn.at] as string,
    asOfBasis: drawn.basis,
    ...manner,
    ...(civiliansOnly
      ? { population: "civilians", use: manner.use === "rounded" ? "rounded" : "partial" }
      : {}),
    total: show(0, own.total),
    killed: show(1, own.killed),
    injured: show(2, own.injured),
    civilian: civiliansOnly ? null : split(3, real.civilians),
    military: civiliansOnly ? null : split(5, real.military),
    noBoundFor: drawn.silences,
  });
}

/** Rows that a truthful speaker may have published about the history. */
function rowsAbout(history: History, strict = false): fc.Arbitrary<Statement[]> {
  return fc
    .array(drawn, { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((row, index) => said(history, row, index, strict)));
}

/** A history and rows that a truthful speaker may have published about it. */
export const truthAndRows = (strict: boolean): fc.Arbitrary<[History, Statement[]]> =>
  aHistory.chain((history) => fc.tuple(fc.constant(history), rowsAbout(history, strict)));

/** Rows that need not agree with each other: each is true of a history of its own. */
export const anyRows: fc.Arbitrary<Statement[]> = fc
  .array(fc.tuple(aHistory, drawn), { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map(([history, row], index) => said(history, row, index, false)));

/** Counts of one measure alone, from 0 to 4 people, that need not agree with each other. */
export const totalsOnly: fc.Arbitrary<Statement[]> = fc
  .array(fc.record({ at: dayIndex, basis, manner, total: fc.nat(4) }), { maxLength: 5 })
  .map((rows) =>
    rows.map(({ at, basis, manner, total }, index) =>
      aStatement({
        id: `row-${index}`,
        asOf: playDays[at] as string,
        asOfBasis: basis,
        ...manner,
        total,
      }),
    ),
  );

/** Rows that must change nothing: old, rejected, undated or vague ones, whatever they say. */
export const silentRows: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      at: dayIndex,
      total: fc.nat(9),
      killed: fc.nat(9),
      kind: fc.constantFrom<Partial<Statement>>(
        { use: "stale" },
        { use: "excluded" },
        { use: "undated", asOf: null, asOfRange: [playDays[0] as string, playDays[2] as string] },
        { use: "rounded", precision: "about" },
        { use: "series", precision: "about" },
        { use: "repeat", precision: "about" },
        { use: "partial" },
        { use: "partial", population: "civilians", precision: "about" },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) =>
    rows.map(({ at, total, killed, kind }, index) =>
      aStatement({ id: `silent-${index}`, asOf: playDays[at] as string, total, killed, ...kind }),
    ),
  );
