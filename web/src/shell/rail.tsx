import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import { groupsFor } from "./places.ts";
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
      {groupsFor(scopes).map(({ word, places }) => (
        <section key={places[0]!.to} aria-label={word && i18n._(word)}>
          {word && (
            <p className={css["group"]} aria-hidden>
              {i18n._(word)}
            </p>
          )}
          <ul className={css["nav"]}>
            {places.map(({ to, word: name, icon: Icon }) => (
              <li key={to}>
                <Link to={to} activeProps={{ "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
                  <Icon size={18} stroke={1.5} aria-hidden />
                  {i18n._(name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
