import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { signIn, type SignInAnswer } from "../../session/session.ts";
import css from "./door.module.css";
import { Door } from "./door.tsx";
import { SettingNote } from "./setting-note.tsx";
import { textIn } from "../../ui/text-in.ts";

/** Name and password, then the code where the account has a second step; afterwards the page that was asked for. */
export function SignInPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { next } = useSearch({ from: "/sign-in" });
  const [answer, setAnswer] = useState<SignInAnswer>();
  const [busy, setBusy] = useState(false);
  const [known, setKnown] = useState<{ login: string; password: string }>();
  const words: Record<SignInAnswer, string> = {
    "signed-in": "",
    "code-asked": "",
    "code-refused": t`Mã không đúng hoặc đã dùng rồi. Hãy chờ mã mới trong ứng dụng rồi gõ lại.`,
    refused: t`Tên đăng nhập hoặc mật khẩu không đúng. Hãy gõ lại, chú ý phím Caps Lock.`,
    "too-many": t`Sai quá nhiều lần. Hãy chờ vài phút rồi thử lại.`,
    offline: t`Không nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.`,
  };

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const { login, password } = known ?? {
      login: textIn(form, "login").trim(),
      password: textIn(form, "password"),
    };
    const result = await signIn(login, password, known && textIn(form, "code"));
    setBusy(false);
    setAnswer(result);
    if (result === "code-asked") setKnown({ login, password });
    if (result === "refused") setKnown(undefined);
    if (result === "signed-in")
      await navigate({ href: next?.startsWith("/") && !next.startsWith("//") ? next : "/my-work" });
  }

  return (
    <Door title="Hòa Nhập" sub={t`Phòng ngừa tội phạm, cảm hóa và giúp đỡ người lầm lỗi tái hòa nhập cộng đồng`}>
      <SettingNote />
      <form onSubmit={(event) => void submit(event)} style={{ display: "grid", gap: 14 }}>
        {known ? (
          <TextInput
            key="code"
            name="code"
            label={t`Mã xác thực hai bước`}
            description={t`6 số trong ứng dụng xác thực, hoặc một mã dự phòng`}
            required
            withAsterisk={false}
            autoComplete="one-time-code"
            autoCapitalize="none"
            autoFocus
          />
        ) : (
          <>
            <TextInput
              name="login"
              label={t`Tên đăng nhập`}
              required
              withAsterisk={false}
              autoComplete="username"
              autoFocus
              autoCapitalize="none"
            />
            <PasswordInput
              name="password"
              label={t`Mật khẩu`}
              required
              withAsterisk={false}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }}
            />
          </>
        )}
        {answer && words[answer] && (
          <p className={css["fault"]} role="alert">
            {words[answer]}
          </p>
        )}
        <Button type="submit" loading={busy} fullWidth>{t`Đăng nhập`}</Button>
        {known && (
          <button
            type="button"
            className={css["plain"]}
            onClick={() => {
              setKnown(undefined);
              setAnswer(undefined);
            }}
          >{t`Đăng nhập bằng tài khoản khác`}</button>
        )}
      </form>
    </Door>
  );
}
