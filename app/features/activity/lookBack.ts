import type { Activity } from "../../contract/activity.ts";
import type { Day } from "../../contract/day.ts";
import { reportedOn } from "../../domain/activity.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";

/** What the button beside an activity does: `known` is what it asks of the page. */
interface LookBackWords {
  known: Day | null;
  text: string;
}

/**
 * Looks back to the activity's last day, or returns from there. An activity that was first reported later
 * was not known on its last day and would vanish from the page, so that report's day is used, and said.
 */
export function lookBackWords(
  activity: Activity,
  known: Day | null,
  sources: SourcesById,
  { around: { lookBack } }: DetailMessages,
): LookBackWords {
  const reported = reportedOn(activity, sources).day;
  const isLater = reported > activity.end;
  const day = isLater ? reported : activity.end;
  if (known === day) return { known: null, text: lookBack.now };
  return { known: day, text: isLater ? lookBack.toReport(day) : lookBack.toDay(day) };
}
