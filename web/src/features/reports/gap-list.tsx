import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { GapReason } from "../../gql/graphql.ts";
import listCss from "../../ui/list.module.css";
import { GAP_WORDS } from "./gap-words.ts";

interface Gap {
  reason?: GapReason | null;
  note?: string | null;
  unit?: { id: string; fullName: string } | null;
  namedBy?: { id: string; fullName: string } | null;
}

/** The units that a sum lacks, each with its reason and who gave it. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const { t, i18n } = useLingui();
  return (
    <ul className={listCss["list"]} aria-label={t`Đơn vị không có trong số liệu`}>
      {gaps.map(({ unit, reason, note, namedBy }, index) => (
        <li key={unit?.id ?? index}>
          <span>
            {unit ? (
              <Link to="/units" search={{ unit: unit.id }}>
                {unit.fullName}
              </Link>
            ) : (
              t`Đơn vị`
            )}
            {namedBy && <small>{t`${namedBy.fullName} nêu`}</small>}
          </span>
          <span className={listCss["end"]}>
            {reason ? [i18n._(GAP_WORDS[reason]), note].filter(Boolean).join(": ") : t`chưa nêu lý do`}
          </span>
        </li>
      ))}
    </ul>
  );
}
