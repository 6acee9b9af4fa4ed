import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import type { CompilationQuery } from "../../gql/graphql.ts";
import tableCss from "../../ui/data-table.module.css";
import { currentLanguage } from "../../words/language.ts";
import { useFigureWords } from "./figure-words.ts";
import css from "./report.module.css";

type CompiledFigure = NonNullable<CompilationQuery["compilation"]>["figures"][number];

/** Compiled figures; a row opens down to its parts, a part to its report or its own sums. */
export function CompiledTable({ figures, period }: { figures: readonly CompiledFigure[]; period: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<string>();
  const inWords = useFigureWords();
  return (
    <div className={tableCss["wrap"]} style={{ maxHeight: "none" }}>
      <table className={tableCss["table"]} aria-label={t`Số tổng hợp`}>
        <thead>
          <tr>
            <th scope="col">{t`Chỉ tiêu`}</th>
            <th scope="col" style={{ width: 110 }}>{t`Đơn vị tính`}</th>
            <th scope="col" className={tableCss["end"]} style={{ width: 140 }}>{t`Giá trị`}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const { indicator, parts } = figure;
            const expanded = open === indicator.code;
            return (
              <Fragment key={indicator.code}>
                <tr>
                  <td>
                    <button
                      type="button"
                      className={css["opener"]}
                      disabled={parts.length === 0}
                      aria-expanded={expanded}
                      onClick={() => setOpen(expanded ? undefined : indicator.code)}
                    >
                      {expanded ? (
                        <IconChevronDown size={14} aria-hidden />
                      ) : (
                        <IconChevronRight size={14} aria-hidden opacity={parts.length ? 1 : 0} />
                      )}
                      <span className={css["named"]}>
                        <small className={css["code"]}>{indicator.code}</small>
                        <span>{currentLanguage() === "vi" ? indicator.name : indicator.nameEn}</span>
                      </span>
                    </button>
                  </td>
                  <td>{indicator.unit}</td>
                  <td className={tableCss["end"]}>{inWords(figure)}</td>
                </tr>
                {expanded &&
                  parts.map((part, index) => (
                    <tr key={index} className={css["part"]}>
                      <td style={{ paddingLeft: 48 }}>
                        {part.report && part.report.level !== "COMMUNE" && part.report.unit ? (
                          <Link to="/reports" search={{ period, compiled: part.report.unit.unitId }}>
                            {part.unit?.fullName}
                          </Link>
                        ) : part.report ? (
                          <Link to="/reports/$id" params={{ id: part.report.id }}>
                            {part.unit?.fullName ?? t`Đơn vị`}
                          </Link>
                        ) : (
                          <>
                            {part.unit?.fullName ?? t`Đơn vị`} <small>{t`ghi trực tiếp`}</small>
                          </>
                        )}
                      </td>
                      <td />
                      <td className={tableCss["end"]}>{inWords(part)}</td>
                    </tr>
                  ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
