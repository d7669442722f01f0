import { dayNumber, yearOf } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import type { TimeTick } from "../../ui/chart/timeMarks.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** With fewer years than this the quarters are named too. */
const fewYears = 2;

/** The years of a period with their names under the middle of each, for bars that stand for whole years. */
export function middleTicks({ from, to }: Period, { impact }: DetailMessages): TimeTick[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => {
    const middle = `${yearOf(from) + index}-07-02`;
    return { at: dayNumber(middle), name: impact.tick(middle, false) };
  });
}

/** The first day of each year of a period, in a short period of each quarter, with its name. */
export function timeTicks({ from, to }: Period, { impact }: DetailMessages): TimeTick[] {
  const years = yearOf(to) - yearOf(from) + 1;
  const months = years <= fewYears ? ["01", "04", "07", "10"] : ["01"];
  const firsts = Array.from({ length: years }, (_, index) => yearOf(from) + index)
    .flatMap((year) => months.map((month) => `${year}-${month}-01`))
    .filter((day) => day >= from && day <= to);
  // A period within a quarter still says when it is.
  const shown = firsts.length > 0 ? firsts : [from];
  return shown.map((day) => ({ at: dayNumber(day), name: impact.tick(day, months.length > 1) }));
}
