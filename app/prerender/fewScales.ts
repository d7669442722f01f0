import type { Plugin } from "vite";

const all = "import * as d3Scales from 'victory-vendor/d3-scale';";
const few = "scaleBand, scaleLinear, scalePoint";

/**
 * Recharts looks its scales up by name, so a build would hold all of d3's, of colours and of calendars too: 7 kB.
 * Our axes have numbers and names; one that names another scale would be drawn as one of names, in a build only.
 */
export function fewScales(): Plugin {
  let changed = 0;
  return {
    name: "few-scales",
    apply: "build",
    transform: {
      filter: { id: /recharts\/es6\/state\/selectors\/combiners\//, code: all },
      handler(code) {
        changed += 1;
        const named = `import { ${few} } from 'victory-vendor/d3-scale'; const d3Scales = { ${few} };`;
        return { code: code.replace(all, named), map: null };
      },
    },
    buildEnd(error) {
      if (!error && changed === 0)
        this.error("Recharts no longer imports its scales as it did: app/prerender/fewScales.ts");
    },
  };
}
