import { queryOptions, skipToken } from "@tanstack/react-query";
import type { FirstRows } from "./fetchFirstRows.ts";

/** The rows that the first view was drawn from, beside the files that follow it: nobody asks for them again. */
export const firstRows = queryOptions<FirstRows>({ queryKey: ["first"], queryFn: skipToken });
