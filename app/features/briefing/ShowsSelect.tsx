import type { Slide } from "../../contract/briefing.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";

interface Props {
  label: string;
  shows: Slide["shows"];
  choose: (shows: Slide["shows"]) => void;
}

/** What a slide shows, to choose from all that a slide can show. */
export function ShowsSelect({ label, shows, choose }: Props) {
  const { briefing } = useDetailMessages();
  const all = Object.keys(briefing.shows) as Slide["shows"][];
  return (
    <label>
      <span>{label}</span>
      <select
        value={shows}
        onChange={({ target }) => {
          const chosen = all.find((name) => name === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {all.map((name) => (
          <option key={name} value={name}>
            {briefing.shows[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
