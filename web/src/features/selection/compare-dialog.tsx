import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { formatNumber } from "../../ui/number.ts";
import type { Row } from "./candidate.ts";
import css from "./selection.module.css";
import { ITEM_WORDS, ITEMS, YES_NO_ITEMS } from "./words.ts";

/** Marked candidates side by side, item by item. */
export function CompareDialog({ chosen, onClose }: { chosen: readonly Row[]; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const items = ITEMS.filter((item) => chosen.some(({ parts }) => parts.some((part) => part.item === item)));
  const cell = (item: (typeof ITEMS)[number], { parts }: Row): string => {
    const { value = null, points = null } = parts.find((one) => one.item === item) ?? {};
    if (value === null) return t`chưa có số liệu`;
    const shown = YES_NO_ITEMS.includes(item) ? (value === 1 ? t`có` : t`không`) : formatNumber(value);
    return points ? `${shown} (${points})` : shown;
  };
  return (
    <Modal opened onClose={onClose} title={t`So sánh`} size="xl">
      <div className={css["scroll"]} role="region" aria-label={t`So sánh`} tabIndex={0}>
        <table className={css["grid"]} aria-label={t`So sánh`}>
          <thead>
            <tr>
              <td />
              {chosen.map(({ id, rank, unit }) => (
                <th key={id} scope="col">{`${rank}. ${unit?.fullName ?? ""}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item}>
                <th scope="row">{i18n._(ITEM_WORDS[item])}</th>
                {chosen.map((row) => (
                  <td key={row.id}>{cell(item, row)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t`Điểm`}</th>
              {chosen.map(({ id, score }) => (
                <td key={id}>
                  <strong>{formatNumber(score)}</strong>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Modal>
  );
}
