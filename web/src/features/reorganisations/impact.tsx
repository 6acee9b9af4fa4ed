import { useLingui, Plural } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { dayBefore } from "../../ui/day.ts";
import { formatNumber } from "../../ui/number.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import type { Act } from "./act.ts";
import { FATE_WORDS } from "./words.ts";

/** What becomes of each old unit, and what is open there: pilots, deadlines, files, reports move with it. */
export function Fates({ act, onMore }: { act: Act; onMore?: () => void }) {
  const { t, i18n } = useLingui();
  const rows = act.unitFates.edges.map(({ node }) => node);
  if (rows.length === 0) return null;
  const eve = dayBefore(act.effectiveOn);
  const isOpen = act.state === "DRAFT" || act.state === "READY";
  const title = t`Từng đơn vị cũ`;
  const shown = (count: number | null | undefined): string =>
    count === null || count === undefined ? t`dưới 5` : formatNumber(count);
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ unit }) => unit.id}
        total={act.unitFates.totalCount}
        onMore={onMore}
        columns={[
          { id: "code", header: t`Mã`, card: "line", width: 80, cell: ({ unit }) => unit.code },
          {
            id: "unit",
            header: t`Đơn vị`,
            card: "title",
            cell: ({ unit }) => (
              <Link to="/units" search={{ unit: unit.id, asOf: eve }}>
                {unit.fullName}
              </Link>
            ),
          },
          {
            id: "fate",
            header: t`Sau sắp xếp`,
            card: "badge",
            cell: ({ fate }) => <StateBadge tone={FATE_WORDS[fate].tone}>{i18n._(FATE_WORDS[fate].word)}</StateBadge>,
          },
          {
            id: "heirs",
            header: t`Thành`,
            card: "line",
            cell: ({ heirs }) => heirs.map(({ code, fullName }) => `${fullName} (${code})`).join(", ") || "–",
          },
          ...(isOpen
            ? [
                {
                  id: "pilots",
                  header: t`Điểm mô hình`,
                  card: "line" as const,
                  end: true,
                  width: 110,
                  cell: ({ unit }: (typeof rows)[number]) => formatNumber(unit.openPilotUnits),
                },
                {
                  id: "duties",
                  header: t`Việc còn hạn`,
                  card: "line" as const,
                  end: true,
                  width: 110,
                  cell: ({ unit }: (typeof rows)[number]) => formatNumber(unit.openDuties),
                },
                {
                  id: "files",
                  header: t`Hồ sơ đang mở`,
                  card: "line" as const,
                  end: true,
                  width: 120,
                  cell: ({ unit }: (typeof rows)[number]) => shown(unit.openCaseFiles),
                },
                {
                  id: "reports",
                  header: t`Báo cáo chưa xong`,
                  card: "line" as const,
                  end: true,
                  width: 140,
                  cell: ({ unit }: (typeof rows)[number]) => formatNumber(unit.openReports),
                },
              ]
            : []),
        ]}
        empty={null}
      />
    </Card>
  );
}

/** Who would come to see more or less: nobody gains by an act what was not decided for them. */
export function Sight({ act, onMore }: { act: Act; onMore?: () => void }) {
  const { t } = useLingui();
  const rows = act.sightChanges.edges.map(({ node }) => node);
  if (rows.length === 0) return null;
  const title = t`Ai thấy thêm, ai thôi thấy`;
  const named = (units: { code: string; fullName: string }[], count: number) => (
    <>
      {units.map(({ code, fullName }) => `${fullName} (${code})`).join(", ") || "–"}
      {count > units.length && (
        <>
          {" "}
          <Plural value={count - units.length} other="và # đơn vị nữa" />
        </>
      )}
    </>
  );
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ post }) => post.id}
        total={act.sightChanges.totalCount}
        onMore={onMore}
        columns={[
          {
            id: "who",
            header: t`Người giữ`,
            card: "title",
            cell: ({ official, post }) => official?.name ?? post.title,
          },
          {
            id: "post",
            header: t`Chức vụ`,
            card: "line",
            cell: ({ post }) => [post.title, post.organisation?.name].filter(Boolean).join(", "),
          },
          {
            id: "gains",
            header: t`Thấy thêm`,
            card: "line",
            cell: ({ gains, gainCount }) =>
              gainCount === 0 ? "–" : <StateBadge tone="warn">{named(gains, gainCount)}</StateBadge>,
          },
          {
            id: "loses",
            header: t`Thôi thấy`,
            card: "line",
            cell: ({ loses, loseCount, readsOnly }) => (readsOnly ? t`chỉ còn được đọc` : named(loses, loseCount)),
          },
        ]}
        empty={null}
      />
    </Card>
  );
}
