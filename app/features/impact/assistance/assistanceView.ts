import type { Activity } from "../../../contract/activity.ts";
import type { Assistance } from "../../../contract/assistance.ts";
import {
  type CurrencyAmounts,
  type StatedAmount,
  assistanceIn,
  isGiven,
} from "../../../domain/assistance.ts";
import { type Fact, derivedFrom } from "../../../domain/fact.ts";
import { activitiesById } from "../../../domain/ids.ts";
import type { Period } from "../../../domain/period.ts";
import type { CasualtyRecord } from "../../../domain/record.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { ChartRow } from "../../../ui/chart/rowPlaces.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";

interface Amount {
  text: string;
  asks: Fact;
  isDerived: boolean;
}

interface AmountChart {
  id: string;
  title: string;
  picture: string;
  rows: readonly ChartRow[];
  isReconstruction: boolean;
}

interface AssistanceRow {
  id: string;
  donor: string;
  amount: Amount | null;
  day: string;
  kind: string;
  covers: string;
  recipient: string;
  activity: { id: string; title: string; when: string } | null;
  links: readonly SourceLink[];
}

export interface AssistanceView {
  /** What all is said to cost, beside what was said to be spent. */
  costs: readonly LatestNumber[];
  /** What stands in place of the charts where the period has no amount; `null` where it has one. */
  none: string | null;
  charts: readonly AmountChart[];
  shares: readonly { id: string; amount: Amount; what: string; by: string }[];
  caption: string;
  rows: readonly AssistanceRow[];
}

/** Says which amounts are stated in a period; `rows` are those that were known. */
export function assistanceView(
  rows: readonly Assistance[],
  record: Pick<CasualtyRecord, "activities">,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): AssistanceView {
  const { assistance: words } = messages;
  const figures = assistanceIn(rows, period);
  const { estimates, spending, shares, all } = figures;
  const activities = activitiesById(record.activities);
  const chartOf = ({ currency, rows: ofIt }: CurrencyAmounts, isReconstruction: boolean) => {
    const title = isReconstruction ? words.reconstruction(currency) : words.donors(currency);
    return {
      id: `${currency}-${isReconstruction}`,
      title,
      picture: words.picture(title, period.from, period.to, ofIt.length),
      rows: ofIt.map((row) => barOf(row, messages)),
      isReconstruction,
    };
  };
  const numberOf = (row: StatedAmount, what: string): LatestNumber => ({
    id: row.id,
    ...amountOf(row, messages),
    what,
    when: words.on(row.asOf),
  });
  return {
    costs: [
      ...estimates.map((row) => numberOf(row, words.estimate(row.kind, row.speaker))),
      ...spending.map((row) => numberOf(row, words.spent(row.kind, row.donor))),
    ],
    none: all.some(({ asOf }) => asOf !== null && asOf >= period.from)
      ? null
      : words.none(period.from, period.to),
    charts: [
      ...figures.donors.map((amounts) => chartOf(amounts, false)),
      ...figures.reconstruction.map((amounts) => chartOf(amounts, true)),
    ],
    shares: shares.map((row) => ({
      id: row.id,
      amount: amountOf(row, messages),
      what: words.shares.line(row.donor, row.recipient, row.kind),
      by: words.shares.by(row.speaker, words.on(row.asOf)),
    })),
    caption: words.table.caption(period.from, period.to),
    rows: all.map((row) => rowOf(row, activities, sources, messages)),
  };
}

/** The amount in words, as a number that can be pressed. */
export function amountOf(row: StatedAmount, { facts }: DetailMessages): Amount {
  return {
    text: facts.precision[row.precision](facts.money(row.amount, row.unit)),
    asks: { kind: "fact", file: "assistance", id: row.id, field: "amount" },
    isDerived: derivedFrom(row, "amount") !== null,
  };
}

function barOf(row: StatedAmount, messages: DetailMessages): ChartRow {
  return {
    id: row.id,
    label: messages.assistance.bar(row.donor, row.kind, row.asOf),
    value: row.amount,
    text: amountOf(row, messages).text,
    isHatched: !isGiven(row),
  };
}

function rowOf(
  row: Assistance,
  activities: ReadonlyMap<string, Activity>,
  sources: SourcesById,
  messages: DetailMessages,
): AssistanceRow {
  const { table } = messages.assistance;
  const { amount, asOf, span } = row;
  const activity = row.activity === null ? undefined : activities.get(row.activity);
  const covers = row.covers === "reconstruction" ? table.reconstruction : table.mineAction;
  return {
    id: row.id,
    donor: row.donor,
    amount: amount === null ? null : amountOf({ ...row, amount }, messages),
    day: asOf === null ? table.noDay : messages.counts.asOf(asOf, null),
    kind: row.kind,
    covers: span === null ? covers : table.span(covers, span),
    recipient: row.recipient,
    activity:
      activity === undefined
        ? null
        : {
            id: activity.id,
            title: activity.title,
            when: messages.timeline.when(activity.start, activity.end, activity.datePrecision),
          },
    links: sourceLinks(row.sources, sources, messages),
  };
}
