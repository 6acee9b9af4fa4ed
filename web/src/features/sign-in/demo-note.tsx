import { useLingui } from "@lingui/react/macro";
import { knownSetting } from "../../session/session.ts";
import { formatDay } from "../../ui/day.ts";
import css from "./door.module.css";

/** Says before the sign-in, too, that this is a demo and which day it is. */
export function DemoNote() {
  const { t } = useLingui();
  const setting = knownSetting();
  if (!setting?.demo) return null;
  const day = formatDay(setting.businessDay);
  return <p className={css["demo"]}>{t`DỮ LIỆU MẪU: đơn vị có thật, người và số liệu là giả định. Ngày làm việc của hệ thống: ngày ${day}.`}</p>;
}
