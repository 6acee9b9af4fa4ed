import { IconArrowDown, IconArrowUp, IconSelector } from "@tabler/icons-react";
import type { Column } from "./column.ts";
import css from "./data-table.module.css";

/** Column heads; a sortable one is a button that goes rising, falling, unsorted. */
export function TableHead<T>({
  columns,
  sort,
  onSort,
}: {
  columns: Column<T>[];
  sort?: string;
  onSort?: (sort: string | undefined) => void;
}) {
  const orderOf = (id: string) => (sort === id ? "ascending" : sort === `-${id}` ? "descending" : "none");
  const next = (id: string): string | undefined => (sort === id ? `-${id}` : sort === `-${id}` ? undefined : id);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, header, sortBy, end, width }) => {
          const order = orderOf(id);
          const Icon = order === "ascending" ? IconArrowUp : order === "descending" ? IconArrowDown : IconSelector;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sortBy ? order : undefined}
              className={end ? css["end"] : undefined}
              style={{ width }}
            >
              {sortBy && onSort ? (
                <button type="button" className={css["sort"]} onClick={() => onSort(next(id))}>
                  {header}
                  <Icon size={14} stroke={1.6} aria-hidden />
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
