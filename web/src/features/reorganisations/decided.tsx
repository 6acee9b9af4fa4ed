import { useLingui } from "@lingui/react/macro";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatInstant } from "../../ui/day.ts";
import type { Act } from "./act.ts";

/**
 * The decisions on record: about what, which unit was chosen, when and by whom. They stay readable once the act is
 * closed.
 */
export function Decided({ act, onMore }: { act: Act; onMore?: () => void }) {
  const { t } = useLingui();
  const rows = act.decisions.edges.map(({ node }) => node);
  if (rows.length === 0) return null;
  const title = t`Quyết định đã ghi`;
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ unit, post }) => unit?.id ?? post?.id ?? ""}
        total={act.decisions.totalCount}
        onMore={onMore}
        columns={[
          {
            id: "what",
            header: t`Về`,
            card: "title",
            cell: ({ unit, post }) =>
              unit
                ? `${unit.fullName} (${unit.code})`
                : [post?.title, post?.organisation?.name].filter(Boolean).join(", ") ||
                  t`chức vụ ngoài địa bàn được xem`,
          },
          { id: "target", header: t`Đơn vị đã chọn`, card: "line", cell: ({ target }) => target ?? t`kết thúc` },
          { id: "at", header: t`Lúc`, card: "line", width: 160, cell: ({ decidedAt }) => formatInstant(decidedAt) },
          { id: "by", header: t`Người quyết định`, card: "line", cell: ({ by }) => by?.name ?? "–" },
        ]}
        empty={null}
      />
    </Card>
  );
}
