import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import { placesFor } from "./places.ts";
import css from "./shell.module.css";

/** The places this account may go to, in words with icons. */
export function Rail({ bare = false }: { bare?: boolean }) {
  const { t, i18n } = useLingui();
  const { scopes } = useSession();
  return (
    <nav aria-label={t`Danh mục chính`}>
      {!bare && (
        <div className={css["mark"]}>
          <img src="/mark.svg" width={22} height={22} alt="" />
          Hòa Nhập
        </div>
      )}
      <ul className={css["nav"]}>
        {placesFor(scopes).map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Link to={to} activeProps={{ "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
              <Icon size={18} stroke={1.5} aria-hidden />
              {i18n._(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
