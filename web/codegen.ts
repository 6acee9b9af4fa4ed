import type { CodegenConfig } from "@graphql-codegen/cli";
import type { Types } from "@graphql-codegen/plugin-helpers";
import { Kind, visit, type DocumentNode } from "graphql";

/** What the cache needs to tell objects apart; not on the root, which has no other type. */
const withTypename = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent !== undefined && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (isRoot || node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "__typename"))
        return undefined;
      return {
        ...node,
        selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }, ...node.selections],
      };
    },
  });

/** Types and the manifest of the console's operations, from the composed schema. `SCHEMA` names another file. */
const config: CodegenConfig = {
  schema: process.env["SCHEMA"] ?? "../packages/schema/supergraph.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
  ignoreNoDocuments: true,
  generates: {
    "./src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
      documentTransforms: [
        {
          transform: ({ documents }: { documents: Types.DocumentFile[] }) =>
            documents.map((file) => ({ ...file, document: file.document && withTypename(file.document) })),
        },
      ],
      config: {
        inlineFragmentTypes: "mask",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          LocalDate: "string",
          Instant: "string",
          Dong: "number",
          // Of the composed schema's own bookkeeping; no operation ever asks for them.
          join__DirectiveArguments: "never",
          join__FieldSet: "never",
          join__FieldValue: "never",
          link__Import: "never",
        },
      },
    },
  },
};
export default config;
