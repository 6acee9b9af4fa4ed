import { SIGNS, type MapRow } from "./map-row.ts";
import { byVietnamese } from "./order.ts";
import css from "./unit-map.module.css";

/** Communes as a plain grid under their district: what stands in for a map without outlines. */
export function UnitTiles({
  label,
  rows,
  onChoose,
}: {
  label: string;
  rows: readonly MapRow[];
  onChoose: (code: string) => void;
}) {
  const groups = new Map<string, MapRow[]>();
  for (const row of rows) groups.set(row.group ?? "", [...(groups.get(row.group ?? "") ?? []), row]);
  return (
    <div role="group" aria-label={label} className={css["groups"]}>
      {[...groups]
        .sort(([a], [b]) => byVietnamese(a, b))
        .map(([group, of]) => (
          <section key={group}>
            {group && <h2>{group}</h2>}
            <ul className={css["tiles"]}>
              {of
                .toSorted((a, b) => byVietnamese(a.label, b.label))
                .map((row) => (
                  <li key={row.code}>
                    <button
                      type="button"
                      className={`${css["tile"]} ${css[row.state]}`}
                      title={row.words}
                      onClick={() => onChoose(row.code)}
                    >
                      <span>
                        <b aria-hidden>{SIGNS[row.state]}</b> {row.label}
                      </span>
                      <small>{row.words}</small>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
