import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The levels that the page keeps to. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with every fault that axe can find, and where it is; what a selector in `except` finds is left out. */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(standards);
  for (const selector of except) axe.exclude(selector);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);
}
