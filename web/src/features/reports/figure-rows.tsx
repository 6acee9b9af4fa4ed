import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { FieldFault } from "../../graph/refusal.ts";
import tableCss from "../../ui/data-table.module.css";
import { NumberCell } from "../../ui/number-cell.tsx";
import { formatNumber } from "../../ui/number.ts";
import { currentLanguage } from "../../words/language.ts";
import type { ReportDraft } from "./draft.ts";
import { isFarOff, isTypable, needsReason, type Figure, type Typed } from "./figures.ts";
import css from "./report.module.css";

interface Props {
  figures: readonly Figure[];
  typed: Typed;
  faults: FieldFault[];
  onChange: (code: string, part: Partial<ReportDraft["figures"][string]>) => void;
}

/** The figures as rows: what the records say, what is typed, and why where the two differ. */
export function FigureRows({ figures, typed, faults, onChange }: Props) {
  const { t } = useLingui();
  const faultOf = (code: string): string | undefined =>
    faults.find(({ path }) => path.split(".").includes(code))?.message;
  return (
    <div className={tableCss["wrap"]} style={{ maxHeight: "none" }}>
      <table className={`${tableCss["table"]} ${css["measured"]}`} aria-label={t`Số liệu của báo cáo`}>
        <thead>
          <tr>
            <th scope="col">{t`Chỉ tiêu`}</th>
            <th scope="col">{t`Đơn vị tính`}</th>
            <th scope="col" className={tableCss["end"]}>{t`Tính từ hồ sơ`}</th>
            <th scope="col" className={`${css["figure"]} ${tableCss["end"]}`}>{t`Số nhập`}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const { indicator, computed } = figure;
            const { code } = indicator;
            const name = currentLanguage() === "vi" ? indicator.name : indicator.nameEn;
            const own = typed[code];
            const reasoned = own && needsReason(figure, own.value);
            return (
              <tr key={code}>
                <td>
                  <span className={css["named"]}>
                    <small className={css["code"]}>{code}</small>
                    <span>
                      {name}
                      {indicator.required && (
                        <span aria-hidden style={{ color: "var(--hn-late)" }}>
                          {" "}
                          *
                        </span>
                      )}
                    </span>
                  </span>
                  {own && isFarOff(computed, own.value) && (
                    <div className={css["missing"]}>{t`Khác số tính hơn một nửa: hãy kiểm tra lại.`}</div>
                  )}
                  {reasoned && (
                    <TextInput
                      size="xs"
                      className={css["reason"]}
                      aria-label={t`Lý do sửa: ${name}`}
                      placeholder={t`Lý do sửa số tính`}
                      value={own.reason}
                      onChange={(event) => onChange(code, { reason: event.currentTarget.value })}
                      error={own.reason.trim() ? undefined : t`Hãy ghi lý do.`}
                    />
                  )}
                </td>
                <td>{indicator.unit}</td>
                <td className={tableCss["end"]}>{formatNumber(computed)}</td>
                <td className={tableCss["end"]}>
                  {isTypable(figure) ? (
                    <NumberCell
                      ariaLabel={name}
                      value={own?.value ?? null}
                      onChange={(value) => onChange(code, { value })}
                      error={faultOf(code)}
                    />
                  ) : (
                    <span className={css["missing"]}>{t`không nhập`}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
