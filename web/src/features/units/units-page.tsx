import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { DayField } from "../../ui/day-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Column, Page } from "../../ui/page.tsx";
import { REFORM } from "../../ui/unit-days.ts";
import { UnitTree } from "../../ui/unit-tree.tsx";
import { UnitCard } from "./unit-card.tsx";
import css from "./units.module.css";
import { useShownUnit } from "./use-shown-unit.ts";
import { useUnitRows } from "./use-unit-rows.ts";

/** Tổ chức: the tree of units on a chosen day, and the unit chosen in it. */
export function UnitsPage() {
  const { t } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/units" });
  const navigate = useNavigate({ from: "/units" });
  const asOf = search.asOf ?? today;
  const { asked, version } = useShownUnit(search, asOf);
  const { roots, rows, toggle, selected } = useUnitRows(asOf, version);
  // The unit stays itself on another day, whatever its code is then.
  const unit = version ? { unit: version.id } : { unit: search.unit, code: search.code };
  const go = (day: string | null): void =>
    void navigate({ search: { ...unit, asOf: !day || day === today ? undefined : day } });
  return (
    <Page
      title={t`Tổ chức`}
      sub={t`Đơn vị hành chính và tổ chức ở mỗi cấp, theo địa giới của ngày được chọn`}
      actions={
        <>
          <DayField label={t`Theo ngày`} value={asOf} onChange={go} />
          <Button
            variant="default"
            mt={22}
            disabled={asOf === REFORM}
            onClick={() => go(REFORM)}
          >{t`Sau 01/07/2025`}</Button>
          <Button
            variant="default"
            mt={22}
            disabled={asOf === today}
            onClick={() => go(null)}
          >{t`Ngày làm việc`}</Button>
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
                  onSelect={(id) => void navigate({ search: { unit: id, asOf: search.asOf } })}
                />
              )
            }
          </Answer>
        </Card>
        {search.unit || search.code ? (
          <Answer of={asked} rows={6}>
            {(versions) =>
              version ? (
                <Column>
                  <UnitCard id={version.id} asOf={asOf} versions={versions} />
                </Column>
              ) : (
                <Card>
                  <EmptyState
                    title={
                      search.code
                        ? t`Không có đơn vị mã ${search.code} vào ngày ${formatDay(asOf)}`
                        : t`Không có đơn vị này`
                    }
                  >{t`Đơn vị có thể chưa lập hoặc đã sáp nhập. Hãy chọn ngày khác.`}</EmptyState>
                </Card>
              )
            }
          </Answer>
        ) : (
          <Card>
            <EmptyState
              title={t`Chọn một đơn vị trong cây`}
            >{t`Hoặc nhấn Ctrl K và gõ tên, không cần dấu.`}</EmptyState>
          </Card>
        )}
      </div>
    </Page>
  );
}
