import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import css from "./door.module.css";
import { Door } from "./door.tsx";

/** Makes the first administrator of an empty platform, with the one-time code printed on the server's terminal. */
export function FirstAdministratorPage() {
  const { t } = useLingui();
  const [state, setState] = useState("asking");

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setState("busy");
    try {
      const response = await fetch("/auth/first-administrator", {
        method: "POST",
        credentials: "same-origin",
        headers: { "content-type": "application/json", "x-client": "console" },
        body: JSON.stringify({
          code: form["code"]?.trim(),
          login: form["login"]?.trim(),
          password: form["password"],
          name: form["name"]?.trim(),
        }),
      });
      if (response.ok) return setState("made");
      setState(
        response.status === 409
          ? t`Hệ thống đã có tài khoản. Hãy đăng nhập.`
          : t`Mã không đúng hoặc thông tin chưa hợp lệ (mật khẩu cần ít nhất 12 ký tự).`,
      );
    } catch {
      setState(t`Không nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.`);
    }
  }

  if (state === "made") {
    return (
      <Door title={t`Quản trị đầu tiên`} sub={t`Tài khoản quản trị đã được tạo.`}>
        <Link to="/sign-in">{t`Đăng nhập`}</Link>
      </Door>
    );
  }
  const fault = state === "asking" || state === "busy" ? undefined : state;
  return (
    <Door
      title={t`Quản trị đầu tiên`}
      sub={t`Mã dùng một lần in trên màn hình máy chủ khi hệ thống khởi động lần đầu.`}
    >
      <form onSubmit={(event) => void submit(event)} style={{ display: "grid", gap: 14 }}>
        <TextInput name="code" label={t`Mã dùng một lần`} required autoComplete="one-time-code" autoFocus />
        <TextInput name="name" label={t`Họ và tên`} required autoComplete="name" />
        <TextInput name="login" label={t`Tên đăng nhập`} required autoComplete="username" autoCapitalize="none" />
        <PasswordInput
          name="password"
          label={t`Mật khẩu`}
          description={t`Ít nhất 12 ký tự`}
          required
          minLength={12}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }}
        />
        {fault && (
          <p className={css["fault"]} role="alert">
            {fault}
          </p>
        )}
        <Button type="submit" loading={state === "busy"}>{t`Tạo tài khoản quản trị`}</Button>
      </form>
    </Door>
  );
}
