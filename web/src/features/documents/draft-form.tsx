import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { issuerOf, useOwnOffice } from "./use-own-office.ts";

const WrittenDraft = graphql(`
  query WrittenDraft($id: ID!) {
    document(id: $id) {
      id
      version
      type
      title
      state
      issuer
      coIssuers
      signForm
      signerName
      signerPost
      madeAt
      unit {
        id
        unitId
      }
      legalBases {
        raw
        issuedOn
        issuer
      }
      items {
        section
        item
        text
      }
      addressees {
        label
        unitId
        group
        body
        purpose
      }
      parent {
        id
        number
        title
      }
    }
  }
`);

/** The form of a draft: for a new one out of one's own office, for an old one with what it says now. */
export function DraftForm({ id }: { id?: string }) {
  const { t } = useLingui();
  const { seat, office } = useOwnOffice();
  const draft = useQuery(WrittenDraft, { variables: { id: id ?? "" }, skip: !id, fetchPolicy: "network-only" });
  const nothing = (title: string) => (
    <Card>
      <EmptyState title={title} action={<Link to="/documents" search={{}}>{t`Về sổ văn bản`}</Link>} />
    </Card>
  );
  if (!seat) return nothing(t`Tài khoản này không thuộc văn phòng nào lập văn bản`);
  return (
    <Answer of={office} rows={8}>
      {({ unitVersion: unit }) =>
        !unit ? (
          nothing(t`Đơn vị của bạn không còn hoạt động`)
        ) : !id ? (
          <DraftFields unit={unit} issuer={issuerOf(unit)} />
        ) : (
          <Answer of={draft} rows={8}>
            {({ document }) =>
              document?.state === "DRAFT" ? (
                <DraftFields unit={unit} issuer={document.issuer} written={document} />
              ) : (
                nothing(t`Không có dự thảo này để sửa`)
              )
            }
          </Answer>
        )
      }
    </Answer>
  );
}
