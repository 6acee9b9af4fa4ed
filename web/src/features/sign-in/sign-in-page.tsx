import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { signIn, type SignInAnswer } from "../../session/session.ts";
import css from "./door.module.css";
import { Door } from "./door.tsx";
import { SettingNote } from "./setting-note.tsx";

/** Name and password; afterwards the page that was asked for. */
export function SignInPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { next } = useSearch({ from: "/sign-in" });
  const [answer, setAnswer] = useState<SignInAnswer>();
  const [busy, setBusy] = useState(false);
  const words: Record<SignInAnswer, string> = {
    "signed-in": "",
    refused: t`Tên đăng nhập hoặc mật khẩu không đúng. Hãy gõ lại, chú ý phím Caps Lock.`,
    "too-many": t`Sai quá nhiều lần. Hãy chờ vài phút rồi thử lại.`,
    offline: t`Không nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.`,
  };

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const result = await signIn(String(form.get("login")).trim(), String(form.get("password")));
    setBusy(false);
    setAnswer(result);
    if (result === "signed-in") await navigate({ href: next?.startsWith("/") && !next.startsWith("//") ? next : "/my-work" });
  }

  return (
    <Door title="Hòa Nhập" sub={t`Phòng ngừa tội phạm, cảm hóa và giúp đỡ người lầm lỗi tái hòa nhập cộng đồng`}>
      <SettingNote />
      <form onSubmit={(event) => void submit(event)} style={{ display: "grid", gap: 14 }}>
        <TextInput name="login" label={t`Tên đăng nhập`} required withAsterisk={false} autoComplete="username" autoFocus autoCapitalize="none" />
        <PasswordInput
          name="password"
          label={t`Mật khẩu`}
          required
          withAsterisk={false}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }}
        />
        {answer && answer !== "signed-in" && <p className={css["fault"]} role="alert">{words[answer]}</p>}
        <Button type="submit" loading={busy} fullWidth>{t`Đăng nhập`}</Button>
      </form>
    </Door>
  );
}
