import { useQuery } from "@tanstack/react-query";
import type { Activity } from "../../../contract/activity.ts";
import { activitiesById } from "../../../domain/ids.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { showActivity, withActivity } from "../../../url/showActivity.ts";
import { useHref } from "../../../url/useView.ts";
import { Section } from "../AnswerSections.tsx";

/** The activities on which an amount was stated or agreed, as links to them. */
export function StatedOn({ ids }: { ids: readonly string[] }) {
  const { facts } = useDetailMessages();
  const all = useQuery(queries.activity).data?.rows;
  const activities = ids.flatMap((id) => (all && activitiesById(all).get(id)) ?? []);
  if (activities.length === 0) return null;
  return (
    <Section heading={facts.activity.heading}>
      {activities.map((activity) => (
        <p key={activity.id}>
          <ActivityLink activity={activity} />
        </p>
      ))}
    </Section>
  );
}

function ActivityLink({ activity }: { activity: Activity }) {
  const { facts, timeline } = useDetailMessages();
  const { id, title, start, end, datePrecision } = activity;
  const href = useHref(withActivity(id));
  return (
    <ViewLink href={`${href}#activity`} go={() => showActivity(id)}>
      {facts.activity.named(title, timeline.when(start, end, datePrecision))}
    </ViewLink>
  );
}
