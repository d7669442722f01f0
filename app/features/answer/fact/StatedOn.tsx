import { useQuery } from "@tanstack/react-query";
import { activitiesById } from "../../../domain/ids.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { queries } from "../../../queries/queries.ts";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { showActivity, withActivity } from "../../../url/showActivity.ts";
import { useHref } from "../../../url/useView.ts";
import { Section } from "../AnswerSections.tsx";

/** The activity on which an amount was stated or agreed, as a link to it. */
export function StatedOn({ id }: { id: string }) {
  const { facts, timeline } = useDetailMessages();
  const activities = useQuery(queries.activity).data?.rows;
  const href = useHref(withActivity(id));
  const activity = activities && activitiesById(activities).get(id);
  if (activity === undefined) return null;
  const { title, start, end, datePrecision } = activity;
  return (
    <Section heading={facts.activity.heading}>
      <ViewLink href={`${href}#activity`} go={() => showActivity(id)}>
        {facts.activity.named(title, timeline.when(start, end, datePrecision))}
      </ViewLink>
    </Section>
  );
}
