import { useLingui } from "@lingui/react/macro";
import css from "./chart.module.css";

interface Month {
  month: number;
  /** Null for a month to come. */
  launched: number | null;
  planned: number;
}

const [W, H, LEFT, BOTTOM, TOP] = [420, 220, 30, 24, 22];

/**
 * Launched units, cumulative, against the plan; months to come are not drawn. A table with the same numbers is there
 * for a screen reader.
 */
export function LaunchChart({ months, quota }: { months: readonly Month[]; quota: number }) {
  const { t } = useLingui();
  const top = Math.max(quota, ...months.map(({ launched, planned }) => Math.max(launched ?? 0, planned)), 5);
  const step = Math.max(1, Math.ceil(top / 6 / 5) * 5);
  const x = (month: number): number => LEFT + ((month - 1) / 11) * (W - LEFT - 12);
  const y = (value: number): number => TOP + (1 - value / top) * (H - TOP - BOTTOM);
  const past = months.flatMap(({ month, planned, launched }) =>
    launched === null ? [] : [{ month, planned, launched }],
  );
  const path = (points: [number, number][]): string =>
    points.map(([px, py], index) => `${index ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`).join("");
  const done = past.map(({ month, launched }): [number, number] => [x(month), y(launched)]);
  const last = past.at(-1);
  return (
    <figure className={css["figure"]}>
      <figcaption className={css["legend"]}>
        <span>
          <i className={css["dash"]} />
          {t`Kế hoạch`}
        </span>
        <span>
          <i className={css["line"]} />
          {t`Thực hiện`}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={t`Số đơn vị đã ra mắt theo tháng, lũy kế`}>
        {Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step).map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={W - 8} y1={y(value)} y2={y(value)} className={css["grid"]} />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" className={css["label"]}>
              {value}
            </text>
          </g>
        ))}
        {months.map(({ month }) => (
          <text key={month} x={x(month)} y={H - 6} textAnchor="middle" className={css["label"]}>{t`T${month}`}</text>
        ))}
        <path d={path(months.map(({ month, planned }) => [x(month), y(planned)]))} className={css["planned"]} />
        {done.length > 1 && (
          <path d={`${path(done)}L${done.at(-1)![0]} ${y(0)}L${done[0]![0]} ${y(0)}Z`} className={css["area"]} />
        )}
        <path d={path(done)} className={css["done"]} />
        {done.map(([cx, cy], index) => (
          <circle key={index} cx={cx} cy={cy} r={3} className={css["dot"]} />
        ))}
        {last && (
          <text
            x={x(last.month)}
            y={y(last.launched) - 8}
            textAnchor={last.month > 10 ? "end" : "middle"}
            className={css["value"]}
          >
            {last.launched}
          </text>
        )}
      </svg>
      <table className={css["hidden"]}>
        <caption>{t`Số đơn vị đã ra mắt theo tháng, lũy kế`}</caption>
        <thead>
          <tr>
            <th>{t`Tháng`}</th>
            <th>{t`Kế hoạch`}</th>
            <th>{t`Thực hiện`}</th>
          </tr>
        </thead>
        <tbody>
          {past.map(({ month, planned, launched }) => (
            <tr key={month}>
              <td>{month}</td>
              <td>{planned}</td>
              <td>{launched}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
