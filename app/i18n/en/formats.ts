import { formatsFor } from "../formats.ts";

/** British English: day before month, as the sources write. */
export const formats = formatsFor("en-GB");
