import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { type FullScreen, dismissTrouble, enterFullScreen } from "./fullScreen.ts";
import styles from "./Deck.module.css";

/** One line on what became of full screen, and the way back to it. */
export function FullScreenBanner({ trouble }: { trouble: NonNullable<FullScreen["trouble"]> }) {
  const { fullScreen } = useDetailMessages().presenting.deck;
  return (
    <div className={styles.banner} data-deck-bar>
      <p>{fullScreen[trouble]}</p>
      <Button onClick={() => void enterFullScreen()}>{fullScreen.enter}</Button>
      <Button onClick={dismissTrouble}>{fullScreen.dismiss}</Button>
    </div>
  );
}
