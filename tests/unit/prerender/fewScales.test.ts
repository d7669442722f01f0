import { describe, expect, it } from "vitest";
import { fewScales } from "../../../app/prerender/fewScales.ts";
import { buildOf } from "../../support/buildOf.ts";

const combiners = "recharts/es6/state/selectors/combiners";
/** What of Recharts asks for scales by name, and a call of it. */
const chart = {
  "/made/chart.ts": `
    import { combineConfiguredScale } from "${combiners}/combineConfiguredScale.js";
    import { combineRealScaleType } from "${combiners}/combineRealScaleType.js";
    export const nameOf = (scale) => combineRealScaleType({ scale, type: "number" }, false, "");
    export const drawnAt = (scale, value) =>
      combineConfiguredScale({}, scale, scale === "linear" ? [0, 10] : ["a", "b"], [0, 100])?.(value);
  `,
};

interface Chart {
  nameOf: (scale: string) => string;
  drawnAt: (scale: string, value: number | string) => number | undefined;
}
const run = async (code: string) =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Chart;

describe("the scales of the installed Recharts in a build", () => {
  it("are those of numbers and of names, and work as before", async () => {
    const few = await run((await buildOf(chart, fewScales())).code);
    const all = await run((await buildOf(chart, [])).code);
    for (const { drawnAt } of [few, all]) {
      expect(drawnAt("linear", 5)).toBe(50);
      expect(drawnAt("band", "b")).toBe(50);
      expect(drawnAt("point", "b")).toBe(100);
    }
    expect(few.nameOf("linear")).toBe("linear");
  });

  it("take no other with them: an axis that names one is drawn as one of names", async () => {
    const few = await buildOf(chart, fewScales());
    const all = await buildOf(chart, []);
    expect(few.code.length).toBeLessThan(all.code.length - 20_000);
    expect((await run(all.code)).nameOf("log")).toBe("log");
    expect((await run(few.code)).nameOf("log")).toBe("point");
    expect((await run(few.code)).drawnAt("log", "b")).toBeUndefined();
  });

  it("end the build where Recharts asks for none in the way that is known", async () => {
    const other = { "/made/chart.ts": "export const drawn = 1;" };
    await expect(buildOf(other, fewScales())).rejects.toThrow(
      "Recharts no longer imports its scales as it did: app/prerender/fewScales.ts",
    );
  });

  it("leave a build that fails with the reason for which it fails", async () => {
    const broken = { "/made/chart.ts": 'import "./missing.ts";' };
    const failed = buildOf(broken, fewScales());
    await expect(failed).rejects.toThrow("missing.ts");
    await expect(failed).rejects.not.toThrow("no longer imports");
  });
});
