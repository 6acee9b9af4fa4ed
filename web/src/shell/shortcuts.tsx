import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "../session/use-session.ts";
import { placesFor } from "./places.ts";

const ShortcutHelp = lazy(() => import("../ui/shortcut-help.tsx").then((m) => ({ default: m.ShortcutHelp })));
const KEY = "hoa-nhap.single-keys";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=tree], [role=dialog]") !== null);

/**
 * Single-letter keys of the whole console: none inside a text field, a tree or a dialog, and all can be switched off.
 */
export function Shortcuts() {
  const navigate = useNavigate();
  const { scopes } = useSession();
  const [on, setOn] = useState(localStorage.getItem(KEY) !== "off");
  const [help, setHelp] = useState(false);

  useEffect(() => {
    if (!on) return;
    let afterG = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const place = Date.now() - afterG < 1000 ? placesFor(scopes).find(({ key }) => key === event.key) : undefined;
      afterG = event.key === "g" ? Date.now() : 0;
      if (place) void navigate({ to: place.to });
      else if (event.key === "?") setHelp(true);
      else if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("[data-list-search]")?.focus();
      } else if (event.key === "j" && !(document.activeElement instanceof HTMLTableRowElement)) {
        document.querySelector<HTMLElement>("main tr[data-row]")?.focus();
      }
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on, scopes, navigate]);

  return help ? (
    <Suspense>
      <ShortcutHelp
        on={on}
        onSwitch={(next) => {
          localStorage.setItem(KEY, next ? "on" : "off");
          setOn(next);
        }}
        onClose={() => setHelp(false)}
      />
    </Suspense>
  ) : null;
}
