import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DraftForm } from "./draft-form.tsx";

const RevisedReorganisation = graphql(`
  query RevisedReorganisation($id: ID!) {
    reorganisation(id: $id) {
      id
      version
      title
      basis
      effectiveOn
      state
    }
  }
`);

/** The draft form over an act that stands already. What has been applied or cancelled is not revised. */
export function ReviseReorganisation({ id }: { id: string }) {
  const { t } = useLingui();
  const asked = useQuery(RevisedReorganisation, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Answer of={asked} rows={6}>
      {({ reorganisation: act }) =>
        act && (act.state === "DRAFT" || act.state === "READY") ? (
          <DraftForm revised={act} />
        ) : (
          <Card>
            <EmptyState
              title={t`Không có dự thảo này để sửa`}
              action={<Link to="/reorganisations" search={{}}>{t`Về danh sách`}</Link>}
            />
          </Card>
        )
      }
    </Answer>
  );
}
