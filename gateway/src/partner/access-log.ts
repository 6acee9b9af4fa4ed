import { fold, type Actor } from "@hoa-nhap/kernel";
import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";
import type { Pool } from "pg";
import type { PreparedDocument } from "../graph/document-book.js";
import type { Log } from "../log.js";
import { Refusal } from "../refusal.js";

/**
 * What of a partner's request is kept beside who asked: which operation, how many rows it got, how it ended. Never a
 * value.
 */
export interface PartnerAccess {
  operation: string | null;
  /** Hex sha256 of the text as it was sent; null where there was none. */
  hash: string | null;
  /** Rows that left, by root field: objects in lists, however deep; an object that stands alone is one. */
  rows: Record<string, number>;
  /** ANSWERED, or the codes of what was refused. */
  outcome: string;
}

const below = (value: unknown): number => {
  if (Array.isArray(value))
    return value.reduce<number>(
      (sum, item) => sum + (typeof item === "object" && item !== null ? 1 : 0) + below(item),
      0,
    );
  return typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + below(one), 0)
    : 0;
};
const isPage = (value: object): boolean => "edges" in value || "totalCount" in value;
const rowsIn = (value: unknown): number =>
  below(value) + (typeof value === "object" && value !== null && !Array.isArray(value) && !isPage(value) ? 1 : 0);

/** Root fields of an operation by the key under which each is answered. */
function rootFields(
  { selections }: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  found: Map<string, string>,
): Map<string, string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) found.set(selection.alias?.value ?? selection.name.value, selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFields(selection.selectionSet, fragments, found);
    else rootFields(fragments.get(selection.name.value)!.selectionSet, fragments, found);
  }
  return found;
}

/** How many rows each root field of an operation brought. */
export function rowsByField(
  { document }: PreparedDocument,
  node: { selectionSet: SelectionSetNode },
  data: Record<string, unknown> | null,
): Record<string, number> {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const rows: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const [key, field] of rootFields(node.selectionSet, fragments, new Map()))
    rows[field] = (rows[field] ?? 0) + rowsIn(data?.[key]);
  return rows;
}

/**
 * The partners' access log: one row a request, written before its answer leaves. The gateway may add rows and read
 * them, nothing else (decision 021).
 */
export class PartnerLog {
  constructor(private readonly pool: Pool) {}

  /** Writes the row, or refuses the request: what cannot be written down is not told. */
  async record(
    { id, agreement, officer, purpose, requestId, grants }: Actor,
    access: PartnerAccess,
    log: Log,
  ): Promise<void> {
    const provinces = [...new Set(grants.flatMap(({ keys }) => keys.provinces))];
    try {
      await this.pool.query(
        `
          insert into gateway.partner_access (client_id, agreement, officer, purpose, folded, request_id, provinces,
            operation, hash, rows, outcome)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        `,
        [
          id,
          agreement,
          officer,
          purpose,
          fold([id, agreement, officer, purpose, access.operation ?? ""].join(" ")),
          requestId,
          provinces,
          access.operation,
          access.hash,
          JSON.stringify(access.rows),
          access.outcome,
        ],
      );
    } catch (cause) {
      log.error(
        { requestId, cause: cause instanceof Error ? cause.message : String(cause) },
        "partner access could not be written down",
      );
      throw new Refusal("OVERLOADED", { headers: { "retry-after": "5" } });
    }
  }
}
