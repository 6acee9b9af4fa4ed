import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { OverduePageQuery as OverduePageQueryType, OverduePageQueryVariables } from "../../gql/graphql.ts";
import { saveText, toCsv } from "../../ui/csv.ts";
import { daysBetween, formatDay, type Day } from "../../ui/day.ts";
import { OverduePageQuery, type OverdueRow } from "./overdue-query.ts";
import { DUTY_WORDS } from "./words.ts";

/** The whole list as a sheet, however many pages it has. */
export function ExportButton({
  filter,
  asOf,
  disabled,
}: {
  filter: Omit<OverduePageQueryVariables, "first" | "after">;
  asOf: Day;
  disabled: boolean;
}) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  async function all(): Promise<OverdueRow[]> {
    const rows: OverdueRow[] = [];
    let after: string | null = null;
    for (;;) {
      const { data }: { data?: OverduePageQueryType } = await client.query({
        query: OverduePageQuery,
        variables: { ...filter, first: 100, after },
        fetchPolicy: "no-cache",
      });
      if (!data) return rows;
      rows.push(...data.overdue.edges.map(({ node }) => node));
      if (!data.overdue.pageInfo.hasNextPage) return rows;
      after = data.overdue.pageInfo.endCursor ?? null;
    }
  }
  async function save(): Promise<void> {
    setBusy(true);
    try {
      const rows = (await all()).map((row) => [
        row.district?.fullName ?? "",
        row.unit?.fullName ?? "",
        i18n._(DUTY_WORDS[row.kind]),
        row.what ?? "",
        formatDay(row.dueOn),
        String(daysBetween(row.dueOn, asOf)),
      ]);
      saveText(
        `qua-han-${asOf}.csv`,
        toCsv([[t`Huyện`, t`Đơn vị`, t`Việc`, t`Nội dung`, t`Hạn`, t`Số ngày quá hạn`], ...rows]),
      );
    } catch {
      notifications.show({ color: "red", message: t`Không tải được danh sách, hãy thử lại.` });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} />}
      loading={busy}
      disabled={disabled}
      onClick={() => void save()}
    >{t`Tải tệp CSV`}</Button>
  );
}
