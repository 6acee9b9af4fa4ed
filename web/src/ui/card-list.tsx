import type { ReactNode } from "react";
import type { Column } from "./column.ts";
import css from "./data-table.module.css";

/** The rows on a phone: title, the few lines that matter, the badge. */
export function CardList<T>({
  label,
  rows,
  columns,
  rowKey,
}: {
  label: string;
  rows: T[];
  columns: Column<T>[];
  rowKey: (row: T) => string;
}) {
  const of = (kind: Column<T>["card"]): Column<T>[] => columns.filter((column) => column.card === kind);
  return (
    <ul className={css["cards"]} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div>
            <div className={css["title"]}>
              {of("title").map((column) => (
                <span key={column.id}>{column.cell(row)}</span>
              ))}
            </div>
            <div className={css["rest"]}>
              {of("line").map((column) => (
                <Line key={column.id} header={(column.end ?? column.named) && column.header}>
                  {column.cell(row)}
                </Line>
              ))}
            </div>
          </div>
          <div>
            {of("badge").map((column) => (
              <span key={column.id}>{column.cell(row)}</span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A number, or a bare day, needs its column's name, for no head stands above it; what is not known needs no place. */
function Line({ header, children }: { header?: string | false; children: ReactNode }) {
  if (children === "–" || children === null || children === undefined || children === "") return null;
  return (
    <span>
      {header && `${header}: `}
      {children}
    </span>
  );
}
