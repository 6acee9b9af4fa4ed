import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { disable, renewRecoveryCodes, type SecondFactor } from "../../session/second-factor.ts";
import css from "./account.module.css";
import { ProvenStep } from "./proven-step.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** The second step is on: what is left of its recovery codes, new ones, and turning it off where that is allowed. */
export function FactorOn({
  state: { recoveryCodesLeft: left, compulsory },
  onChanged,
}: {
  state: SecondFactor;
  onChanged: () => void;
}) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<"renew" | "disable">();
  const [codes, setCodes] = useState<string[]>();
  const stop = (): void => setDoing(undefined);

  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        onKept={() => {
          setCodes(undefined);
          stop();
          onChanged();
        }}
      >{t`Đây là các mã dự phòng mới; các mã cũ không dùng được nữa. Hãy in hoặc chép lại và cất nơi an toàn: mỗi mã dùng được một lần, và không hiện lại nữa.`}</RecoveryCodes>
    );
  }
  return (
    <div className={css["on"]}>
      <p>{t`Đang bật. Mỗi lần đăng nhập cần thêm mã 6 số trong ứng dụng xác thực. Còn ${left} mã dự phòng.`}</p>
      {compulsory && (
        <p>{t`Vai của bạn bắt buộc xác thực hai bước. Mất điện thoại và hết mã dự phòng: nhờ quản trị đặt lại.`}</p>
      )}
      {!doing && (
        <div className={css["buttons"]}>
          <Button variant="default" onClick={() => setDoing("renew")}>{t`Tạo mã dự phòng mới`}</Button>
          {!compulsory && (
            <Button variant="default" onClick={() => setDoing("disable")}>{t`Tắt xác thực hai bước`}</Button>
          )}
        </div>
      )}
      {doing === "renew" && (
        <ProvenStep
          key="renew"
          action={t`Tạo mã dự phòng mới`}
          take={renewRecoveryCodes}
          onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
          onClose={stop}
        />
      )}
      {doing === "disable" && (
        <ProvenStep
          key="disable"
          action={t`Tắt xác thực hai bước`}
          take={disable}
          onClose={stop}
          onDone={() => {
            notifications.show({ message: t`Đã tắt xác thực hai bước. Các phiên đăng nhập khác của bạn đã kết thúc.` });
            onChanged();
          }}
        />
      )}
    </div>
  );
}
