import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { ReportReading_ReportFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import tableCss from "../../ui/data-table.module.css";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatNumber } from "../../ui/number.ts";
import { currentLanguage } from "../../words/language.ts";
import { useFigureWords } from "./figure-words.ts";
import css from "./report.module.css";

const ReportReading_report = graphql(`
  fragment ReportReading_report on Report {
    id
    narrative
    explanation
    figures {
      value
      status
      missingReason
      computed
      typed
      reason
      indicator {
        id
        code
        name
        nameEn
        unit
      }
    }
    warnings {
      rule
      message
    }
    corrections {
      number
      state
      figures {
        oldValue
        indicator {
          id
          code
        }
      }
    }
  }
`);

/** A report to read: figures with their source, warnings, the written part. */
export function ReportReading({ report }: { report: FragmentType<ReportReading_ReportFragment> }) {
  const { t } = useLingui();
  const inWords = useFigureWords();
  const { data, complete } = useFragment({ fragment: ReportReading_report, from: report });
  if (!complete) return null;
  const official = data.corrections.filter(({ state }) => state === "ACCEPTED");
  const correctedBy = (code: string): number | undefined =>
    official.findLast(({ figures }) => figures.some(({ indicator }) => indicator.code === code))?.number;
  function sourceOf({
    code,
    computed,
    typed,
    reason,
  }: {
    code: string;
    computed?: number | null;
    typed?: number | null;
    reason?: string | null;
  }): string | null {
    const corrected = correctedBy(code);
    const isThere = (value?: number | null): value is number => value !== null && value !== undefined;
    if (corrected !== undefined) return t`đính chính số ${corrected}`;
    if (!isThere(typed)) return isThere(computed) ? t`tính từ hồ sơ` : null;
    return isThere(computed) && computed !== typed
      ? t`nhập, thay số tính ${formatNumber(computed)}: ${reason ?? ""}`
      : t`nhập`;
  }
  return (
    <>
      {data.warnings.length > 0 && (
        <Card title={t`Cần xem lại`}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {data.warnings.map(({ rule, message }, index) => (
              <li key={`${rule} ${index}`}>{message}</li>
            ))}
          </ul>
          {data.explanation && <p style={{ marginBottom: 0 }}>{t`Giải trình: ${data.explanation}`}</p>}
        </Card>
      )}
      <Card title={t`Số liệu`} flush>
        <div className={tableCss["wrap"]} style={{ maxHeight: "none" }}>
          <table className={`${tableCss["table"]} ${css["measured"]}`} aria-label={t`Số liệu của báo cáo`}>
            <thead>
              <tr>
                <th scope="col">{t`Chỉ tiêu`}</th>
                <th scope="col">{t`Đơn vị tính`}</th>
                <th scope="col" className={tableCss["end"]}>{t`Giá trị`}</th>
                <th scope="col">{t`Nguồn`}</th>
              </tr>
            </thead>
            <tbody>
              {data.figures.map(({ indicator, value, status, missingReason, computed, typed, reason }) => (
                <tr key={indicator.code}>
                  <td>
                    <span className={css["named"]}>
                      <small className={css["code"]}>{indicator.code}</small>
                      <span>{currentLanguage() === "vi" ? indicator.name : indicator.nameEn}</span>
                    </span>
                  </td>
                  <td>{indicator.unit}</td>
                  <td className={tableCss["end"]}>
                    <span className={status === "GIVEN" ? undefined : css["missing"]}>
                      {inWords({ value, status, missingReason })}
                    </span>
                  </td>
                  <td className={css["missing"]}>{sourceOf({ code: indicator.code, computed, typed, reason })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      <Card title={t`Phần lời`}>
        {data.narrative ? (
          <p className={css["narrative"]}>{data.narrative}</p>
        ) : (
          <EmptyState title={t`Chưa viết phần lời`} />
        )}
      </Card>
    </>
  );
}
