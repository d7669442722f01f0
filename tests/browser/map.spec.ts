import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { comeTo, laptop, open } from "../support/browserPage.ts";

test.use({ viewport: laptop });

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const partOf = (page: Page) => page.getByRole("region", { name: "Where", exact: true });
const labelsOf = (page: Page) =>
  partOf(page).getByRole("list", { name: "Districts with a figure" }).getByRole("button");

async function openMap(page: Page, search: string) {
  await open(page, `./?${search}`);
  await expect(labelsOf(page).first()).toBeAttached();
  await comeTo(partOf(page));
}

for (const search of ["period=record", "period=record&map=cleared-2023", "map=incidents"])
  for (const [name, viewport] of [
    ["a laptop", laptop],
    ["a phone", { width: 390, height: 844 }],
  ] as const)
    test(`the map has no faults and no label over another: ${search} on ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openMap(page, search);
      const { violations } = await new AxeBuilder({ page })
        .include("#where")
        .withTags(standards)
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
      const faults = await labelsOf(page).evaluateAll((labels) => {
        const boxes = labels.map((label) => label.getBoundingClientRect());
        const panel = labels[0]?.closest("ul")?.getBoundingClientRect();
        return labels.flatMap((label, index) => {
          const box = boxes[index];
          if (!box || !panel) return ["not laid out"];
          const isOver = boxes.some(
            (other, at) =>
              at > index &&
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          );
          const isCut =
            box.left < panel.left - 1 ||
            box.right > panel.right + 1 ||
            label.scrollWidth > label.clientWidth ||
            box.height < 24;
          return isOver || isCut ? [label.textContent] : [];
        });
      });
      expect(faults).toEqual([]);
    });

for (const viewport of [laptop, { width: 1920, height: 1080 }, { width: 1024, height: 768 }])
  for (const search of ["period=record", "map=incidents"])
    test(`no district with a number is cut, and no label beside them covers one: ${search} at ${viewport.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openMap(page, search);
      const faults = await labelsOf(page).evaluateAll((labels) => {
        const panel = labels[0]?.closest("ul");
        const frame = panel?.getBoundingClientRect();
        const areas = [
          ...(panel?.parentElement?.querySelectorAll<SVGGeometryElement>("svg g > path") ?? []),
        ].filter((area) => area.getAttribute("fill") === null && !area.closest("defs"));
        if (!frame || areas.length < labels.length) return ["the map is not drawn"];
        const cut = areas.filter((area) => {
          const box = area.getBoundingClientRect();
          return (
            box.left < frame.left ||
            box.right > frame.right ||
            box.top < frame.top ||
            box.bottom > frame.bottom
          );
        });
        const isUnder = (area: SVGGeometryElement, x: number, y: number) =>
          area.isPointInFill(new DOMPoint(x - frame.left, y - frame.top));
        const over = labels.filter((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          const corners = [left, (left + right) / 2, right].flatMap((x) =>
            [top, bottom].map((y) => areas.findIndex((area) => isUnder(area, x, y))),
          );
          // On its own district it is all of it on that one.
          return new Set(corners).size > 1;
        });
        return [
          ...cut.map(() => "a district is cut"),
          ...over.map(({ textContent }) => `${textContent} covers the edge of a district`),
        ];
      });
      expect(faults).toEqual([]);
    });

test("the keyboard reaches every district, opens its answer and comes back to it", async ({
  page,
}) => {
  await openMap(page, "period=record");
  const labels = labelsOf(page);
  const count = await labels.count();
  await labels.first().focus();
  for (let index = 0; index < count; index += 1) {
    await expect(labels.nth(index)).toBeFocused();
    if (index < count - 1) await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("hectares");
  await page.keyboard.press("Escape");
  await expect(labels.last()).toBeFocused();
});

test("an area can be pressed wherever it is, with its label's answer", async ({ page }) => {
  await openMap(page, "period=record");
  const label = labelsOf(page).filter({ hasText: "Kalbajar" });
  // What stands above may still be loading and move the map.
  await expect(async () => {
    await comeTo(label);
    const box = await label.boundingBox();
    if (!box) throw new Error("Kalbajar has no label");
    // Beside its label, on the same district.
    await page.mouse.click(box.x + box.width + 20, box.y + box.height / 2);
    await expect(page.getByRole("dialog")).toContainText("Kalbajar", { timeout: 1000 });
  }).toPass();
});
