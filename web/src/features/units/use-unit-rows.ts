import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { UnitTreeChildrenQuery, UnitTreeRootsQuery } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import { byVietnamese } from "../../ui/order.ts";
import type { TreeRow } from "../../ui/tree-keys.ts";

const UnitTreeRoots = graphql(`
  query UnitTreeRoots($asOf: LocalDate) {
    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id code name fullName level } } }
  }
`);
const UnitTreeChildren = graphql(`
  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {
    unitVersion(id: $id) {
      id
      children(first: 100, after: $after, asOf: $asOf) { edges { node { id code name fullName level } } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export type UnitNode = UnitTreeRootsQuery["units"]["edges"][number]["node"];

/** The tree of units as of a day: provinces first, children fetched when a branch is opened. Another day is another tree. */
export function useUnitRows(asOf: Day) {
  const client = useApolloClient();
  const roots = useQuery(UnitTreeRoots, { variables: { asOf } });
  const [children, setChildren] = useState<ReadonlyMap<string, UnitNode[]>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onDay = (id: string): string => `${asOf} ${id}`;

  async function fetchChildren(id: string): Promise<void> {
    const found: UnitNode[] = [];
    let after: string | null = null;
    do {
      const answer: { data?: UnitTreeChildrenQuery } = await client.query({ query: UnitTreeChildren, variables: { id, asOf, after } });
      const page = answer.data?.unitVersion?.children;
      found.push(...(page?.edges.map(({ node }) => node) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    found.sort((a, b) => byVietnamese(a.name, b.name));
    setChildren((all) => new Map(all).set(onDay(id), found));
  }

  function toggle(id: string): void {
    const next = new Set(open);
    const opens = !next.delete(onDay(id));
    if (opens) next.add(onDay(id));
    setOpen(next);
    if (opens && !children.has(onDay(id))) {
      void fetchChildren(id).catch(() => setOpen((now) => new Set([...now].filter((one) => one !== onDay(id)))));
    }
  }

  const byId = new Map<string, UnitNode>();
  const walk = (nodes: readonly UnitNode[], level: number): TreeRow[] =>
    nodes.flatMap((node) => {
      byId.set(node.id, node);
      const own = children.get(onDay(node.id));
      const expanded = open.has(onDay(node.id));
      const row: TreeRow = {
        id: node.id, label: node.fullName, level, expanded, loading: expanded && !own,
        expandable: node.level !== "AREA" && own?.length !== 0,
        note: own?.length ? String(own.length) : undefined,
      };
      return [row, ...(expanded && own ? walk(own, level + 1) : [])];
    });
  const top = [...(roots.data?.units.edges ?? [])].map(({ node }) => node).sort((a, b) => byVietnamese(a.name, b.name));
  return { roots, rows: walk(top, 1), byId, toggle };
}
