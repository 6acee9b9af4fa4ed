import { Button, Group, Input } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { MOST_BYTES, uploadFile, type UploadFor } from "../graph/upload.ts";
import type { Refusal } from "../graph/refusal.ts";
import { ErrorPanel } from "./error-panel.tsx";
import { formatNumber } from "./number.ts";
import css from "./file-field.module.css";

interface Props {
  label: ReactNode;
  description?: ReactNode;
  /** Endings that the file chooser offers: `.csv`. */
  accept: string;
  /** Whose change will name it. */
  service?: UploadFor;
  /** The id under which the platform keeps the file; null while there is none. */
  onUploaded: (id: string | null) => void;
  error?: ReactNode;
  required?: boolean;
}

/** A file on its way to the platform: chosen, sent with its progress shown, stopped or chosen anew. */
export function FileField({ label, description, accept, service, onUploaded, error, required }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const underWay = useRef<AbortController>(undefined);
  const [name, setName] = useState<string>();
  const [share, setShare] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [fault, setFault] = useState<string>();
  const most = formatNumber(MOST_BYTES / 1024 / 1024);

  async function send(file: File): Promise<void> {
    onUploaded(null);
    setRefusal(undefined);
    setName(file.name);
    const wrong = file.size === 0 ? t`Tệp trống.` : file.size > MOST_BYTES ? t`Tệp lớn hơn ${most} MB.` : undefined;
    setFault(wrong);
    if (wrong) return;
    const stop = new AbortController();
    underWay.current = stop;
    setShare(0);
    const { id, refusal: why } = await uploadFile(file, setShare, stop.signal, service);
    setShare(undefined);
    if (stop.signal.aborted) return setName(undefined);
    if (why) return setRefusal(why);
    onUploaded(id);
  }

  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={fault ?? error}
      required={required}
      labelElement="div"
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) void send(file);
        }}
      />
      <Group gap={8} mt={4}>
        <Button
          variant="default"
          leftSection={<IconFileUpload size={16} stroke={1.5} aria-hidden />}
          onClick={() => input.current?.click()}
          disabled={percent !== undefined}
        >
          {name ? t`Chọn tệp khác` : t`Chọn tệp`}
        </Button>
        <span className={css["name"]}>{name ?? t`chưa chọn tệp nào`}</span>
        {percent !== undefined && (
          <>
            <progress className={css["bar"]} value={percent} max={100} aria-label={t`Đang gửi tệp`} />
            <Button size="xs" variant="default" onClick={() => underWay.current?.abort()}>{t`Dừng`}</Button>
          </>
        )}
      </Group>
      {refusal && <ErrorPanel refusal={refusal} />}
    </Input.Wrapper>
  );
}
