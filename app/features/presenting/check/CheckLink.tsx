import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { change, useHref } from "../../../url/useView.ts";
import { leaveFullScreen } from "../fullScreen.ts";

const toCheck = { present: null, slide: 1, figure: null, page: "check" } as const;

/** Leads from the deck to the page that checks the room. */
export function CheckLink() {
  const { check } = useDetailMessages();
  const href = useHref(toCheck);
  const go = () => {
    void leaveFullScreen();
    change(toCheck);
  };
  return (
    <ViewLink href={href} go={go}>
      {check.link}
    </ViewLink>
  );
}
