import { useEffect, type ReactNode } from "react";
import cardCss from "./card.module.css";
import css from "./facts.module.css";

/** Whose record this is: name, states, the place, and the one main action. */
export function IdentityBar({
  title,
  chips,
  sub,
  actions,
}: {
  title: string;
  chips?: ReactNode;
  sub?: ReactNode;
  actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Hòa Nhập`;
  }, [title]);
  return (
    <header className={`${cardCss["card"]} ${cardCss["padded"]} ${css["bar"]}`}>
      <div>
        <h1>{title}</h1>
        <span className={css["chips"]}>{chips}</span>
        {sub && <div className={css["sub"]}>{sub}</div>}
      </div>
      {actions}
    </header>
  );
}
