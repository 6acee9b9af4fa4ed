import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { QRCodeSVG } from "qrcode.react";
import { useState, type FormEvent } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { confirm, enrol } from "../../session/second-factor.ts";
import { forgetSession } from "../../session/session.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { textIn } from "../../ui/text-in.ts";
import css from "./account.module.css";
import { RecoveryCodes } from "./recovery-codes.tsx";

type Step = { at: "password" } | { at: "code"; uri: string; secret: string } | { at: "saved"; recoveryCodes: string[] };

/**
 * Setting up the second step: the password, the picture for the app (drawn here, it goes to no other server), the first
 * code, the recovery codes.
 */
export function Enrolment({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const router = useRouter();
  const [step, setStep] = useState<Step>({ at: "password" });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const faultOf = (path: string): string | undefined => refusal?.fields.find((fault) => fault.path === path)?.message;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = step.at === "password" ? await enrol(textIn(form, "password")) : await confirm(textIn(form, "code"));
    setBusy(false);
    setRefusal("refusal" in answer ? answer.refusal : undefined);
    if ("refusal" in answer) return;
    const { told } = answer;
    if ("uri" in told) return setStep({ at: "code", ...told });
    forgetSession();
    setStep({ at: "saved", ...told });
  }
  async function finish(): Promise<void> {
    await router.invalidate(); // rights that waited for this step are there now
    onDone();
  }

  if (step.at === "saved") {
    return (
      <RecoveryCodes codes={step.recoveryCodes} onKept={() => void finish()}>
        {t`Đã bật xác thực hai bước; các phiên đăng nhập khác của bạn đã kết thúc. Hãy in hoặc chép các mã dự phòng này và cất nơi an toàn: mỗi mã dùng được một lần khi không có điện thoại, và không hiện lại nữa.`}
      </RecoveryCodes>
    );
  }
  return (
    <form noValidate className={css["steps"]} onSubmit={(event) => void submit(event)}>
      {step.at === "password" ? (
        <>
          <p>{t`Mật khẩu lộ thì người khác vẫn không vào được nếu không có điện thoại của bạn. Cần một ứng dụng xác thực trên điện thoại (loại cho mã 6 số); không cần mạng.`}</p>
          <PasswordInput
            key="password"
            name="password"
            label={t`Mật khẩu`}
            required
            withAsterisk={false}
            autoComplete="current-password"
            error={faultOf("password")}
            visibilityToggleButtonProps={{ "aria-label": t`Hiện hoặc ẩn mật khẩu` }}
          />
        </>
      ) : (
        <>
          <p>{t`Mở ứng dụng xác thực, chọn thêm tài khoản và quét hình này, hoặc gõ khóa bên dưới.`}</p>
          <div className={css["picture"]}>
            <QRCodeSVG value={step.uri} size={184} marginSize={2} title={t`Hình mã QR để cài ứng dụng xác thực`} />
          </div>
          <p>
            {t`Khóa:`} <code className={css["secret"]}>{step.secret.match(/.{1,4}/g)?.join(" ")}</code>
          </p>
          <TextInput
            key="code"
            name="code"
            label={t`Mã 6 số trong ứng dụng`}
            required
            withAsterisk={false}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            error={faultOf("code")}
          />
        </>
      )}
      {refusal && refusal.fields.length === 0 && <ErrorPanel refusal={refusal} />}
      <div>
        <Button type="submit" loading={busy}>
          {step.at === "password" ? t`Bắt đầu cài` : t`Bật xác thực hai bước`}
        </Button>
      </div>
    </form>
  );
}
