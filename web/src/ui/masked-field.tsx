import { useLingui } from "@lingui/react/macro";
import css from "./facts.module.css";

/** A value the server gives only in part; says so beside it. */
export function MaskedField({ value }: { value: string | null | undefined }) {
  const { t } = useLingui();
  if (!value) return <span>{t`chưa ghi`}</span>;
  return (
    <span>
      {value}
      <span className={css["masked"]}>{t`được che`}</span>
    </span>
  );
}
