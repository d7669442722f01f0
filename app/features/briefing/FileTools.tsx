import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { queries } from "../../queries/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { localToday } from "../../ui/localToday.ts";
import styles from "./BriefingSheet.module.css";
import { printBriefing, readBriefing } from "./briefingFile.ts";
import { ImportChoice, type Picked } from "./ImportChoice.tsx";
import type { Briefing } from "./useBriefing.ts";
import type { Editing } from "./useEditing.ts";

/** Takes the briefing out as a file of `data/`, brings one in, or goes back to the published one. */
export function FileTools({ briefing, editing }: { briefing: Briefing; editing: Editing }) {
  const { file: words } = useDetailMessages().briefing;
  const statements = useQuery(queries.statements).data?.rows ?? null;
  const activities = useQuery(queries.activity).data?.rows ?? null;
  const [picked, setPicked] = useState<Picked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { own, published, slides } = briefing;

  const read = async (file: File) => {
    try {
      const rows = statements && activities && { statements, activities };
      setPicked({ name: file.name, content: readBriefing(await file.text(), rows) });
      editing.say("");
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setPicked(null);
      editing.say(words.notReadable(file.name, reason));
    }
  };

  return (
    <div className={styles.files}>
      <div className={styles.tools}>
        {slides !== null && (
          <Button
            onClick={() => {
              const updated = own?.updated ?? published?.updated ?? localToday();
              download(words.name, printBriefing(slides, updated), "application/json");
              editing.say(words.exported(words.name));
            }}
          >
            {words.export}
          </Button>
        )}
        <Button data-import onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Emptied, so that the same file can be chosen again once it is mended.
            if (file) void read(file).then(() => (target.value = ""));
          }}
        />
        {own !== null && published !== null && (
          <Button
            onClick={() =>
              editing.backToPublished({
                says: words.backDone,
                canUndo: true,
                focus: "[data-undo]",
              })
            }
          >
            {words.back}
          </Button>
        )}
      </div>
      {picked && (
        <ImportChoice
          picked={picked}
          slides={slides}
          editing={editing}
          end={() => setPicked(null)}
        />
      )}
    </div>
  );
}
