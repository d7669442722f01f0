import type { Activity } from "../../../contract/activity.ts";
import type { Assistance } from "../../../contract/assistance.ts";
import {
  type CurrencyAmounts,
  type SaidAmount,
  type StatedAmount,
  assistanceIn,
  isForMore,
  isGiven,
} from "../../../domain/assistance.ts";
import { derivedFrom } from "../../../domain/factRows.ts";
import { printFigure } from "../../../domain/figure.ts";
import { activitiesById } from "../../../domain/ids.ts";
import type { Period } from "../../../domain/period.ts";
import type { CasualtyRecord } from "../../../domain/record.ts";
import type { SourcesById } from "../../../domain/statements.ts";
import { isToldByAnother, tellingsOf } from "../../../domain/tellings.ts";
import type { DetailMessages } from "../../../i18n/enDetails.ts";
import { type SourceLink, sourceLinks } from "../../../i18n/sourceLinks.ts";
import type { RowGroup } from "../../../ui/chart/rowPlaces.ts";
import type { LatestNumber } from "../LatestNumbers.tsx";
import { type Amount, againOf, amountOf, costOf, nameOf, statedOf } from "./amountWords.ts";

interface AmountChart {
  id: string;
  title: string;
  picture: string;
  groups: readonly RowGroup[];
  isReconstruction: boolean;
}

interface AssistanceRow {
  id: string;
  donor: string;
  amount: Amount | null;
  when: string;
  kind: string;
  /** Mine action or reconstruction, with the time that it covers where that is not said elsewhere. */
  covers: string;
  recipient: string;
  /** Who stated it, where that is not the donor, and by whom it was stated again; `null`: the donor, once. */
  said: string | null;
  activities: readonly { id: string; title: string }[];
  links: readonly SourceLink[];
}

export interface AssistanceView {
  /** What all is said to cost, beside what was said to be spent; `null` where neither is known. */
  costs: { heading: string; numbers: readonly LatestNumber[] } | null;
  /** What stands in place of the charts where the period has no amount; `null` where it has one. */
  none: string | null;
  charts: readonly AmountChart[];
  /** Whether a bar stands for more than Azerbaijan. */
  hasForMore: boolean;
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
      groups: groupsOf(ofIt, messages),
      isReconstruction,
    };
  };
  const drawn = [...figures.donors, ...figures.reconstruction].flatMap((amounts) => amounts.rows);
  return {
    costs: costsOf(estimates, spending, messages),
    none: all.some(({ asOf, asOfRange }) => (asOf ?? asOfRange?.[0] ?? "") >= period.from)
      ? null
      : words.none(period.from, period.to),
    charts: [
      ...figures.donors.map((amounts) => chartOf(amounts, false)),
      ...figures.reconstruction.map((amounts) => chartOf(amounts, true)),
    ],
    hasForMore: drawn.some(isForMore),
    shares: shares.map((row) => ({
      id: row.id,
      amount: amountOf(row, messages),
      what: words.shares.line(row.donor, row.recipient, row.kind),
      by: [words.shares.by(statedOf(row, messages)), ...workedOut(row, messages)].join(" "),
    })),
    caption: words.table.caption(period.from, period.to),
    rows: all.map((row) => rowOf(row, activities, sources, messages)),
  };
}

function costsOf(
  estimates: readonly StatedAmount[],
  spending: readonly StatedAmount[],
  messages: DetailMessages,
): AssistanceView["costs"] {
  const { costs: words } = messages.assistance;
  if (estimates.length + spending.length === 0) return null;
  const isOne = estimates.length === 0 ? words.spent : words.estimate;
  return {
    heading: estimates.length > 0 && spending.length > 0 ? words.both : isOne,
    numbers: [...estimates, ...spending].map((row) => ({
      id: row.id,
      ...amountOf(row, messages),
      what: costOf(row, messages),
      when: "",
    })),
  };
}

/** How the record worked the number out, in a sentence; none where it stands as it is printed. */
function workedOut(row: StatedAmount, { facts }: DetailMessages): readonly string[] {
  const how = derivedFrom(row, "amount");
  return how === null ? [] : [facts.said.derived(how)];
}

/** The bars of one chart; what one speaker listed stands under one line that says so. */
function groupsOf(rows: readonly StatedAmount[], messages: DetailMessages): RowGroup[] {
  const { assistance: words, counts } = messages;
  return tellingsOf(rows).map(({ told, rows: ofIt }): RowGroup => {
    const heading = told && words.told(told.speaker, told.on);
    return {
      heading,
      rows: ofIt.map((row) => {
        const { text, asks } = amountOf(row, messages);
        const name = nameOf(row, null, messages);
        return {
          id: row.id,
          label: nameOf(row, told, messages),
          value: row.amount,
          text,
          press: { id: printFigure(asks), label: words.pressBar(name, counts.press(text)) },
          isHatched: !isGiven(row),
          isFramed: isForMore(row),
        };
      }),
    };
  });
}

function rowOf(
  row: SaidAmount,
  activities: ReadonlyMap<string, Activity>,
  sources: SourcesById,
  messages: DetailMessages,
): AssistanceRow {
  const { assistance: words, facts } = messages;
  const { table } = words;
  const { amount, again } = row;
  const when = words.when(row);
  const covers = row.covers === "reconstruction" ? table.reconstruction : table.mineAction;
  const all = [row, ...again];
  return {
    id: row.id,
    donor: row.donor,
    amount: amount === null ? null : amountOf({ ...row, amount }, messages),
    when: table.cell(when),
    kind: facts.amountKind(row.kind, row.countries),
    covers:
      row.span === null || when.includes(row.span) ? covers : `${covers} ${words.spanOf(row.span)}`,
    recipient: table.cell(row.recipient),
    said: words.said([
      ...(isToldByAnother(row) ? [words.statedBy(row.speaker, null)] : []),
      ...again.map((other) => againOf(other, messages)),
    ]),
    activities: all
      .flatMap(({ activity }) => (activity === null ? [] : (activities.get(activity) ?? [])))
      .map(({ id, title }) => ({ id, title })),
    links: sourceLinks([...new Set(all.flatMap(({ sources: of }) => of))], sources, messages),
  };
}
