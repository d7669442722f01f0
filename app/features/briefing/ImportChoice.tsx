import { useEffect, useRef } from "react";
import type { Slide } from "../../contract/briefing.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./BriefingSheet.module.css";
import type { BriefingFile } from "./briefingFile.ts";
import { fileFaultWords } from "./briefingView.ts";
import { joined } from "./slides.ts";
import { type Editing, takeFocus } from "./useEditing.ts";

/** A file that somebody chose, read and not yet taken over. */
export interface Picked {
  name: string;
  content: BriefingFile;
}

interface Props {
  picked: Picked;
  slides: readonly Slide[] | null;
  editing: Editing;
  end: () => void;
}

/** What was found in a file: every fault of it by row and field, and what can be done with the rest. */
export function ImportChoice({ picked, slides, editing, end }: Props) {
  const messages = useDetailMessages();
  const { file: words } = messages.briefing;
  const { name, content } = picked;
  const count = content.slides.length;
  const says = useRef<HTMLParagraphElement>(null);
  const last = useRef<Picked>(null);
  useEffect(() => {
    if (last.current === picked) return;
    last.current = picked;
    says.current?.focus();
  });

  const take = (next: readonly Slide[], said: string, isNew: boolean) => {
    editing.save(next, { says: said, canUndo: true, focus: "[data-undo]", isNew });
    end();
  };

  return (
    <div className={styles.note}>
      <p ref={says} tabIndex={-1}>
        {found(picked, words)}
      </p>
      {content.faults.length > 0 && (
        <ul className={styles.faults}>
          {content.faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{fileFaultWords(fault, messages)}</li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <Button onClick={() => take(content.slides, words.replaced(count, name), true)}>
          {words.replace(count)}
        </Button>
      )}
      {count > 0 && slides !== null && (
        <Button
          onClick={() => take(joined(slides, content.slides), words.appended(count, name), false)}
        >
          {words.append(count)}
        </Button>
      )}
      <Button
        onClick={() => {
          end();
          takeFocus("[data-import]");
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}

function found(
  { name, content: { slides, faults } }: Picked,
  words: ReturnType<typeof useDetailMessages>["briefing"]["file"],
): string {
  if (faults.length === 0)
    return slides.length === 0 ? words.empty(name) : words.all(name, slides.length);
  return slides.length === 0 ? words.nothing(name) : words.some(name, slides.length, faults.length);
}
