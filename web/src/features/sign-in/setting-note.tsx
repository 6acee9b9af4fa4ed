import { useLingui } from "@lingui/react/macro";
import { knownSetting } from "../../session/session.ts";
import { formatDay } from "../../ui/day.ts";
import { RehearsalNote } from "../../ui/rehearsal-note.tsx";
import css from "./door.module.css";

/** Says before the sign-in, too, that this is a demo or a rehearsal and which day it is. */
export function SettingNote() {
  const { t } = useLingui();
  const setting = knownSetting();
  if (!setting) return null;
  const day = formatDay(setting.businessDay);
  return (
    <>
      {setting.rehearsal && <RehearsalNote className={css["rehearsal"]} day={day} />}
      {setting.demo && (
        <p
          className={css["demo"]}
        >{t`DỮ LIỆU MẪU: đơn vị có thật, người và số liệu là giả định. Ngày làm việc của hệ thống: ngày ${day}.`}</p>
      )}
    </>
  );
}
