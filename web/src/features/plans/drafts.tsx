import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import css from "../../ui/list.module.css";

const PlanDrafts = graphql(`
  query PlanDrafts {
    documents(type: PLAN, state: DRAFT, first: 20) {
      edges {
        node {
          id
          title
          issuer
          unit {
            id
            level
          }
        }
      }
    }
  }
`);

const LEVEL_OF = { Provincial: "PROVINCE", District: "DISTRICT", Commune: "COMMUNE" } as const;

/**
 * Drafts of the caller's own level that wait to become plans; nothing where there are none. Nobody issues for a unit
 * below.
 */
export function Drafts({ onIssue }: { onIssue: (id: string) => void }) {
  const { t } = useLingui();
  const issues = useMay("document.issue");
  const { posts } = useSession();
  const { data } = useQuery(PlanDrafts);
  const own = new Set<string | undefined>(
    Object.entries(LEVEL_OF).flatMap(([role, level]) =>
      posts.some((post) => post.role.startsWith(role)) ? level : [],
    ),
  );
  const drafts = data?.documents.edges.flatMap(({ node }) => (own.has(node.unit?.level) ? node : [])) ?? [];
  if (drafts.length === 0) return null;
  return (
    <Card title={t`Dự thảo kế hoạch`} flush>
      <ul className={css["list"]}>
        {drafts.map(({ id, title, issuer }) => (
          <li key={id}>
            <span>
              <Link to="/documents/$id" params={{ id }}>
                {title}
              </Link>
              <small>{issuer}</small>
            </span>
            {issues && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onIssue(id)}
                aria-label={t`Ban hành kế hoạch: ${title}`}
              >{t`Ban hành`}</Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
