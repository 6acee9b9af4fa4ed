import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { UnitTree } from "../../ui/unit-tree.tsx";
import { UnitCard } from "./unit-card.tsx";
import css from "./units.module.css";
import { useUnitRows } from "./use-unit-rows.ts";

/** The day on which two-level local government began (1 July 2025). */
const REFORM = "2025-07-01";

/** Tổ chức: the tree of units on a chosen day, and the unit chosen in it. */
export function UnitsPage() {
  const { t } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/units" });
  const navigate = useNavigate({ from: "/units" });
  const asOf = search.asOf ?? today;
  const { roots, rows, byId, toggle } = useUnitRows(asOf);
  const go = (day: string | null): void => void navigate({ search: { code: search.code, asOf: !day || day === today ? undefined : day } });
  const selected = [...byId.values()].find(({ code }) => code === search.code)?.id;
  return (
    <Page
      title={t`Tổ chức`}
      sub={t`Đơn vị hành chính và tổ chức ở mỗi cấp, theo địa giới của ngày được chọn`}
      actions={
        <>
          <DayField label={t`Theo ngày`} value={asOf} onChange={go} />
          <Button variant="default" mt={22} disabled={asOf === REFORM} onClick={() => go(REFORM)}>{t`Sau 01/07/2025`}</Button>
          <Button variant="default" mt={22} disabled={asOf === today} onClick={() => go(null)}>{t`Ngày làm việc`}</Button>
        </>
      }
    >
      <div className={css["grid"]}>
        <Card flush>
          <Answer of={roots} rows={12}>
            {() =>
              rows.length === 0 ? (
                <EmptyState title={t`Chưa có đơn vị nào`} />
              ) : (
                <UnitTree
                  label={t`Cây đơn vị`}
                  rows={rows}
                  selected={selected}
                  onToggle={toggle}
                  onSelect={(id) => void navigate({ search: { ...search, code: byId.get(id)?.code }, replace: true })}
                />
              )
            }
          </Answer>
        </Card>
        {search.code ? <UnitCard code={search.code} asOf={asOf} /> : <Card><EmptyState title={t`Chọn một đơn vị trong cây`}>{t`Hoặc nhấn Ctrl K và gõ tên, không cần dấu.`}</EmptyState></Card>}
      </div>
    </Page>
  );
}
