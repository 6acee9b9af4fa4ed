import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { secondFactor } from "../../session/second-factor.ts";
import { useSession } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Column, Page } from "../../ui/page.tsx";
import { Enrolment } from "./enrolment.tsx";
import { FactorOn } from "./factor-on.tsx";

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
          <Notice title={t`Cần bật xác thực hai bước trước khi làm việc`}>
            <p>{t`Vai của bạn xem được thông tin về con người. Cài xong ở dưới là vào được các mục khác.`}</p>
          </Notice>
        )}
        <Card title={t`Xác thực hai bước`}>
          {refusal ? (
            <ErrorPanel refusal={refusal} onRetry={again} />
          ) : !state ? (
            <Loading rows={3} />
          ) : state.confirmed ? (
            <FactorOn state={state} onChanged={again} />
          ) : (
            <Enrolment onDone={again} />
          )}
        </Card>
      </Column>
    </Page>
  );
}
