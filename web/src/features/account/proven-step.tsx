import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type FormEvent } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { textIn } from "../../ui/text-in.ts";
import css from "./account.module.css";

interface Props<T> {
  action: string;
  take: (password: string, code: string) => Promise<{ told: T } | { refusal: Refusal }>;
  onDone: (told: T) => void;
  onClose: () => void;
}

/** A step at the second factor that takes the password and a code, so that an open session alone is not enough. */
export function ProvenStep<T>({ action, take, onDone, onClose }: Props<T>) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const faultOf = (path: string): string | undefined => refusal?.fields.find((fault) => fault.path === path)?.message;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await take(textIn(form, "password"), textIn(form, "code"));
    setBusy(false);
    if ("refusal" in answer) return setRefusal(answer.refusal);
    onDone(answer.told);
  }
  return (
    <form noValidate className={css["steps"]} onSubmit={(event) => void submit(event)}>
      <PasswordInput
        name="password"
        label={t`Mật khẩu`}
        required
        withAsterisk={false}
        autoComplete="current-password"
        autoFocus
        error={faultOf("password")}
        visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }}
      />
      <TextInput
        name="code"
        label={t`Mã 6 số, hoặc một mã dự phòng`}
        required
        withAsterisk={false}
        autoComplete="one-time-code"
        error={faultOf("code")}
      />
      {refusal && refusal.fields.length === 0 && <ErrorPanel refusal={refusal} />}
      <div className={css["buttons"]}>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
        <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
      </div>
    </form>
  );
}
