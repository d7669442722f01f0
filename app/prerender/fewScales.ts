import type { Plugin } from "vite";

const all = "import * as d3Scales from 'victory-vendor/d3-scale';";
const few = "scaleBand, scaleLinear, scalePoint";

/**
 * Recharts looks its scales up by name, so a build would hold all of d3's, of colours and of calendars too: 7 kB.
 * Our axes have numbers and names; an axis that asks for another scale by name would not find it.
 */
export function fewScales(): Plugin {
  return {
    name: "few-scales",
    apply: "build",
    transform: {
      filter: { id: /recharts\/es6\/state\/selectors\/combiners\//, code: all },
      handler: (code) => ({
        code: code.replace(
          all,
          `import { ${few} } from 'victory-vendor/d3-scale'; const d3Scales = { ${few} };`,
        ),
        map: null,
      }),
    },
  };
}
