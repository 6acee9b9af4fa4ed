import { Button, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { sentenceOf } from "../../graph/refusal.ts";
import { MOST_FILE_BYTES } from "../../graph/upload.ts";
import { formatBytes } from "../../ui/number.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import css from "./attachments.module.css";
import type { Sending } from "./use-sending.ts";

// A word of its own: “mật độ” and “bí mật” in a name are told too, which costs a glance and nothing else.
const STAMPED = /(^|[^\p{L}])(tối mật|tuyệt mật|mật)([^\p{L}]|$)/iu;

/** One chosen file: its title, how far it has gone, what became of it. */
export function ChosenFile({
  of,
  onTitle,
  onDrop,
}: {
  of: Sending;
  onTitle: (title: string) => void;
  onDrop: () => void;
}) {
  const { t, i18n } = useLingui();
  const { file, title, state, share, wrong, refusal } = of;
  const percent = Math.round(share * 100);
  const most = formatBytes(MOST_FILE_BYTES);
  const size = formatBytes(file.size);
  return (
    <li className={css["sent"]}>
      <div className={css["line"]}>
        <span>{`${file.name} · ${size}`}</span>
        {state === "done" ? (
          <StateBadge tone="done">{t`đã đính kèm`}</StateBadge>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${state === "sending" ? t`Dừng` : t`Bỏ`}: ${file.name}`}
            onClick={onDrop}
          >
            {state === "sending" ? t`Dừng` : t`Bỏ`}
          </Button>
        )}
      </div>
      {state !== "done" && (
        <TextInput
          label={t`Tên gọi`}
          required
          maxLength={200}
          value={title}
          disabled={state === "sending"}
          onChange={(event) => onTitle(event.currentTarget.value)}
          error={wrong === "untitled" ? t`Hãy điền ô này.` : undefined}
        />
      )}
      {state === "sending" && (
        <progress className={css["bar"]} value={percent} max={100} aria-label={t`Đang gửi ${file.name}`} />
      )}
      {STAMPED.test(file.name.normalize("NFC")) && state !== "done" && (
        <span>{t`Tên tệp có chữ “mật”: hãy xem lại tài liệu có đóng dấu mật không.`}</span>
      )}
      {wrong === "empty" && <span role="alert" className={css["fault"]}>{t`Tệp trống.`}</span>}
      {wrong === "large" && <span role="alert" className={css["fault"]}>{t`Tệp lớn hơn ${most}.`}</span>}
      {refusal && (
        <span role="alert" className={css["fault"]}>
          {sentenceOf(refusal, i18n)}
        </span>
      )}
    </li>
  );
}
