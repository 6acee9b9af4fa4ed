import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type FormEvent } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { disable } from "../../session/second-factor.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";

/** Turns the second step off: with the password and a code, so that an open session alone is not enough. */
export function DisableForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const faultOf = (path: string): string | undefined => refusal?.fields.find((fault) => fault.path === path)?.message;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await disable(String(form.get("password")), String(form.get("code")));
    setBusy(false);
    if ("refusal" in answer) return setRefusal(answer.refusal);
    onDone();
  }

  if (!open) return <div><Button variant="default" onClick={() => setOpen(true)}>{t`Tắt xác thực hai bước`}</Button></div>;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} style={{ display: "grid", gap: 12, maxWidth: 360 }}>
      <PasswordInput name="password" label={t`Mật khẩu`} required withAsterisk={false} autoComplete="current-password" autoFocus error={faultOf("password")} visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }} />
      <TextInput name="code" label={t`Mã 6 số, hoặc một mã dự phòng`} required withAsterisk={false} autoComplete="one-time-code" error={faultOf("code")} />
      {refusal && refusal.fields.length === 0 && <ErrorPanel refusal={refusal} />}
      <Button type="submit" loading={busy}>{t`Tắt xác thực hai bước`}</Button>
    </form>
  );
}
