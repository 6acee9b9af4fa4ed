import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { sentenceOf, type Refusal } from "../graph/refusal.ts";
import css from "./state.module.css";

/** What went wrong, what to do, the request's number to quote, and another try. */
export function ErrorPanel({ refusal, onRetry }: { refusal: Refusal; onRetry?: () => void }) {
  const { t, i18n } = useLingui();
  const { requestId } = refusal;
  return (
    <div className={css["error"]} role="alert">
      <strong>{sentenceOf(refusal, i18n)}</strong>
      {requestId && <span className={css["code"]}>{t`Mã yêu cầu: ${requestId}`}</span>}
      <Group gap={8}>
        {onRetry && <Button size="xs" variant="default" onClick={onRetry}>{t`Thử lại`}</Button>}
        {requestId && (
          <Button
            size="xs"
            variant="default"
            onClick={() => void navigator.clipboard.writeText(requestId)}
          >{t`Chép mã`}</Button>
        )}
      </Group>
    </div>
  );
}
