import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import css from "../../ui/list.module.css";

const PlanDrafts = graphql(`
  query PlanDrafts { documents(type: PLAN, state: DRAFT, first: 20) { edges { node { id title issuer } } } }
`);

/** Drafts that wait to become plans; nothing where there are none. */
export function Drafts({ onIssue }: { onIssue: (id: string) => void }) {
  const { t } = useLingui();
  const issues = useMay("document.issue");
  const { data } = useQuery(PlanDrafts);
  const drafts = data?.documents.edges.map(({ node }) => node) ?? [];
  if (drafts.length === 0) return null;
  return (
    <Card title={t`Dự thảo kế hoạch`} flush>
      <ul className={css["list"]}>
        {drafts.map(({ id, title, issuer }) => (
          <li key={id}>
            <span><Link to="/documents/$id" params={{ id }}>{title}</Link><small>{issuer}</small></span>
            {issues && <Button size="compact-sm" variant="default" onClick={() => onIssue(id)} aria-label={t`Ban hành kế hoạch: ${title}`}>{t`Ban hành`}</Button>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
