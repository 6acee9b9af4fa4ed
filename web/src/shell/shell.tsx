import { Burger, Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { formatDay } from "../ui/day.ts";
import { useSession } from "../session/use-session.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Crumbs } from "./crumbs.tsx";
import { Finder } from "./finder.tsx";
import { Rail } from "./rail.tsx";
import { RehearsalNote } from "../ui/rehearsal-note.tsx";
import css from "./shell.module.css";
import { Shortcuts } from "./shortcuts.tsx";

/** The frame of every page behind the sign-in: rail, header, the banners of a demo and of a rehearsal. */
export function Shell() {
  const { t } = useLingui();
  const { demo, rehearsal, businessDay } = useSession();
  const [menu, { open, close }] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path]); // eslint-disable-line react-hooks/exhaustive-deps
  const day = formatDay(businessDay);
  return (
    <div className={css["shell"]} data-rehearsal={rehearsal || undefined}>
      <a className="hn-skip" href="#content">{t`Tới nội dung`}</a>
      <div className={css["rail"]}>
        <Rail />
      </div>
      <Drawer opened={menu} onClose={close} size={260} title="Hòa Nhập">
        <Rail bare />
      </Drawer>
      <div className={css["main"]}>
        {rehearsal && <RehearsalNote className={css["rehearsal"]} day={day} />}
        {demo && (
          <aside
            className={css["demo"]}
          >{t`DỮ LIỆU MẪU: đơn vị có thật, người và số liệu là giả định. Ngày làm việc của hệ thống: ngày ${day}.`}</aside>
        )}
        <header className={css["head"]}>
          <span className={css["burger"]}>
            <Burger opened={menu} onClick={open} size="sm" aria-label={t`Mở danh mục`} />
          </span>
          <Crumbs />
          <span className={css["spacer"]} />
          <Finder />
          <AccountMenu />
        </header>
        <main id="content" tabIndex={-1} style={{ outline: "none" }}>
          <Outlet />
        </main>
      </div>
      <Shortcuts />
    </div>
  );
}
