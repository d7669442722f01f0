/** What an activity can be; also what an address can ask for. */
export const activityKinds = [
  "visit",
  "hosting",
  "session",
  "conference",
  "seminar",
  "agreement",
  "decision",
  "transfer",
  "committee-meeting",
  "bilateral-meeting",
  "statement",
] as const;
