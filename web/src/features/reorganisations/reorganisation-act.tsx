import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ReorganisationActQuery } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { dayBefore, formatDay, formatInstant } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { formatNumber } from "../../ui/number.ts";
import { Column } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { useWhichUnit } from "../../ui/use-which-unit.ts";
import { CloseDialog } from "./close-dialog.tsx";
import { Decisions } from "./decisions.tsx";
import { STATE_WORDS } from "./words.ts";

const ReorganisationActQuery = graphql(`
  query ReorganisationAct($id: ID!, $endingUnits: String, $newUnits: String, $splitUnits: String, $affectedPosts: String) {
    reorganisation(id: $id) {
      id version title basis effectiveOn state draftedAt closedAt undecided
      faults { row rule message }
      endingUnits(first: 100, after: $endingUnits) { totalCount edges { node { id code fullName ancestors { id fullName } } } pageInfo { hasNextPage endCursor } }
      newUnits(first: 100, after: $newUnits) { totalCount edges { node { code fullName parentCode } } pageInfo { hasNextPage endCursor } }
      splitUnits(first: 20, after: $splitUnits) {
        totalCount
        edges { node { unit { id unitId code fullName } needsDecision decision heirs { code fullName } areas { unit { id unitId code fullName } decision } } }
        pageInfo { hasNextPage endCursor }
      }
      affectedPosts(first: 100, after: $affectedPosts) {
        totalCount
        edges { node { post { id title organisation { id name } } unit { id fullName } decision } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export type Act = NonNullable<ReorganisationActQuery["reorganisation"]>;
type Lists = "endingUnits" | "newUnits" | "splitUnits" | "affectedPosts";

/** One act: its faults by row, what ends and what begins, what has to be decided, and the way to apply or cancel it. */
export function ReorganisationAct({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { place } = useWhichUnit();
  const may = useMay("unit.reorganise");
  const [closing, setClosing] = useState<"apply" | "cancel">();
  const asked = useQuery(ReorganisationActQuery, { variables: { id } });

  /** Fetches the next page of one of the act's lists; the others stay as they are. */
  const moreOf = (act: Act, list: Lists): (() => void) | undefined =>
    act[list].pageInfo.hasNextPage
      ? () =>
          void asked.fetchMore({
            variables: { [list]: act[list].pageInfo.endCursor },
            updateQuery: (before, { fetchMoreResult: { reorganisation: next } }) =>
              before.reorganisation && next ? { ...before, reorganisation: { ...before.reorganisation, [list]: { ...next[list], edges: [...before.reorganisation[list].edges, ...next[list].edges] } } } : before,
          })
      : undefined;

  return (
    <Answer of={asked} rows={8}>
      {({ reorganisation: act }) => {
        if (!act) return <Card><EmptyState title={t`Không có việc sắp xếp này`} action={<Link to="/reorganisations" search={{}}>{t`Về danh sách`}</Link>} /></Card>;
        const { word, tone } = STATE_WORDS[act.state];
        const isOpen = act.state === "DRAFT" || act.state === "READY";
        const eve = dayBefore(act.effectiveOn);
        const isWorkedOut = act.faults.length === 0;
        return (
          <Column>
            <IdentityBar
              title={act.title}
              chips={<StateBadge tone={tone}>{i18n._(word)}</StateBadge>}
              sub={[act.basis, t`hiệu lực ${formatDay(act.effectiveOn)}`].join(" · ")}
              actions={
                may && isOpen && (
                  <div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>
                    <Button variant="default" onClick={() => setClosing("cancel")}>{t`Hủy dự thảo`}</Button>
                    <Button disabled={act.state !== "READY"} onClick={() => setClosing("apply")}>{t`Thực hiện`}</Button>
                  </div>
                )
              }
            />
            <Card title={t`Tóm tắt`}>
              <Facts
                of={[
                  [t`Đơn vị kết thúc`, isWorkedOut && formatNumber(act.endingUnits.totalCount)],
                  [t`Đơn vị mới hoặc đổi`, isWorkedOut && formatNumber(act.newUnits.totalCount)],
                  [t`Xã bị chia`, isOpen && isWorkedOut && formatNumber(act.splitUnits.totalCount)],
                  [t`Việc còn phải quyết định`, isOpen && isWorkedOut && formatNumber(act.undecided)],
                  [t`Lập lúc`, formatInstant(act.draftedAt)],
                  [t`Thực hiện hoặc hủy lúc`, act.closedAt && formatInstant(act.closedAt)],
                ]}
              />
              {isOpen && act.state !== "READY" && <p style={{ margin: "12px 0 0" }}>{!isWorkedOut ? t`Chưa thực hiện được: dự thảo còn lỗi. Hãy sửa tệp và lập dự thảo khác.` : t`Chưa thực hiện được: hãy quyết định đủ các xã bị chia và khu dân cư của xã.`}</p>}
            </Card>
            {!isWorkedOut && (
              <Card title={t`Lỗi theo dòng`} flush>
                <DataTable
                  label={t`Lỗi theo dòng`}
                  rows={act.faults}
                  rowKey={({ row, rule, message }) => `${row} ${rule} ${message}`}
                  columns={[
                    { id: "row", header: t`Dòng`, card: "badge", end: true, width: 110, cell: ({ row }) => (row === 0 ? t`cả dự thảo` : row) },
                    { id: "message", header: t`Lỗi`, card: "title", cell: ({ message }) => message },
                  ]}
                  empty={null}
                />
              </Card>
            )}
            <Decisions act={act} locked={!may || !isOpen} moreSplits={moreOf(act, "splitUnits")} morePosts={moreOf(act, "affectedPosts")} />
            {act.endingUnits.edges.length > 0 && (
              <Card title={t`Đơn vị kết thúc`} flush>
                <DataTable
                  label={t`Đơn vị kết thúc`}
                  rows={act.endingUnits.edges.map(({ node }) => node)}
                  rowKey={(unit) => unit.id}
                  total={act.endingUnits.totalCount}
                  onMore={moreOf(act, "endingUnits")}
                  columns={[
                    { id: "code", header: t`Mã`, card: "badge", width: 90, cell: ({ code }) => code },
                    { id: "unit", header: t`Đơn vị`, card: "title", cell: (unit) => <Link to="/units" search={{ unit: unit.id, asOf: eve }}>{unit.fullName}</Link> },
                    { id: "place", header: t`Thuộc`, card: "line", cell: (unit) => place(unit) },
                  ]}
                  empty={null}
                />
              </Card>
            )}
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
            {closing && <CloseDialog act={act} how={closing} onClose={() => setClosing(undefined)} />}
          </Column>
        );
      }}
    </Answer>
  );
}
