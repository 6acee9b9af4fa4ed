import { useLingui } from "@lingui/react/macro";
import type { ScoreItem } from "../../gql/graphql.ts";
import { formatNumber } from "../../ui/number.ts";
import css from "./selection.module.css";
import { ITEM_WORDS, YES_NO_ITEMS } from "./words.ts";

interface Part {
  item: ScoreItem;
  weight: number;
  value?: number | null;
  points?: number | null;
}

/** The sheet line by line: value times weight; what is not known adds nothing and says so. */
export function ScoreSheet({ score, parts }: { score: number; parts: readonly Part[] }) {
  const { t, i18n } = useLingui();
  const shown = ({ item, value }: Part): string =>
    value === null || value === undefined
      ? t`chưa có số liệu`
      : YES_NO_ITEMS.includes(item)
        ? value === 1
          ? t`có`
          : t`không`
        : formatNumber(value);
  return (
    <div className={css["scroll"]} role="region" aria-label={t`Phiếu chấm`} tabIndex={0}>
      <table className={css["grid"]} aria-label={t`Phiếu chấm`}>
        <thead>
          <tr>
            <th scope="col">{t`Mục`}</th>
            <th scope="col" className={css["end"]}>{t`Giá trị`}</th>
            <th scope="col" className={css["end"]}>{t`Hệ số`}</th>
            <th scope="col" className={css["end"]}>{t`Điểm`}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.item}>
              <td>{i18n._(ITEM_WORDS[part.item])}</td>
              <td className={css["end"]}>{shown(part)}</td>
              <td className={css["end"]}>{part.weight}</td>
              <td className={css["end"]}>{part.points ?? "–"}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={3}>{t`Cộng`}</th>
            <td className={css["end"]}>
              <strong>{formatNumber(score)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
