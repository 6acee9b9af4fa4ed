import { Alert } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { secondFactor, type SecondFactor } from "../../session/second-factor.ts";
import { useSession } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Column, Page } from "../../ui/page.tsx";
import { DisableForm } from "./disable-form.tsx";
import { Enrolment } from "./enrolment.tsx";

/** Tài khoản của tôi: the second step of one's own sign-in. */
export function AccountPage() {
  const { t } = useLingui();
  const { account } = useSession();
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof secondFactor>>>();
  const [turn, setTurn] = useState(0);
  useEffect(() => void secondFactor().then(setAnswer), [turn]);
  const again = (): void => setTurn((before) => before + 1);
  const state = answer && "told" in answer ? answer.told : undefined;
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined;

  return (
    <Page title={t`Tài khoản của tôi`} sub={`${account.name} · ${account.login}`}>
      <Column>
        {state?.compulsory && !state.confirmed && (
          <Alert color="orange" title={t`Cần bật xác thực hai bước trước khi làm việc`}>{t`Vai của bạn xem được thông tin về con người. Cài xong ở dưới là vào được các mục khác.`}</Alert>
        )}
        <Card title={t`Xác thực hai bước`}>
          {refusal ? <ErrorPanel refusal={refusal} onRetry={again} /> : !state ? <Loading rows={3} /> : state.confirmed ? <On state={state} onChanged={again} /> : <Enrolment onDone={again} />}
        </Card>
      </Column>
    </Page>
  );
}

function On({ state, onChanged }: { state: SecondFactor; onChanged: () => void }) {
  const { t } = useLingui();
  const left = state.recoveryCodesLeft;
  return (
    <div style={{ display: "grid", gap: 12 }}>
      <p style={{ margin: 0 }}>{t`Đang bật. Mỗi lần đăng nhập cần thêm mã 6 số trong ứng dụng xác thực. Còn ${left} mã dự phòng.`}</p>
      {state.compulsory ? <p style={{ margin: 0 }}>{t`Vai của bạn bắt buộc xác thực hai bước. Mất điện thoại và hết mã dự phòng: nhờ quản trị đặt lại.`}</p> : <DisableForm onDone={onChanged} />}
    </div>
  );
}
