import { type Page, expect, test } from "@playwright/test";
import { lookFromBackRow } from "../support/backRow/lookFromBackRow.ts";
import { slides, turnTo } from "../support/backRow/slides.ts";
import { open } from "../support/browserPage.ts";

// Whether the look from the back row sees what it is there for: each fault is planted on a sound slide.

test.use({ viewport: { width: 1920, height: 1080 } });

const least = { text: 24, tick: 20, line: 4, edge: 2.5, ratio: 3 };
type Styles = Record<string, string>;

/** A word on the slide, in an empty corner of it. */
async function plantText(page: Page, words: string, styles: Styles, boxStyles: Styles = {}) {
  await page.evaluate(
    ([words, styles, boxStyles]) => {
      const [box, text] = [document.createElement("div"), document.createElement("p")];
      const usual = { position: "absolute", right: "0", bottom: "0", fontSize: "30px" };
      Object.assign(box.style, usual, boxStyles);
      Object.assign(text.style, styles);
      text.textContent = words;
      box.dataset["planted"] = "";
      box.append(text);
      document.querySelector("[data-slide-content]")?.append(box);
    },
    [words, styles, boxStyles] as const,
  );
}

/** Shapes in a drawing of 300 × 60 px in the same corner. */
async function plantShapes(page: Page, ...shapes: [tag: string, attributes: Styles][]) {
  await page.evaluate((shapes) => {
    const make = (tag: string, attributes: Styles) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      return made;
    };
    const drawing = make("svg", { width: "300", height: "60", "data-planted": "" });
    Object.assign(drawing.style, { position: "absolute", right: "0", bottom: "0" });
    for (const [tag, { text = "", ...attributes }] of shapes) {
      const shape = make(tag, attributes);
      shape.textContent = text;
      drawing.append(shape);
    }
    document.querySelector("[data-slide-content]")?.append(drawing);
  }, shapes);
}

const line = (more: Styles): [string, Styles] => [
  "line",
  {
    id: "planted",
    x1: "10",
    x2: "290",
    y1: "30",
    y2: "30",
    stroke: "#000",
    "stroke-width": "5",
    ...more,
  },
];
const ground = (more: Styles): [string, Styles] => [
  "rect",
  { x: "0", y: "10", width: "300", height: "40", fill: "#000", ...more },
];

const faults: { name: string; plant: (page: Page) => Promise<void>; found: object }[] = [
  {
    name: "a pale text",
    plant: (page) => plantText(page, "planted", { color: "#787878" }),
    found: { pale: [expect.stringMatching(/^“planted” has 2\.\d+$/)] },
  },
  {
    name: "a text that only half of its opacity makes pale",
    plant: (page) => plantText(page, "planted", {}, { opacity: "0.5" }),
    found: { pale: [expect.stringContaining("“planted”")] },
  },
  {
    name: "a text that is covered",
    plant: async (page) => {
      await plantText(page, "planted", {});
      await plantShapes(page, ground({ width: "300" }));
    },
    found: { pale: ["“planted” is covered"] },
  },
  {
    name: "a pale line",
    plant: (page) => plantShapes(page, line({ stroke: "#787878" })),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a line that is pale on a tenth of its length",
    plant: (page) => plantShapes(page, ground({ x: "260", width: "28" }), line({})),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a line that is pale on one of its sides",
    plant: (page) => plantShapes(page, ground({ y: "30", height: "20" }), line({})),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a pale shape",
    plant: (page) =>
      plantShapes(page, ["circle", { id: "planted", cx: "30", cy: "30", r: "9", fill: "#999" }]),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a shape in the colour of the grid",
    plant: (page) =>
      plantShapes(page, ["circle", { id: "planted", cx: "30", cy: "30", r: "9", fill: "#cfcfcf" }]),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a pale edge of a box",
    plant: (page) => plantText(page, "planted", {}, { borderLeft: "4px solid #aaa" }),
    found: { pale: [expect.stringContaining("planted")] },
  },
  {
    name: "a text that does not fit into its box",
    plant: (page) =>
      plantText(
        page,
        "planted words",
        {},
        { width: "90px", right: "300px", overflow: "hidden", whiteSpace: "nowrap" },
      ),
    found: { cut: [expect.stringContaining("holds more than it shows")] },
  },
  {
    name: "a text beyond the slide",
    plant: (page) => plantText(page, "planted", {}, { right: "-90px" }),
    found: { cut: ["“planted” is cut"] },
  },
  {
    name: "a mark beyond its drawing",
    plant: (page) => plantShapes(page, line({ x2: "310" })),
    found: { cut: [expect.stringContaining("planted")] },
  },
  {
    name: "a text that is too small",
    plant: (page) => plantText(page, "planted", { fontSize: "23px" }),
    found: { small: ["“planted” has 23 of 24 px"] },
  },
  {
    name: "a tick that is too small",
    plant: (page) =>
      plantShapes(page, ["text", { x: "10", y: "40", "font-size": "19", text: "planted" }]),
    found: { small: ["“planted” has 19 of 20 px"] },
  },
  {
    name: "a thin line",
    plant: (page) => plantShapes(page, line({ "stroke-width": "3" })),
    found: { small: [expect.stringContaining("is 3.0 of 4 px wide")] },
  },
  {
    name: "nothing in a sound text",
    plant: (page) => plantText(page, "planted", {}),
    found: {},
  },
  {
    name: "nothing in a line of which a part is covered",
    plant: (page) => plantShapes(page, line({}), ground({ x: "200", width: "50" })),
    found: {},
  },
];

test("the back row finds every fault that is planted, and no other", async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, "./?present=1&slide=1");
  await turnTo(
    page,
    slides.findIndex(({ shows }) => shows === "disagreements"),
  );
  for (const { name, plant, found } of faults) {
    await plant(page);
    const seen = await lookFromBackRow(page, least);
    expect.soft(seen, name).toEqual({ cut: [], small: [], pale: [], ...found });
    await page.evaluate(() => {
      for (const planted of document.querySelectorAll("[data-planted]")) planted.remove();
    });
  }
});
