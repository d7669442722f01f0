import styles from "./SourceLinks.module.css";

interface Props {
  /** Said before the links, for example "Source:". */
  label?: string;
  /** Numbers instead of names, for a place where names do not fit; the names are still read out. */
  isCompact?: boolean;
  /** The number of the first link, where a sentence has more such lists. */
  firstNumber?: number;
  links: readonly { id: string; text: string; href: string }[];
}

/** Links to publications, in a line; they open beside the page, so that a briefing is not lost. */
export function SourceLinks({ label, links, isCompact = false, firstNumber = 1 }: Props) {
  return (
    <span className={styles.links}>
      {label && <span className={styles.label}>{label} </span>}
      {links.map(({ id, text, href }, index) => (
        <span key={id}>
          {index > 0 && (isCompact ? " " : "; ")}
          <a
            href={href}
            {...(!href.startsWith("#") && { target: "_blank", rel: "noreferrer" })}
            {...(isCompact && { "aria-label": text, title: text, className: styles.number })}
          >
            {isCompact ? `[${firstNumber + index}]` : text}
          </a>
        </span>
      ))}
    </span>
  );
}
