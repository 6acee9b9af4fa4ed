import { Menu, useMantineColorScheme } from "@mantine/core";
import {
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMail,
  IconMoon,
  IconRowInsertTop,
  IconShieldLock,
  IconSun,
} from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useApolloClient } from "@apollo/client/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { forgetDrafts } from "../features/reports/draft.ts";
import { ROLE_WORDS } from "../session/roles.ts";
import { signOut } from "../session/session.ts";
import { useMay, useSession } from "../session/use-session.ts";
import { switchDensity } from "../theme/density.ts";
import { currentLanguage, speak } from "../words/language.ts";
import { lazy, Suspense, useState } from "react";
import css from "./shell.module.css";

const MailDialog = lazy(() => import("../features/reminders/mail-dialog.tsx").then((m) => ({ default: m.MailDialog })));

const initialsOf = (name: string): string =>
  name
    .replace(/\(.*\)/, "")
    .trim()
    .split(/\s+/)
    .filter((_, i, all) => i === 0 || i === all.length - 1)
    .map((word) => word[0])
    .join("")
    .toUpperCase();

/** Who acts and in which post; language, colours, row height, leaving. */
export function AccountMenu() {
  const { t, i18n } = useLingui();
  const { account, posts } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useApolloClient();
  const navigate = useNavigate();
  const isReminded = useMay("reminder.acknowledge");
  const [mailing, setMailing] = useState(false);
  const post = posts[0];
  const role = post && (ROLE_WORDS[post.role] ? i18n._(ROLE_WORDS[post.role]!) : post.role);
  const other = currentLanguage() === "vi" ? "en" : "vi";

  async function leave(): Promise<void> {
    await signOut();
    forgetDrafts();
    await navigate({ to: "/sign-in" });
    await client.clearStore();
  }

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <button type="button" className={css["account"]}>
            <span className={css["who"]}>
              <div>{account.name}</div>
              <div>
                <small>{role}</small>
              </div>
            </span>
            <span className={css["initials"]} aria-hidden>
              {initialsOf(account.name)}
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {posts.map(({ role: name, organisation, unitName }) => (
            <Menu.Label key={`${name} ${organisation}`}>
              {ROLE_WORDS[name] ? i18n._(ROLE_WORDS[name]) : name} · {organisation} · {unitName}
            </Menu.Label>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLanguage size={16} />} onClick={() => void speak(other)}>
            {other === "en" ? "English" : "Tiếng Việt"}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSun size={16} />}
            disabled={colorScheme === "light"}
            onClick={() => setColorScheme("light")}
          >{t`Nền sáng`}</Menu.Item>
          <Menu.Item
            leftSection={<IconMoon size={16} />}
            disabled={colorScheme === "dark"}
            onClick={() => setColorScheme("dark")}
          >{t`Nền tối`}</Menu.Item>
          <Menu.Item
            leftSection={<IconDeviceDesktop size={16} />}
            disabled={colorScheme === "auto"}
            onClick={() => setColorScheme("auto")}
          >{t`Theo máy`}</Menu.Item>
          <Menu.Item
            leftSection={<IconRowInsertTop size={16} />}
            onClick={switchDensity}
          >{t`Đổi độ cao dòng`}</Menu.Item>
          <Menu.Item
            leftSection={<IconShieldLock size={16} />}
            component={Link}
            to="/account"
          >{t`Tài khoản của tôi`}</Menu.Item>
          {isReminded && (
            <Menu.Item
              leftSection={<IconMail size={16} />}
              onClick={() => setMailing(true)}
            >{t`Thư đôn đốc`}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>{t`Đăng xuất`}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {mailing && (
        <Suspense>
          <MailDialog onClose={() => setMailing(false)} />
        </Suspense>
      )}
    </>
  );
}
