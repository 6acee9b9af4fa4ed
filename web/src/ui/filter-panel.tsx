import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { useMediaQuery } from "@mantine/hooks";
import css from "./filter-panel.module.css";

/** Filters that stay in sight beside the list (behind one button on a phone); what they choose is in the URL. */
export function FilterPanel({
  children,
  onClear,
  active,
}: {
  children: ReactNode;
  onClear: () => void;
  active: number;
}) {
  const { t } = useLingui();
  const narrow = useMediaQuery("(max-width: 1000px)", window.matchMedia("(max-width: 1000px)").matches);
  const [open, setOpen] = useState(false);
  const shown = !narrow || open;
  return (
    <section className={css["panel"]} aria-label={t`Bộ lọc`}>
      <div className={css["head"]}>
        <h2>{active > 0 ? t`Bộ lọc (${active})` : t`Bộ lọc`}</h2>
        <span>
          {active > 0 && <Button size="compact-xs" variant="subtle" onClick={onClear}>{t`Xóa lọc`}</Button>}
          {narrow && (
            <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t`Thu gọn` : t`Mở`}
            </Button>
          )}
        </span>
      </div>
      {shown && children}
    </section>
  );
}

export interface FacetOption<V> {
  value: V;
  label: string;
  count?: ReactNode;
}

/** One choice out of a few; choosing the chosen one lifts it. */
export function Facet<V extends string | number | boolean>({
  title,
  value,
  options,
  onChange,
}: {
  title: string;
  value: V | undefined;
  options: FacetOption<V>[];
  onChange: (value: V | undefined) => void;
}) {
  return (
    <div className={css["group"]} role="group" aria-label={title}>
      <h3>{title}</h3>
      <ul className={css["options"]}>
        {options.map((option) => (
          <li key={String(option.value)}>
            <button
              type="button"
              className={css["option"]}
              aria-pressed={value === option.value}
              onClick={() => onChange(value === option.value ? undefined : option.value)}
            >
              <span>{option.label}</span>
              {option.count !== undefined && <span className={css["count"]}>{option.count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
