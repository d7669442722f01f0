import { useState } from "react";
import type { ComputedDisagreement } from "../../domain/disagreements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useMore } from "../../ui/useMore.ts";
import styles from "./Challenges.module.css";
import { challengeView, inLikelihood } from "./challengeView.ts";

const firstShown = 4;

/** What the room may ask about the disagreements, each with an answer to read out. */
export function Challenges({ disagreements }: { disagreements: readonly ComputedDisagreement[] }) {
  const messages = useDetailMessages();
  const words = messages.challenge;
  const [isWhole, setWhole] = useState(false);
  const { list, askedAt } = useMore<HTMLUListElement>();
  const all = inLikelihood(disagreements).map((item) => challengeView(item, messages));
  const shown = isWhole ? all : all.slice(0, firstShown);
  const left = all.length - shown.length;
  if (all.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map(({ id, asked, answer }) => (
          <li key={id} tabIndex={-1}>
            <h3 className={styles.asked}>{asked}</h3>
            <p>{answer.join(" ")}</p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            askedAt(shown.length);
            setWhole(true);
          }}
        >
          {words.more(left)}
        </Button>
      )}
    </>
  );
}
