import {
  isScenarioName,
  type ScenarioChoices,
  type ScenarioName,
  scenarioNames,
} from "./scenarios.ts";

interface Choice {
  scenario: ScenarioName;
  choices: ScenarioChoices;
  /** What could not be used, and what could be; `null` where nothing is wrong. */
  problem: string | null;
}

const most = 100_000;

/** The scenario that an address's query names: `?mock=<name>`, and `&n=<rows>` for the huge one. */
export function choiceOf(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const name = parameters.get("mock") ?? "normal";
  if (!isScenarioName(name)) {
    const problem = `mock=${name} is no scenario. There are: ${scenarioNames.join(", ")}.`;
    return { scenario: "normal", choices: {}, problem };
  }
  const n = parameters.get("n");
  if (n === null) return { scenario: name, choices: {}, problem: null };
  if (/^\d+$/.test(n) && Number(n) >= 1 && Number(n) <= most) {
    return { scenario: name, choices: { n: Number(n) }, problem: null };
  }
  const problem = `n=${n} cannot be used. It must be a whole number from 1 to ${most}.`;
  return { scenario: name, choices: {}, problem };
}
