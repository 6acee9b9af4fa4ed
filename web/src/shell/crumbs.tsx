import { useLingui } from "@lingui/react/macro";
import { Link, useRouterState } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import { PLACES } from "./places.ts";
import css from "./shell.module.css";

/** Where we are: the acting unit, then the place. */
export function Crumbs() {
  const { t, i18n } = useLingui();
  const { posts } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const place = PLACES.find(({ to }) => path.startsWith(to));
  const unit = posts[0]?.unitName;
  return (
    <nav aria-label={t`Vị trí`} style={{ minWidth: 0 }}>
      <ol className={css["crumbs"]}>
        {unit && <li>{unit}</li>}
        {place && (
          <li>
            <Link to={place.to} style={{ color: "inherit" }}>
              {i18n._(place.word)}
            </Link>
          </li>
        )}
      </ol>
    </nav>
  );
}
