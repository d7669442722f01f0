import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  nextSize,
  parseSettings,
  projectionSizes,
  usualSettings,
} from "../../../app/contract/projectionSettings.ts";
import { dataAge } from "../../../app/features/presenting/check/dataAge.ts";
import { ratioName, screenTrouble } from "../../../app/features/presenting/check/screenFacts.ts";
import { fittingSize } from "../../../app/features/presenting/room/fittingSize.ts";
import { laserColours } from "../../../app/features/presenting/room/laserColours.ts";

describe("the display settings kept on a computer", () => {
  it("are the usual ones where nothing is kept", () => {
    expect(parseSettings(null)).toEqual({ settings: usualSettings, isUnusable: false });
  });

  it("are used as they are kept", () => {
    const settings = { theme: "dark", size: 120, contrast: "strong" };
    expect(parseSettings(JSON.stringify(settings))).toEqual({ settings, isUnusable: false });
  });

  it.each([
    "",
    "dark",
    "null",
    "[]",
    "{}",
    '{"theme":"dark"}',
    '{"theme":"sepia","size":100,"contrast":"normal"}',
    '{"theme":"dark","size":500,"contrast":"normal"}',
    '{"theme":"dark","size":"100","contrast":"normal"}',
    '{"theme":"dark","size":100,"contrast":"normal","more":1}',
  ])("are the usual ones, and it is said, where the text cannot be used: %s", (text) => {
    expect(parseSettings(text)).toEqual({ settings: usualSettings, isUnusable: true });
  });

  it("change by one size and stop at either end", () => {
    expect(projectionSizes.map((size) => nextSize(size, 1))).toEqual([100, 110, 120, 130, 130]);
    expect(projectionSizes.map((size) => nextSize(size, -1))).toEqual([90, 90, 100, 110, 120]);
  });
});

describe("the size of text that a screen has room for", () => {
  it.each([
    [130, 1920, 1080, 130],
    [130, 1366, 768, 130],
    [130, 1280, 800, 120],
    [130, 1024, 768, 110],
    [90, 1024, 768, 90],
    [120, 768, 1024, 100],
  ] as const)("is, of %i %% on %i by %i, %i %%", (chosen, width, height, shown) => {
    expect(fittingSize(chosen, width, height)).toBe(shown);
  });
});

describe("the ratio of a screen", () => {
  it.each([
    [1920, 1080, "16:9"],
    [1366, 768, "16:9"],
    [1360, 768, "16:9"],
    [3840, 2160, "16:9"],
    [1280, 800, "16:10"],
    [1920, 1200, "16:10"],
    [1024, 768, "4:3"],
    [1400, 1050, "4:3"],
    [1280, 1024, "5:4"],
    [2160, 1440, "3:2"],
    [1080, 1920, "9:16"],
    [1000, 540, null],
    [1093, 614, "16:9"],
  ])("%i by %i is called %s", (width, height, name) => {
    expect(ratioName({ width, height })).toBe(name);
  });

  it("needs attention where the window leaves a part of the screen, or is small", () => {
    const full = { width: 1920, height: 1080 };
    const facts = { screen: full, native: full, pixelRatio: 1 };
    expect(screenTrouble({ ...facts, window: full })).toBeNull();
    expect(screenTrouble({ ...facts, window: { width: 1920, height: 950 } })).toBe("notFilled");
    const small = { width: 960, height: 540 };
    expect(screenTrouble({ ...facts, screen: small, window: small })).toBe("small");
  });
});

describe("the age of the data", () => {
  it("is counted in whole days, and may lie ahead of a wrong clock", () => {
    expect(dataAge("2026-03-13", "2026-03-13")).toBe(0);
    expect(dataAge("2026-02-28", "2026-03-13")).toBe(13);
    expect(dataAge("2026-03-13", "2020-01-01")).toBe(-2263);
  });
});

/** The relative luminance of a colour such as #e3002c, as WCAG defines it, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours with light added to both; `light` is a part of white. */
function contrast(a: string, b: string, light = 0): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + light + 0.05) / (dark + light + 0.05);
}

describe("the laser-like dot", () => {
  it("keeps 3:1 on white and on black by its own colour", () => {
    expect(contrast(laserColours.dot, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(laserColours.dot, "#000000")).toBeGreaterThanOrEqual(3);
  });

  it("keeps 3:1 between its rings with a fifth of the light of white on the wall", () => {
    expect(contrast(laserColours.inner, laserColours.outer, 0.2)).toBeGreaterThanOrEqual(3);
    expect(contrast(laserColours.inner, laserColours.dot, 0.2)).toBeGreaterThanOrEqual(3);
  });

  it("differs by 3:1 from every grey in one of its rings or its dot", () => {
    for (let step = 0; step <= 255; step += 1) {
      const grey = `#${step.toString(16).padStart(2, "0").repeat(3)}`;
      const best = Math.max(...Object.values(laserColours).map((colour) => contrast(colour, grey)));
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the inks of the dark theme", () => {
  const path = join(import.meta.dirname, "../../../app/styles/projectionThemes.css");
  const text = readFileSync(path, "utf8");
  const dark = text.slice(text.indexOf('"dark"'), text.indexOf('"strong"'));
  const values = [...dark.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  // Grounds, tints and the faint lines of the grid carry no meaning by themselves.
  const grounds = ["paper", "raised", "hover", "band", "grid", "accent-tint", "rule"];
  const inks = values.filter(([, name]) => !grounds.includes(name ?? ""));

  it("are all there", () => {
    expect(inks.length).toBeGreaterThanOrEqual(14);
  });

  it.each(inks.map(([, name, value]) => [name, value]))(
    "keep 3:1 on black with a fifth of the light of white added: %s %s",
    (_name, value) => {
      expect(contrast(value ?? "", "#000000", 0.2)).toBeGreaterThanOrEqual(3);
    },
  );
});
