import { Kind, parse, print, visit, type ConstDirectiveNode, type DirectiveNode } from "graphql";
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** Where a graph's supergraph comes from: text, or a file that is watched. */
export type SupergraphSource = { sdl: string } | { file: string };

const SECURITY = ["authenticated", "requiresScopes", "policy"];
const belongs = (name: string): boolean => SECURITY.some((own) => name === own || name.startsWith(`${own}__`));
const isSecurityLink = (node: ConstDirectiveNode | DirectiveNode): boolean =>
  node.name.value === "link" &&
  (node.arguments ?? []).some(
    (a) => a.value.kind === Kind.STRING && /\/(authenticated|requiresScopes|policy)\/v/.test(a.value.value),
  );

/**
 * The supergraph without its security directives: the engine refuses to start on them and enforces none. The policies
 * are enforced in the subgraphs.
 */
export function withoutSecurityDirectives(sdl: string): string {
  if (!SECURITY.some((name) => sdl.includes(`@${name}`) || sdl.includes(`${name}__`))) return sdl;
  return print(
    visit(parse(sdl), {
      Directive: (node) => (belongs(node.name.value) || isSecurityLink(node) ? null : undefined),
      DirectiveDefinition: (node) => (belongs(node.name.value) ? null : undefined),
      ScalarTypeDefinition: (node) => (belongs(node.name.value) ? null : undefined),
    }),
  );
}

export const readSupergraph = async (source: SupergraphSource): Promise<string> =>
  "sdl" in source ? source.sdl : readFile(source.file, "utf8");

/**
 * Calls back with the new text whenever the file has changed. The folder is watched: a rename replaces the file itself.
 */
export function watchSupergraph(source: SupergraphSource, changed: (sdl: string) => void): () => void {
  if ("sdl" in source) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(source.file), (_event, name) => {
    if (name !== basename(source.file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readFile(source.file, "utf8").then(changed, () => undefined), 50);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
