/** Code of the page that comes after the first view, and could not be had. */
export class CodeRequestError extends Error {
  override name = "CodeRequestError";
}
