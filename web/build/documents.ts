import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const CALL = /\bgraphql\(\s*`([^`]*)`\s*\)/g;
const DEFINITION = /\b(query|mutation|fragment)\s+(\w+)/;
const PREFIX = "\0document:";

/** As the generator writes names: each part with a capital. */
const named = (name: string): string =>
  name
    .split("_")
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join("_");

/**
 * Puts the generated document in the place of each `graphql(...)` call, each a module of its own: a page fetches its
 * own operations, not those of the whole console.
 */
export const documentsByName = (generated: URL): Plugin => {
  let book: Map<string, string>;
  return {
    name: "documents-by-name",
    enforce: "pre",
    apply: "build",
    buildStart() {
      book = new Map(
        [...readFileSync(generated, "utf8").matchAll(/^export const (\w+) = (\{.*\}) as unknown as/gm)].map(
          ([, name, json]) => [name!, json!],
        ),
      );
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes("graphql(`")) return null;
      const names = new Set<string>();
      const changed = code.replace(CALL, (call, text: string) => {
        const [, kind, name] = DEFINITION.exec(text) ?? this.error(`${id}: no operation in ${call}`);
        const document = named(name!) + (kind === "fragment" ? "FragmentDoc" : "Document");
        names.add(document);
        return document;
      });
      return {
        code: [...names].map((name) => `import ${name} from "document:${name}";\n`).join("") + changed,
        map: null,
      };
    },
    resolveId: (source) => (source.startsWith("document:") ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const json =
        book.get(id.slice(PREFIX.length)) ?? this.error(`there is no ${id.slice(PREFIX.length)}; run codegen again`);
      return `export default ${json};`;
    },
  };
};
