// A rule for app/domain: what it computes depends on its arguments alone, so that a day has the same
// answer on every machine, in every language and time zone.
const outside = new Set(["Intl", "document", "window", "navigator", "localStorage", "performance"]);

/** Methods of Date that read the machine's time zone, and those that depend on its language. */
const zoned = /^(?:get|set)(?:TimezoneOffset|FullYear|Month|Date|Day|Hours|Minutes)$/;
const worded = /^(?:toLocale\w*|localeCompare)$/;

const isDate = (node) => node.type === "Identifier" && node.name === "Date";

const noSurroundings = {
  create(context) {
    const report = (node, what) =>
      context.report({
        node,
        message: `The domain may not use ${what}: pass the value in, or format it in app/i18n.`,
      });
    return {
      Identifier(node) {
        const { parent } = node;
        const isName =
          (parent.type === "MemberExpression" && parent.property === node && !parent.computed) ||
          (parent.type === "Property" && parent.key === node && !parent.shorthand);
        if (outside.has(node.name) && !isName) report(node, node.name);
      },
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) report(node, "the clock");
      },
      CallExpression(node) {
        if (isDate(node.callee)) report(node, "the clock");
      },
      MemberExpression(node) {
        const name = node.property.name ?? "";
        if (isDate(node.object) && name === "now") report(node, "the clock");
        if (worded.test(name)) report(node, `the language of the machine (${name})`);
        if (zoned.test(name)) report(node, `the time zone of the machine (${name})`);
      },
    };
  },
};

// Oxlint reads plugins from a default export.
// oxlint-disable-next-line import/no-default-export
export default { meta: { name: "domain" }, rules: { "no-surroundings": noSurroundings } };
