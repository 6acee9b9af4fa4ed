import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import css from "./account.module.css";

/** Recovery codes, the one time that they are told. */
export function RecoveryCodes({ codes, children, onKept }: { codes: string[]; children: string; onKept: () => void }) {
  const { t } = useLingui();
  return (
    <div className={css["steps"]}>
      <p>{children}</p>
      <ul className={css["codes"]} aria-label={t`Mã dự phòng`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <Button onClick={onKept}>{t`Tôi đã cất các mã`}</Button>
      </div>
    </div>
  );
}
