import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { UnitTreeNodeFragment } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import { byVietnamese } from "../../ui/order.ts";
import type { TreeRow } from "../../ui/tree-keys.ts";

const UnitTreeNode = graphql(`fragment UnitTreeNode on UnitVersion { id unitId code name fullName level }`);
const UnitTreeRoots = graphql(`
  query UnitTreeRoots($asOf: LocalDate) {
    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id ...UnitTreeNode @unmask } } }
  }
`);
const UnitTreeChildren = graphql(`
  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {
    unitVersion(id: $id) {
      id
      children(first: 100, after: $after, asOf: $asOf) { edges { node { id ...UnitTreeNode @unmask } } pageInfo { hasNextPage endCursor } }
    }
  }
`);
void UnitTreeNode;

export type UnitNode = UnitTreeNodeFragment;

/** The tree of units as of a day: provinces first, children fetched when a branch is opened. Another day starts a fresh tree. */
export function useUnitRows(asOf: Day) {
  const client = useApolloClient();
  const roots = useQuery(UnitTreeRoots, { variables: { asOf } });
  const [children, setChildren] = useState<Record<string, UnitNode[] | "loading">>({});
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    setChildren({});
    setOpen(new Set());
  }, [asOf]);

  async function fetchChildren(id: string): Promise<void> {
    setChildren((all) => ({ ...all, [id]: "loading" }));
    const found: UnitNode[] = [];
    let after: string | null | undefined;
    do {
      const { data } = await client.query({ query: UnitTreeChildren, variables: { id, asOf, after: after ?? null } });
      const page = data?.unitVersion?.children;
      found.push(...(page?.edges.map(({ node }) => node as UnitNode) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    found.sort((a, b) => byVietnamese(a.name, b.name));
    setChildren((all) => ({ ...all, [id]: found }));
  }

  function toggle(id: string): void {
    if (!open.has(id) && !children[id]) void fetchChildren(id).catch(() => setChildren(({ [id]: _, ...rest }) => rest));
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  const top = (roots.data?.units.edges ?? []).map(({ node }) => node as UnitNode);
  const only = top.length === 1 ? top[0]!.id : undefined;
  useEffect(() => {
    if (only && !open.has(only)) toggle(only);
  }, [only]); // eslint-disable-line react-hooks/exhaustive-deps

  const byId = new Map<string, UnitNode>();
  const walk = (nodes: UnitNode[], level: number): TreeRow[] =>
    nodes.flatMap((node) => {
      byId.set(node.id, node);
      const own = children[node.id];
      const expanded = open.has(node.id);
      const row: TreeRow = {
        id: node.id, label: node.fullName, level, expanded, loading: own === "loading",
        expandable: node.level !== "AREA" && !(Array.isArray(own) && own.length === 0),
        note: Array.isArray(own) && own.length > 0 ? String(own.length) : undefined,
      };
      return [row, ...(expanded && Array.isArray(own) ? walk(own, level + 1) : [])];
    });
  return { roots, rows: walk(top, 1), byId, toggle };
}
