import { useQuery } from "@apollo/client/react";
import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PlanLevel } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IssuePlanForm } from "./issue-plan-form.tsx";
import { LEVELS } from "./words.ts";

const IssuePlanDraft = graphql(`
  query IssuePlanDraft($id: ID!) {
    document(id: $id) {
      id
      version
      title
      type
      state
      parent {
        id
      }
      unit {
        id
        level
      }
      items {
        section
        item
        text
      }
    }
    schemes {
      id
      shortName
    }
    plans(first: 100) {
      edges {
        node {
          id
          level
          year
          untilYear
          number
          title
          document {
            id
          }
        }
      }
    }
  }
`);
const levelOf = (level: string | undefined): PlanLevel | undefined => LEVELS.find((one) => one === level);

/** Issues a draft as a plan of the scheme. */
export function IssuePlanDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const asked = useQuery(IssuePlanDraft, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Modal opened onClose={onClose} size="lg" title={t`Ban hành kế hoạch của Đề án`}>
      <Answer of={asked} rows={6}>
        {({ document, schemes, plans }) => {
          const level = levelOf(document?.unit?.level);
          if (!document || document.state !== "DRAFT" || document.type !== "PLAN" || !level)
            return <EmptyState title={t`Không có dự thảo kế hoạch này để ban hành`} />;
          return (
            <IssuePlanForm
              draft={document}
              level={level}
              schemes={schemes}
              plans={plans.edges.map(({ node }) => node)}
              onClose={onClose}
              onIssued={(plan) => void navigate({ to: "/plans/$id", params: { id: plan } })}
            />
          );
        }}
      </Answer>
    </Modal>
  );
}
