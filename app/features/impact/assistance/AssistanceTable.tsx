import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { LongTable } from "../../../ui/LongTable.tsx";
import { SourceLinks } from "../../../ui/SourceLinks.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { showActivity, withActivity } from "../../../url/showActivity.ts";
import { useHref } from "../../../url/useView.ts";
import { TableNumber } from "../TableNumber.tsx";
import styles from "../ImpactPart.module.css";
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
        { id: "when", header: table.when },
        { id: "donor", header: table.donor },
        { id: "amount", header: table.amount },
        { id: "kind", header: table.kind },
        { id: "recipient", header: table.recipient },
        { id: "activity", header: table.activity },
        { id: "source", header: table.source },
      ]}
      rows={rows.map(({ id, donor, amount, activities, links, ...row }) => ({
        id,
        cells: [
          <span key="when" className={styles.span}>
            {row.when}
          </span>,
          <Limited key="donor" text={donor} limit={row.said} />,
          amount === null ? table.noAmount : <TableNumber key="amount" {...amount} />,
          row.kind,
          <Limited key="recipient" text={row.recipient} limit={row.covers} />,
          activities.length === 0
            ? table.noActivity
            : activities.map((activity) => <StatedOn key={activity.id} {...activity} />),
          <SourceLinks key="source" links={links} />,
        ],
      }))}
    />
  );
}

/** Words, and below them what limits or explains them: a column less, so that the table fits a small screen. */
function Limited({ text, limit }: { text: string; limit: string | null }) {
  return (
    <>
      {text}
      {limit !== null && <span className={styles.limit}>{limit}</span>}
    </>
  );
}

function StatedOn({ id, title }: { id: string; title: string }) {
  const { table } = useDetailMessages().assistance;
  const href = useHref(withActivity(id));
  return (
    <div>
      <ViewLink
        href={`${href}#activity`}
        go={() => showActivity(id)}
        label={table.showActivity(title)}
      >
        {title}
      </ViewLink>
    </div>
  );
}
