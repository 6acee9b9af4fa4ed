import { useFragment, useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { FundingStory_RequestFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { formatDong } from "../../ui/number.ts";
import { Column, TwoColumns } from "../../ui/page.tsx";
import css from "../../ui/page.module.css";
import { Timeline, type Happening } from "../../ui/timeline.tsx";
import { Attachments } from "../attachments/attachments.tsx";
import { FundingBadge } from "./funding-badge.tsx";
import { StepDialog, type FundingStep } from "./step-dialog.tsx";
import { LINE_WORDS, SOURCE_WORDS } from "./words.ts";

const FundingStory_request = graphql(`
  fragment FundingStory_request on FundingRequest {
    id
    version
    year
    source
    state
    funder
    requested
    requestNumber
    requestedOn
    approved
    decisionNumber
    decidedOn
    decisionReason
    disbursed
    spent
    returned
    settlementNumber
    settledOn
    unit {
      id
      fullName
    }
    estimate {
      id
      number
      total
      lines {
        id
        kind
        amount
        note
      }
    }
    disbursements {
      id
      on
      number
      amount
    }
    settlementLines {
      id
      kind
      amount
      note
    }
  }
`);
const FundingRequestPageQuery = graphql(`
  query FundingRequestPage($id: ID!) {
    fundingRequest(id: $id) {
      id
      ...FundingStory_request
    }
  }
`);

/** One request: asked, decided, paid, settled; whoever keeps the money takes the next step here. */
export function FundingRequestPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/signed-in/funding/$id" });
  const asked = useQuery(FundingRequestPageQuery, { variables: { id } });
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ fundingRequest }) =>
          fundingRequest ? (
            <Story of={fundingRequest} />
          ) : (
            <EmptyState title={t`Không có đề nghị này`} action={<Link to="/funding">{t`Về danh sách`}</Link>} />
          )
        }
      </Answer>
    </div>
  );
}

function Story({ of }: { of: Parameters<typeof useFragment<FundingStory_RequestFragment>>[0]["from"] }) {
  const { t, i18n } = useLingui();
  const mayManage = useMay("funding.manage");
  const [step, setStep] = useState<FundingStep>();
  const { data, complete } = useFragment({ fragment: FundingStory_request, from: of });
  if (!complete) return null;
  const request = data;
  const { state, requested, approved, disbursed, estimate } = request;
  const left = (approved ?? 0) - disbursed;
  const story: Happening[] = [
    ...(request.settledOn
      ? [
          {
            key: "settled",
            title: t`Quyết toán: chi ${formatDong(request.spent ?? 0)}, nộp trả ${formatDong(request.returned ?? 0)}`,
            meta: `${formatDay(request.settledOn)} · ${request.settlementNumber}`,
          },
        ]
      : []),
    ...[...request.disbursements].reverse().map(({ id, on, number, amount }) => ({
      key: id,
      title: t`Giải ngân ${formatDong(amount)}`,
      meta: `${formatDay(on)} · ${number}`,
    })),
    ...(request.decidedOn
      ? [
          {
            key: "decided",
            title: approved ? t`Được cấp ${formatDong(approved)}` : t`Không được cấp`,
            meta: `${formatDay(request.decidedOn)} · ${request.decisionNumber}`,
            text: request.decisionReason,
          },
        ]
      : []),
    {
      key: "requested",
      title: t`Đề nghị ${formatDong(requested)}`,
      meta: `${formatDay(request.requestedOn)} · ${request.requestNumber}`,
    },
  ];
  const lines = (
    of: readonly { id: string; kind: keyof typeof LINE_WORDS; amount?: number | null }[],
  ): [string, string][] => of.map(({ kind, amount }) => [i18n._(LINE_WORDS[kind]), amount ? formatDong(amount) : "–"]);
  return (
    <Column>
      <IdentityBar
        title={`${request.requestNumber} · ${request.unit?.fullName ?? ""}`}
        chips={<FundingBadge state={state} />}
        sub={[i18n._(SOURCE_WORDS[request.source]), request.funder, t`năm ${String(request.year)}`]
          .filter(Boolean)
          .join(" · ")}
        actions={
          mayManage && (
            <Group gap={8}>
              {state === "REQUESTED" && (
                <Button variant="default" onClick={() => setStep("refuse")}>{t`Không được cấp`}</Button>
              )}
              {state === "REQUESTED" && <Button onClick={() => setStep("approve")}>{t`Ghi quyết định cấp`}</Button>}
              {state === "APPROVED" && (
                <Button variant="default" onClick={() => setStep("settle")}>{t`Quyết toán`}</Button>
              )}
              {state === "APPROVED" && left > 0 && (
                <Button onClick={() => setStep("disburse")}>{t`Ghi giải ngân`}</Button>
              )}
            </Group>
          )
        }
      />
      <TwoColumns>
        <Card title={t`Diễn biến`}>
          <Timeline of={story} />
        </Card>
        <Column>
          <Card title={t`Số tiền`}>
            <Facts
              of={[
                [t`Đề nghị`, formatDong(requested)],
                [t`Được cấp`, approved && formatDong(approved)],
                [t`Đã giải ngân`, formatDong(disbursed)],
                [t`Đã chi`, request.spent !== null && request.spent !== undefined && formatDong(request.spent)],
                [
                  t`Nộp trả`,
                  request.returned !== null && request.returned !== undefined && formatDong(request.returned),
                ],
              ]}
            />
          </Card>
          {request.settlementLines.length > 0 && (
            <Card title={t`Các khoản đã chi`}>
              <Facts of={lines(request.settlementLines)} />
            </Card>
          )}
          {estimate && (
            <Card title={t`Dự toán ${estimate.number}`}>
              <Facts of={[...lines(estimate.lines), [t`Tổng số`, estimate.total && formatDong(estimate.total)]]} />
            </Card>
          )}
          <Attachments kind="FUNDING_REQUEST" id={request.id} />
        </Column>
      </TwoColumns>
      {step && <StepDialog step={step} request={request} onClose={() => setStep(undefined)} />}
    </Column>
  );
}
