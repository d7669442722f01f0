import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { LongTable } from "../../../ui/LongTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { showActivity, withActivity } from "../../../url/showActivity.ts";
import { useHref } from "../../../url/useView.ts";
import { TableNumber } from "../TableNumber.tsx";
import type { AssistanceView } from "./assistanceView.ts";

/** Every stated amount of the period, the newest first. */
export function AssistanceTable({ view: { caption, rows } }: { view: AssistanceView }) {
  const { assistance, impact } = useDetailMessages();
  const { table } = assistance;
  return (
    <LongTable
      caption={caption}
      shown={impact.shown}
      more={impact.more}
      columns={[
        { id: "day", header: table.day },
        { id: "donor", header: table.donor },
        { id: "amount", header: table.amount },
        { id: "kind", header: table.kind },
        { id: "covers", header: table.covers },
        { id: "recipient", header: table.recipient },
        { id: "activity", header: table.activity },
        { id: "source", header: table.source },
      ]}
      rows={rows.map(({ id, donor, amount, day, kind, covers, recipient, activity, links }) => ({
        id,
        cells: [
          day,
          donor,
          amount === null ? table.noAmount : <TableNumber key="amount" {...amount} />,
          kind,
          covers,
          recipient,
          activity === null ? table.noActivity : <StatedOn key="activity" {...activity} />,
          <SourceLinks key="source" links={links} />,
        ],
      }))}
    />
  );
}

function StatedOn({ id, title }: { id: string; title: string }) {
  const { table } = useDetailMessages().assistance;
  const href = useHref(withActivity(id));
  return (
    <ViewLink
      href={`${href}#activity`}
      go={() => showActivity(id)}
      label={table.showActivity(title)}
    >
      {title}
    </ViewLink>
  );
}
