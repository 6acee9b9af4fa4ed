import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ReorganisationActQuery } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatDay, formatInstant } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { formatNumber } from "../../ui/number.ts";
import { Column } from "../../ui/page.tsx";
import { RowFaults } from "../../ui/row-faults.tsx";
import { StageStepper } from "../../ui/stage-stepper.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { Decided } from "./decided.tsx";
import { Decisions } from "./decisions.tsx";
import { Fates, Sight } from "./impact.tsx";
import { Settling } from "./settling.tsx";
import { useSteps } from "./use-steps.ts";
import { STATE_WORDS } from "./words.ts";
import type { Act } from "./act.ts";

const ReorganisationActQuery = graphql(`
  query ReorganisationAct(
    $id: ID!
    $unitFates: String
    $newUnits: String
    $splitUnits: String
    $affectedPosts: String
    $sightChanges: String
    $decisions: String
  ) {
    reorganisation(id: $id) {
      id
      version
      title
      basis
      effectiveOn
      state
      draftedAt
      closedAt
      closedReason
      undecided
      toDecide
      faults {
        row
        rule
        message
      }
      endingUnits(first: 1) {
        totalCount
      }
      unitFates(first: 50, after: $unitFates) {
        totalCount
        edges {
          node {
            fate
            heirs {
              code
              fullName
            }
            unit {
              id
              code
              fullName
              openPilotUnits
              openDuties
              openCaseFiles
              openReports
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      sightChanges(first: 20, after: $sightChanges) {
        totalCount
        edges {
          node {
            post {
              id
              title
              organisation {
                id
                name
              }
            }
            official {
              id
              name
            }
            readsOnly
            gainCount
            loseCount
            gains {
              id
              code
              fullName
            }
            loses {
              id
              code
              fullName
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      decisions(first: 50, after: $decisions) {
        totalCount
        edges {
          node {
            unit {
              id
              code
              fullName
            }
            post {
              id
              title
              organisation {
                id
                name
              }
            }
            target
            decidedAt
            by {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      newUnits(first: 50, after: $newUnits) {
        totalCount
        edges {
          node {
            code
            fullName
            parentCode
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      splitUnits(first: 20, after: $splitUnits) {
        totalCount
        edges {
          node {
            unit {
              id
              unitId
              code
              fullName
            }
            needsDecision
            decision
            heirs {
              code
              fullName
            }
            areas {
              unit {
                id
                unitId
                code
                fullName
              }
              decision
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      affectedPosts(first: 50, after: $affectedPosts) {
        totalCount
        edges {
          node {
            post {
              id
              title
              organisation {
                id
                name
              }
            }
            unit {
              id
              fullName
            }
            heirs {
              code
              fullName
            }
            decision
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

type Lists = "unitFates" | "newUnits" | "splitUnits" | "affectedPosts" | "sightChanges" | "decisions";

/**
 * One act: how far it is, its faults by row, what has to be decided, who comes to see what, what becomes of each unit,
 * and the way to apply or cancel it.
 */
export function ReorganisationAct({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const may = useMay("unit.reorganise");
  const navigate = useNavigate();
  const stepsOf = useSteps();
  const [closing, setClosing] = useState<"apply" | "cancel">();
  const asked = useQuery(ReorganisationActQuery, { variables: { id } });

  /** Fetches the next page of one of the act's lists; the others stay as they are. */
  const moreOf = (act: Act, list: Lists): (() => void) | undefined =>
    act[list].pageInfo.hasNextPage
      ? () =>
          void asked.fetchMore({
            variables: { [list]: act[list].pageInfo.endCursor },
            updateQuery: (before, { fetchMoreResult: { reorganisation: next } }) =>
              before.reorganisation && next
                ? {
                    ...before,
                    reorganisation: {
                      ...before.reorganisation,
                      [list]: { ...next[list], edges: [...before.reorganisation[list].edges, ...next[list].edges] },
                    },
                  }
                : before,
          })
      : undefined;

  return (
    <Answer of={asked} rows={8}>
      {({ reorganisation: act }) => {
        if (!act)
          return (
            <Card>
              <EmptyState
                title={t`Không có việc sắp xếp này`}
                action={<Link to="/reorganisations" search={{}}>{t`Về danh sách`}</Link>}
              />
            </Card>
          );
        const { word, tone } = STATE_WORDS[act.state];
        const isOpen = act.state === "DRAFT" || act.state === "READY";
        const isWorkedOut = act.faults.length === 0;
        return (
          <Column>
            <IdentityBar
              title={act.title}
              chips={<StateBadge tone={tone}>{i18n._(word)}</StateBadge>}
              sub={[act.basis, t`hiệu lực ${formatDay(act.effectiveOn)}`].join(" · ")}
              actions={
                may &&
                isOpen && (
                  <div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>
                    <Button variant="default" onClick={() => setClosing("cancel")}>{t`Hủy dự thảo`}</Button>
                    <Button
                      variant="default"
                      onClick={() => void navigate({ to: "/reorganisations", search: { draft: act.id } })}
                    >{t`Sửa dự thảo`}</Button>
                    <Button disabled={act.state !== "READY"} onClick={() => setClosing("apply")}>{t`Thực hiện`}</Button>
                  </div>
                )
              }
            />
            <StageStepper groups={stepsOf(act)} />
            <Card title={t`Tóm tắt`}>
              <Facts
                of={[
                  [t`Đơn vị kết thúc`, isWorkedOut && formatNumber(act.endingUnits.totalCount)],
                  [t`Đơn vị mới hoặc đổi`, isWorkedOut && formatNumber(act.newUnits.totalCount)],
                  [t`Xã bị chia`, isOpen && isWorkedOut && formatNumber(act.splitUnits.totalCount)],
                  [
                    t`Việc phải quyết định`,
                    isOpen &&
                      isWorkedOut &&
                      (act.toDecide === 0
                        ? t`không có`
                        : t`đã quyết định ${formatNumber(act.toDecide - act.undecided)} trên ${formatNumber(act.toDecide)}`),
                  ],
                  [t`Lập lúc`, formatInstant(act.draftedAt)],
                  [t`Thực hiện hoặc hủy lúc`, act.closedAt && formatInstant(act.closedAt)],
                  [t`Lý do`, act.closedReason],
                ]}
              />
              {isOpen && act.state !== "READY" && (
                <p style={{ margin: "12px 0 0" }}>
                  {!isWorkedOut
                    ? t`Chưa thực hiện được: dự thảo còn lỗi. Hãy sửa tệp rồi bấm Sửa dự thảo để nộp lại.`
                    : t`Chưa thực hiện được: hãy quyết định đủ các xã bị chia và khu dân cư của xã.`}
                </p>
              )}
            </Card>
            {!isWorkedOut && (
              <RowFaults of={act.faults} name={`${act.basis.replaceAll("/", "-")}-loi.csv`} whole={t`cả dự thảo`} />
            )}
            {act.state === "APPLIED" && <Settling id={act.id} />}
            <Decisions
              act={act}
              locked={!may || !isOpen}
              moreSplits={moreOf(act, "splitUnits")}
              morePosts={moreOf(act, "affectedPosts")}
            />
            <Sight act={act} onMore={moreOf(act, "sightChanges")} />
            <Fates act={act} onMore={moreOf(act, "unitFates")} />
            {act.newUnits.edges.length > 0 && (
              <Card title={t`Đơn vị mới hoặc đổi tên, loại, cấp trên`} flush>
                <DataTable
                  label={t`Đơn vị mới hoặc đổi tên, loại, cấp trên`}
                  rows={act.newUnits.edges.map(({ node }) => node)}
                  rowKey={({ code }) => code}
                  total={act.newUnits.totalCount}
                  onMore={moreOf(act, "newUnits")}
                  columns={[
                    { id: "code", header: t`Mã`, card: "badge", width: 90, cell: ({ code }) => code },
                    { id: "unit", header: t`Đơn vị`, card: "title", cell: ({ fullName }) => fullName },
                    { id: "parent", header: t`Mã cấp trên`, card: "line", cell: ({ parentCode }) => parentCode ?? "–" },
                  ]}
                  empty={null}
                />
              </Card>
            )}
            <Decided act={act} onMore={moreOf(act, "decisions")} />
            {closing && <CloseDialog act={act} how={closing} onClose={() => setClosing(undefined)} />}
          </Column>
        );
      }}
    </Answer>
  );
}
