import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Column } from "./column.ts";
import css from "./data-table.module.css";

interface Props<T> {
  label: string;
  rows: T[];
  columns: Column<T>[];
  rowKey: (row: T) => string;
  total: number;
  onOpen?: (row: T) => void;
  foot?: ReactNode;
  pinned?: boolean;
  children: ReactNode;
}

const VIRTUAL_FROM = 100;

/** The body: j/k or arrows walk the rows, Enter opens. Above a hundred rows only those in sight are in the page. */
export function TableBody<T>({ label, rows, columns, rowKey, total, onOpen, foot, pinned, children }: Props<T>) {
  const wrap = useRef<HTMLDivElement>(null);
  const virtual = rows.length > VIRTUAL_FROM;
  // oxlint-disable-next-line react/incompatible-library -- no compiler here; the rows are read anew at each render
  const window_ = useVirtualizer({
    count: rows.length,
    getScrollElement: () => wrap.current,
    estimateSize: () => 41,
    overscan: 12,
    enabled: virtual,
  });
  const seen = virtual ? window_.getVirtualItems().map((item) => item.index) : rows.map((_, index) => index);
  const above = virtual ? (window_.getVirtualItems()[0]?.start ?? 0) : 0;
  const below = virtual ? window_.getTotalSize() - (window_.getVirtualItems().at(-1)?.end ?? 0) : 0;

  function walk(event: KeyboardEvent<HTMLTableRowElement>, row: T): void {
    if (event.target !== event.currentTarget) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const sibling = step > 0 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
      if (sibling instanceof HTMLElement && sibling.dataset["row"] !== undefined) sibling.focus();
    } else if (event.key === "Enter" && onOpen) onOpen(row);
  }

  return (
    <div className={css["wrap"]} ref={wrap}>
      <table
        className={`${css["table"]} ${css["list"]} ${pinned ? css["pinned"] : ""}`}
        aria-label={label}
        aria-rowcount={total + 1}
      >
        {children}
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {seen.map((index) => {
            const row = rows[index] as T;
            return (
              <tr
                key={rowKey(row)}
                data-row
                tabIndex={index === seen[0] ? 0 : -1}
                aria-rowindex={index + 2}
                onKeyDown={(event) => walk(event, row)}
              >
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={
                      column.end ? css["end"] : column.card === "title" && !column.width ? css["subject"] : undefined
                    }
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
