import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import css from "./tree.module.css";
import { nextInTree, type TreeRow } from "./tree-keys.ts";

interface Props {
  label: string;
  rows: TreeRow[];
  selected?: string;
  onSelect: (id: string) => void;
  onToggle: (id: string) => void;
}

/**
 * A tree of units. Arrows walk, open and close; Home and End jump; letters go to the next unit whose name begins so,
 * marks or not.
 */
export function UnitTree({ label, rows, selected, onSelect, onToggle }: Props) {
  const { t } = useLingui();
  const [cursor, setCursor] = useState<string>();
  const typed = useRef({ text: "", at: 0 });
  const list = useRef<HTMLUListElement>(null);
  const present = rows.some((row) => row.id === cursor)
    ? cursor
    : rows.some((row) => row.id === selected)
      ? selected
      : rows[0]?.id;

  // A unit chosen elsewhere comes into sight inside the tree; the page itself stays where it is.
  const isShown = rows.some((row) => row.id === selected);
  useEffect(() => {
    const tree = list.current;
    const item = tree?.querySelector<HTMLElement>(`[aria-selected="true"]`);
    if (!tree || !item) return;
    const isInSight =
      item.offsetTop >= tree.scrollTop && item.offsetTop + item.offsetHeight <= tree.scrollTop + tree.clientHeight;
    if (!isInSight) tree.scrollTop = item.offsetTop - tree.clientHeight / 2;
  }, [selected, isShown]);

  function go(id: string): void {
    setCursor(id);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent, row: TreeRow): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && event.key !== " ") {
      const now = Date.now();
      typed.current = { text: now - typed.current.at < 700 ? typed.current.text + event.key : event.key, at: now };
    }
    const step = nextInTree(rows, row.id, event.key, typed.current.text);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.toggle) onToggle(row.id);
    else if (step.select) onSelect(row.id);
    else if (step.to) go(step.to);
  }

  return (
    <ul className={css["tree"]} role="tree" aria-label={label} ref={list}>
      {rows.map((row) => (
        <li
          key={row.id}
          role="treeitem"
          data-id={row.id}
          className={css["item"]}
          style={{ paddingLeft: 8 + (row.level - 1) * 16 }}
          aria-level={row.level}
          aria-expanded={row.expandable ? row.expanded : undefined}
          aria-selected={row.id === selected}
          aria-busy={row.loading || undefined}
          tabIndex={row.id === present ? 0 : -1}
          onClick={() => {
            setCursor(row.id);
            onSelect(row.id);
          }}
          onKeyDown={(event) => onKeyDown(event, row)}
        >
          <span
            className={css["toggle"]}
            aria-hidden
            title={row.expanded ? t`Thu lại` : t`Mở ra`}
            onClick={(event) => {
              event.stopPropagation();
              if (row.expandable) onToggle(row.id);
            }}
          >
            {row.expandable && (row.expanded ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />)}
          </span>
          <span>{row.label}</span>
          {row.note && <span className={css["note"]}>{row.note}</span>}
        </li>
      ))}
    </ul>
  );
}
