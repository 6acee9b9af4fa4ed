import { useLingui } from "@lingui/react/macro";
import { geoMercator, geoPath } from "d3-geo";
import { useMemo, type KeyboardEvent } from "react";
import { Loading } from "./loading.tsx";
import { SIGNS, type MapRow } from "./map-row.ts";
import type { Tone } from "./state-badge.tsx";
import css from "./unit-map.module.css";
import { UnitTiles } from "./unit-tiles.tsx";
import { useBoundaries, type Outlines } from "./use-boundaries.ts";

interface Props {
  label: string;
  rows: readonly MapRow[];
  legend: readonly { state: Tone; word: string }[];
  onChoose: (code: string) => void;
}

const [WIDTH, HEIGHT] = [900, 640];

/**
 * Communes coloured by state, on the operator's outlines or else as tiles; the same as a table for who does not see it.
 */
export function UnitMap(props: Props) {
  const { t } = useLingui();
  const outlines = useBoundaries();
  const { label, rows, legend, onChoose } = props;
  if (outlines === undefined) return <Loading rows={8} />;
  const drawn = new Set(outlines?.features.map((feature) => feature.properties.code));
  const left = outlines ? rows.filter((row) => !drawn.has(row.code)) : [];
  const missing = left.length;
  return (
    <div className={css["map"]}>
      <ul className={css["legend"]} aria-label={t`Chú giải`}>
        {legend.map(({ state, word }) => (
          <li key={state}>
            <span className={`${css["sign"]} ${css[state]}`} aria-hidden>
              {SIGNS[state]}
            </span>
            {word} ({rows.filter((row) => row.state === state).length})
          </li>
        ))}
      </ul>
      {outlines ? (
        <Drawing {...props} outlines={outlines} />
      ) : (
        <UnitTiles label={label} rows={rows} onChoose={onChoose} />
      )}
      {missing > 0 && (
        <>
          <h2 className={css["left"]}>{t`Không có trên tệp đường biên: ${missing}`}</h2>
          <UnitTiles label={t`Không có trên bản đồ`} rows={left} onChoose={onChoose} />
        </>
      )}
      <table className={css["hidden"]}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th>{t`Mã`}</th>
            <th>{t`Đơn vị`}</th>
            <th>{t`Tình hình`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td>{row.code}</td>
              <td>{row.label}</td>
              <td>{row.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Drawing({ label, rows, onChoose, outlines }: Props & { outlines: Outlines }) {
  const shapes = useMemo(() => {
    const path = geoPath(
      geoMercator().fitExtent(
        [
          [8, 8],
          [WIDTH - 8, HEIGHT - 8],
        ],
        outlines,
      ),
    );
    return outlines.features.map((feature) => ({
      code: feature.properties.code,
      d: path(feature) ?? "",
      centre: path.centroid(feature),
    }));
  }, [outlines]);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const press = (event: KeyboardEvent, code: string): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose(code);
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label} className={css["drawing"]}>
      {shapes
        .filter(({ code }) => !byCode.has(code))
        .map(({ code, d }) => (
          <path key={code} d={d} className={css["empty"]} />
        ))}
      {shapes.map(({ code, d, centre: [x, y] }) => {
        const row = byCode.get(code);
        if (!row) return null;
        const words = `${row.label}: ${row.words}`;
        return (
          <g
            key={code}
            role="button"
            tabIndex={0}
            aria-label={words}
            className={css["commune"]}
            onClick={() => onChoose(code)}
            onKeyDown={(event) => press(event, code)}
          >
            <title>{words}</title>
            <path d={d} className={css[row.state]} />
            <text x={x} y={y} aria-hidden>
              {SIGNS[row.state]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
