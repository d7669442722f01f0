import { describe, expect, it } from "vitest";
import { classesByName } from "../../../app/prerender/classesByName.ts";
import { buildOf } from "../../support/buildOf.ts";

const styles = ".row { color: red } .cell { color: blue }";

type Files = Readonly<Record<string, string>>;
const filesOf = (part: string, more: Files) => ({
  "/made/Part.tsx": part,
  "/made/Part.module.css": styles,
  ...more,
});
const built = (part: string, more: Files = {}) => buildOf(filesOf(part, more), classesByName());
const builtPlainly = (part: string, more: Files = {}) => buildOf(filesOf(part, more), []);

const using = (expression: string) =>
  `import styles from "./Part.module.css";\nexport const used = ${expression};\n`;

describe("the classes of a part in a build", () => {
  it("stand where they are used, without a list of them all", async () => {
    const { code } = await built(using("styles.row"));
    expect(code).toContain('"row-of-it"');
    expect(code).not.toContain("cell");
    const plain = await builtPlainly(using("styles.row"));
    expect(plain.code).toContain("cell-of-it");
  });

  it("leave every style in the build, whichever are used", async () => {
    const { styles: css } = await built(using("styles.row"));
    expect(css).toContain(".row-of-it");
    expect(css).toContain(".cell-of-it");
  });

  it("have names of their own where a part takes the classes of two", async () => {
    const { code } = await built(
      'import styles from "./Part.module.css";\nimport others from "./Others.module.css";\nexport const used = [styles.row, others.line];\n',
      { "/made/Others.module.css": ".line { color: green } .end { color: black }" },
    );
    expect(code).toContain('"row-of-it", "line-of-it"');
    expect(code).not.toMatch(/cell|end-of-it/);
  });

  it("stay the plain list where one is looked up by a name that is worked out", async () => {
    const part = using("(name: string) => styles[name]");
    expect(await built(part)).toEqual(await builtPlainly(part));
  });

  it("change nothing of a part that has none", async () => {
    const part = 'import note from "./note.ts";\nexport const used = [note, "row"];\n';
    const note = { "/made/note.ts": 'export default "a.module.css";' };
    expect(await built(part, note)).toEqual(await builtPlainly(part, note));
  });

  it("need no empty file of code where two parts that load apart share their styles", async () => {
    const page = `export const one = () => import("./One.tsx");\nexport const two = () => import("./Two.tsx");\n`;
    const parts = { "/made/One.tsx": using("styles.row"), "/made/Two.tsx": using("styles.cell") };
    const files = { "/made/Page.tsx": page, "/made/Part.module.css": styles, ...parts };
    const plain = await buildOf(files, []);
    expect(plain.files).toEqual(["Page.js", "One.js", "Part.module.js", "Two.js", "Part.css"]);
    const result = await buildOf(files, classesByName());
    expect(result.files).toEqual(["Page.js", "One.js", "Two.js", "Part.css"]);
    expect(result.code).not.toContain("Part.module");
    // Each of the two still waits for its styles.
    expect(result.code).toMatch(/d=\(m\.f\|\|\(m\.f=\["assets\/Part-[\w-]+\.css"\]\)\)/);
    expect(
      result.code.match(/import\("\.\/\w+-[\w-]+\.js"\), __vite__mapDeps\(\[0\]\)/g),
    ).toHaveLength(2);
    expect(result.styles).toBe(plain.styles);
  });

  it("end the build where no style has one, and say which, where it is used and what to do", async () => {
    await expect(built(using("[styles.row, styles.rwo]"))).rejects.toThrow(
      /made\/Part\.tsx uses the class "rwo", which .*made\/Part\.module\.css does not have: add it there, or use one that is there\./,
    );
  });

  it("leave to the build what is missing elsewhere", async () => {
    const part = 'import * as note from "./note.ts";\nexport const used = note.missing;\n';
    const { code } = await built(part, { "/made/note.ts": "export const text = 1;" });
    expect(code).toContain("used");
  });
});
