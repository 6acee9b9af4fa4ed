import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { AttachmentKind, ProgrammeBody, RecipientPurpose } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import pageCss from "../../ui/page.module.css";
import { Column } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Attachments } from "../attachments/attachments.tsx";
import { DocumentObligations } from "../obligations/document-obligations.tsx";
import { IssueDialog, ReceiveDialog } from "./document-dialogs.tsx";
import css from "./documents.module.css";
import { Paragraphs } from "./paragraphs.tsx";
import { PURPOSE_WORDS, SIGN_WORDS, STATE_WORDS, TYPE_WORDS } from "./words.ts";

const DocumentPageQuery = graphql(`
  query DocumentPage($id: ID!, $recipients: String) {
    document(id: $id) {
      id
      version
      type
      title
      state
      number
      issuedOn
      issuer
      coIssuers
      signForm
      signerName
      signerPost
      madeAt
      hash
      receiptsExpected
      receiptsReceived
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
        purpose
        body
      }
      parent {
        id
        number
        title
      }
      plan {
        id
        year
      }
      children {
        id
        number
        title
        issuedOn
      }
      ownReceipt {
        id
        label
      }
      recipientList(first: 100, after: $recipients) {
        totalCount
        edges {
          node {
            id
            label
            groupLabel
            purpose
            body
            receivedOn
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

// An issued document takes its signed paper, once; a draft is not signed.
const DRAFT_KINDS: AttachmentKind[] = ["OTHER", "MINUTES", "PHOTO"];
const ISSUED_KINDS: AttachmentKind[] = ["SIGNED_SCAN"];

interface Line {
  id: string;
  label: string;
  groupLabel: string | null;
  purpose: RecipientPurpose;
  /** A body beside the Front: it is asked for no receipt. */
  body: ProgrammeBody | null;
  receivedOn: string | null;
}

/**
 * One document: what it says, what it rests on, who has it; a draft may be written anew or issued, an issued one
 * acknowledged.
 */
export function DocumentPage() {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/signed-in/documents/$id" });
  const navigate = useNavigate();
  const [writes, issues, readsObligations] = [
    useMay("document.write"),
    useMay("document.issue"),
    useMay("obligation.read"),
  ];
  const [doing, setDoing] = useState<"issue" | "receive">();
  const asked = useQuery(DocumentPageQuery, { variables: { id } });
  return (
    <div className={pageCss["page"]}>
      <Answer of={asked} rows={8}>
        {({ document }) => {
          if (!document)
            return (
              <EmptyState
                title={t`Không có văn bản này`}
                action={<Link to="/documents" search={{}}>{t`Về sổ văn bản`}</Link>}
              >{t`Văn bản không tồn tại, hoặc không gửi đến đơn vị của bạn.`}</EmptyState>
            );
          const isDraft = document.state === "DRAFT";
          const { word, tone } = STATE_WORDS[document.state];
          const more = document.recipientList.pageInfo;
          const recipients: Line[] = isDraft
            ? document.addressees.map(({ label, purpose, body }, n) => ({
                id: String(n),
                label,
                purpose,
                body,
                groupLabel: null,
                receivedOn: null,
              }))
            : document.recipientList.edges.map(({ node }) => node);
          return (
            <Column>
              <IdentityBar
                title={document.title}
                chips={<StateBadge tone={tone}>{i18n._(word)}</StateBadge>}
                sub={[
                  i18n._(TYPE_WORDS[document.type]),
                  document.number,
                  document.issuedOn && formatDay(document.issuedOn),
                  document.issuer,
                ]
                  .filter(Boolean)
                  .join(" · ")}
                actions={
                  <div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>
                    <Button
                      variant="default"
                      component="a"
                      href={`/documents/${document.id}.docx`}
                      download
                    >{t`Tải Word`}</Button>
                    <Button
                      variant="default"
                      component="a"
                      href={`/documents/${document.id}.pdf`}
                      download
                    >{t`Tải PDF`}</Button>
                    {isDraft && writes && (
                      <Button
                        variant="default"
                        onClick={() => void navigate({ to: "/documents", search: { draft: document.id } })}
                      >{t`Sửa dự thảo`}</Button>
                    )}
                    {isDraft && issues && document.type === "PLAN" && (
                      <Button
                        variant="default"
                        onClick={() => void navigate({ to: "/plans", search: { issue: document.id } })}
                      >{t`Ban hành thành kế hoạch của Đề án`}</Button>
                    )}
                    {isDraft && issues && <Button onClick={() => setDoing("issue")}>{t`Ban hành`}</Button>}
                    {document.ownReceipt && <Button onClick={() => setDoing("receive")}>{t`Xác nhận đã nhận`}</Button>}
                  </div>
                }
              />
              <Card title={t`Thông tin chính`}>
                <Facts
                  of={[
                    [t`Cùng ban hành`, document.coIssuers.length > 0 && document.coIssuers.join("; ")],
                    [
                      t`Căn cứ`,
                      document.legalBases.length > 0 &&
                        document.legalBases
                          .map(({ raw, issuedOn, issuer }) => t`${raw} ngày ${formatDay(issuedOn)} của ${issuer}`)
                          .join("; "),
                    ],
                    [
                      t`Theo văn bản`,
                      document.parent && (
                        <Link to="/documents/$id" params={{ id: document.parent.id }}>
                          {[document.parent.number, document.parent.title].filter(Boolean).join(", ")}
                        </Link>
                      ),
                    ],
                    [
                      t`Kế hoạch của Đề án`,
                      document.plan && (
                        <Link
                          to="/plans/$id"
                          params={{ id: document.plan.id }}
                        >{t`Xem kế hoạch năm ${String(document.plan.year)}`}</Link>
                      ),
                    ],
                    [t`Địa danh`, document.madeAt],
                    [
                      t`Ký`,
                      [i18n._(SIGN_WORDS[document.signForm]), document.signerPost, document.signerName]
                        .filter(Boolean)
                        .join(", "),
                    ],
                    [
                      t`Văn bản tiếp theo`,
                      document.children.length > 0 &&
                        document.children.map((child) => (
                          <div key={child.id}>
                            <Link to="/documents/$id" params={{ id: child.id }}>
                              {[child.number ?? t`dự thảo`, child.title].join(", ")}
                            </Link>
                          </div>
                        )),
                    ],
                    [t`Dấu niêm`, document.hash && <span className={css["seal"]}>{document.hash}</span>],
                  ]}
                />
              </Card>
              {document.items.length > 0 && (
                <Card title={t`Các mục`}>
                  <Paragraphs of={document.items} />
                </Card>
              )}
              {!isDraft && readsObligations && <DocumentObligations document={document.id} />}
              <Attachments
                kind="DOCUMENT"
                id={document.id}
                kinds={isDraft ? DRAFT_KINDS : ISSUED_KINDS}
                one={!isDraft}
              />
              <Card
                title={t`Nơi nhận`}
                flush
                aside={
                  !isDraft && <small>{t`đã nhận ${document.receiptsReceived} trên ${document.receiptsExpected}`}</small>
                }
              >
                <DataTable
                  label={t`Nơi nhận`}
                  rows={recipients}
                  rowKey={(row) => row.id}
                  total={isDraft ? recipients.length : document.recipientList.totalCount}
                  onMore={
                    more.hasNextPage
                      ? () =>
                          void asked.fetchMore({
                            variables: { recipients: more.endCursor },
                            updateQuery: (before, { fetchMoreResult: { document: next } }) =>
                              before.document && next
                                ? {
                                    ...before,
                                    document: {
                                      ...before.document,
                                      recipientList: {
                                        ...next.recipientList,
                                        edges: [...before.document.recipientList.edges, ...next.recipientList.edges],
                                      },
                                    },
                                  }
                                : before,
                          })
                      : undefined
                  }
                  columns={[
                    { id: "label", header: t`Tên`, card: "title", cell: ({ label }) => label },
                    { id: "group", header: t`Thuộc nhóm`, card: "line", cell: ({ groupLabel }) => groupLabel ?? "–" },
                    {
                      id: "purpose",
                      header: t`Mục đích`,
                      card: "line",
                      cell: ({ purpose }) => i18n._(PURPOSE_WORDS[purpose]),
                    },
                    {
                      id: "received",
                      header: t`Ngày nhận`,
                      card: "badge",
                      cell: ({ purpose, body, receivedOn }) =>
                        receivedOn ? (
                          <StateBadge tone="done">{formatDay(receivedOn)}</StateBadge>
                        ) : isDraft || body || purpose === "ARCHIVE" ? (
                          "–"
                        ) : (
                          <StateBadge tone="warn">{t`chưa nhận`}</StateBadge>
                        ),
                    },
                  ]}
                  empty={<p style={{ padding: "0 16px 16px", margin: 0 }}>{t`Chưa ghi nơi nhận.`}</p>}
                />
              </Card>
              {doing === "issue" && <IssueDialog document={document} onClose={() => setDoing(undefined)} />}
              {doing === "receive" && document.ownReceipt && (
                <ReceiveDialog
                  recipient={document.ownReceipt}
                  from={document.issuedOn!}
                  onClose={() => setDoing(undefined)}
                />
              )}
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
