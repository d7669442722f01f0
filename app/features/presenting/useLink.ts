import { useEffect, useRef, useState } from "react";
import { change, useView } from "../../url/useView.ts";
import { parseView } from "../../url/parseView.ts";
import { printView } from "../../url/printView.ts";
import type { Audience, Role, Shown } from "./link.ts";
import { type Link, openLink } from "./linkStore.ts";

interface Linked {
  role: Role;
  cover: Shown["cover"];
  /** Covers or uncovers this window because another one did. */
  setCover: (cover: Shown["cover"]) => void;
}

/**
 * Keeps this window of the briefing in step with the others: the view in the address, the slide and what
 * covers the audience's screen. Says how the audience's window stands, for the presenter's.
 */
export function useLink({ role, cover, setCover }: Linked): Audience {
  const search = useView((view) => printView({ ...view, present: null }, ""));
  const slide = useView((view) => view.slide);
  const [audience, setAudience] = useState<Audience>("waiting");
  const link = useRef<Link>(null);
  const follow = ({ search, slide, cover }: Shown) => {
    change({ ...parseView(search).view, present: role, slide }, "replace");
    setCover(cover);
  };
  const latest = useRef({ follow, shown: { search, slide, cover } });
  useEffect(() => {
    latest.current = { follow, shown: { search, slide, cover } };
    link.current?.show({ search, slide, cover });
  });
  useEffect(() => {
    const { shown } = latest.current;
    const opened = openLink({
      role,
      shown,
      follow: (other) => latest.current.follow(other),
      onAudience: setAudience,
    });
    link.current = opened;
    return () => {
      link.current = null;
      opened.close();
    };
  }, [role]);
  return audience;
}
