import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { UnitTreeChildrenQuery, UnitTreeRootsQuery } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import { byVietnamese } from "../../ui/order.ts";
import type { TreeRow } from "../../ui/tree-keys.ts";

const UnitTreeRoots = graphql(`
  query UnitTreeRoots($asOf: LocalDate) {
    units(level: PROVINCE, asOf: $asOf, first: 100) {
      edges {
        node {
          id
          unitId
          name
          fullName
          level
        }
      }
    }
  }
`);
const UnitTreeChildren = graphql(`
  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {
    unitVersion(id: $id) {
      id
      children(first: 100, after: $after, asOf: $asOf) {
        edges {
          node {
            id
            unitId
            name
            fullName
            level
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type UnitNode = UnitTreeRootsQuery["units"]["edges"][number]["node"];

/** A unit that the tree opens itself to: its id and those of the units above it. */
export interface TreePath {
  unitId: string;
  ancestors: readonly { unitId: string }[];
}

/**
 * The tree of units as of a day: provinces first, children fetched when a branch is open. Another day is another tree,
 * in which the branches of the same units are open, and those above the unit shown.
 */
export function useUnitRows(asOf: Day, shown: TreePath | undefined) {
  const client = useApolloClient();
  const roots = useQuery(UnitTreeRoots, { variables: { asOf } });
  const [children, setChildren] = useState<ReadonlyMap<string, UnitNode[]>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const underWay = useRef(new Set<string>());
  const onDay = (unitId: string): string => `${asOf} ${unitId}`;

  const path = shown && [shown, ...shown.ancestors].map(({ unitId }) => unitId).join(" ");
  if (shown && path !== opened) {
    setOpened(path);
    setOpen(new Set([...open, ...shown.ancestors.map(({ unitId }) => unitId)]));
  }

  async function fetchChildren({ id, unitId }: UnitNode): Promise<void> {
    const found: UnitNode[] = [];
    let after: string | null = null;
    do {
      const answer: { data?: UnitTreeChildrenQuery } = await client.query({
        query: UnitTreeChildren,
        variables: { id, asOf, after },
      });
      const page = answer.data?.unitVersion?.children;
      found.push(...(page?.edges.map(({ node }) => node) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    found.sort((a, b) => byVietnamese(a.name, b.name));
    setChildren((all) => new Map(all).set(onDay(unitId), found));
  }

  const byId = new Map<string, UnitNode>();
  const missing: UnitNode[] = [];
  const walk = (nodes: readonly UnitNode[], level: number): TreeRow[] =>
    nodes.flatMap((node) => {
      byId.set(node.id, node);
      const own = children.get(onDay(node.unitId));
      const expanded = open.has(node.unitId);
      if (expanded && !own) missing.push(node);
      const row: TreeRow = {
        id: node.id,
        label: node.fullName,
        level,
        expanded,
        loading: expanded && !own,
        expandable: node.level !== "AREA" && own?.length !== 0,
        note: own?.length ? String(own.length) : undefined,
      };
      return [row, ...(expanded && own ? walk(own, level + 1) : [])];
    });
  const top = [...(roots.data?.units.edges ?? [])].map(({ node }) => node).sort((a, b) => byVietnamese(a.name, b.name));
  const rows = walk(top, 1);

  function toggle(id: string): void {
    const unitId = byId.get(id)?.unitId;
    if (!unitId) return;
    const next = new Set(open);
    if (!next.delete(unitId)) next.add(unitId);
    setOpen(next);
  }

  useEffect(() => {
    for (const node of missing) {
      const key = onDay(node.unitId);
      if (underWay.current.has(key)) continue;
      underWay.current.add(key);
      void fetchChildren(node)
        .catch(() => setOpen((now) => new Set([...now].filter((one) => one !== node.unitId))))
        .finally(() => underWay.current.delete(key));
    }
  });

  return { roots, rows, toggle, selected: [...byId.values()].find(({ unitId }) => unitId === shown?.unitId)?.id };
}
