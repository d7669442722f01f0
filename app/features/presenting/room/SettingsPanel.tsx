import { useId, useState } from "react";
import type { ProjectionSettings } from "../../../contract/projectionSettings.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { changeSettings, resetSettings, stepSize } from "../../../queries/keptSettings.ts";
import { Button } from "../../../ui/Button.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import styles from "./Settings.module.css";
import { useFittingSize } from "./useFittingSize.ts";
import { useProjectionSettings } from "./useProjectionSettings.ts";

/** The button in the deck's bar, and the panel that it opens; a change is seen on the slide behind it at once. */
export function SettingsPanel() {
  const { room } = useDetailMessages().presenting;
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button aria-haspopup="dialog" data-room-settings onClick={() => setIsOpen(true)}>
        {room.settings.open}
      </Button>
      {isOpen && (
        <Sheet
          label={room.settings.heading}
          returnTo="[data-room-settings]"
          otherwise={[]}
          close={close}
          isSmall
        >
          <div className={styles.head}>
            <h2>{room.settings.heading}</h2>
            <Button onClick={close}>{room.settings.close}</Button>
          </div>
          <Settings />
        </Sheet>
      )}
    </>
  );
}

/** How slides are shown in this room: theme, contrast and size, kept on this computer. */
export function Settings() {
  const { settings: words } = useDetailMessages().presenting.room;
  const { settings, isUsual, isSmallest, isLargest, trouble } = useProjectionSettings();
  const { size } = settings;
  const shown = useFittingSize(size);
  return (
    <div className={styles.settings}>
      <Choice
        name={words.theme}
        choices={{ projection: words.projection, dark: words.dark }}
        chosen={settings.theme}
        choose={(theme) => changeSettings({ theme })}
      />
      <Choice
        name={words.contrast}
        choices={{ normal: words.normal, strong: words.strong }}
        chosen={settings.contrast}
        choose={(contrast) => changeSettings({ contrast })}
      />
      <div role="group" aria-label={words.size} className={styles.size}>
        <span aria-hidden="true">{words.size}</span>
        <Button aria-label={words.smaller} disabled={isSmallest} onClick={() => stepSize(-1)}>
          −
        </Button>
        <output>{words.percent(size)}</output>
        <Button aria-label={words.larger} disabled={isLargest} onClick={() => stepSize(1)}>
          +
        </Button>
      </div>
      <p>
        <Button disabled={isUsual && trouble === null} onClick={resetSettings}>
          {words.reset}
        </Button>
      </p>
      {shown !== size && <p role="status">{words.shown(shown)}</p>}
      {trouble !== null && <p role="status">{words.trouble[trouble]}</p>}
    </div>
  );
}

interface ChoiceProps<Key extends ProjectionSettings["theme" | "contrast"]> {
  name: string;
  choices: Record<Key, string>;
  chosen: Key;
  choose: (key: Key) => void;
}

function Choice<Key extends ProjectionSettings["theme" | "contrast"]>({
  name,
  choices,
  chosen,
  choose,
}: ChoiceProps<Key>) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {(Object.entries(choices) as [Key, string][]).map(([key, text]) => (
        <label key={key}>
          <input type="radio" name={id} checked={key === chosen} onChange={() => choose(key)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
