import { Button, Group, Modal, NativeSelect } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState, type DragEvent } from "react";
import type { AttachmentKind, AttachmentSubject, Secrecy } from "../../gql/graphql.ts";
import { MOST_FILE_BYTES } from "../../graph/upload.ts";
import { formatBytes } from "../../ui/number.ts";
import css from "./attachments.module.css";
import { ChosenFile } from "./chosen-file.tsx";
import { PickButton } from "./pick-button.tsx";
import { useSending } from "./use-sending.ts";
import { KIND_WORDS, SECRECIES, SECRECY_WORDS } from "./words.ts";

interface Props {
  subject: { kind: AttachmentSubject; id: string };
  kinds: readonly AttachmentKind[];
  /** A single file is taken. */
  one?: boolean;
  title?: string;
  onClose: () => void;
}
const ENDINGS = ".pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png,.webp,.heic,.heif,.txt,.csv";

/** Hanging files on something. First whether the paper is stamped secret: one that is never leaves this machine. */
export function AttachDialog({ subject, kinds, one = false, title, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [secrecy, setSecrecy] = useState<Secrecy>();
  const [kind, setKind] = useState<AttachmentKind>(kinds[0]!);
  const [isOver, setOver] = useState(false);
  const { files, busy, add, drop, rename, send } = useSending({ subject, kind, secrecy: secrecy ?? "NONE" });
  const isOpen = secrecy === "NONE";
  const isFull = one && files.length > 0;
  const left = files.filter(({ state }) => state !== "done");
  const most = formatBytes(MOST_FILE_BYTES);
  const take = (chosen: Iterable<File>): void => add(one ? [...chosen].slice(0, 1) : chosen);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isFull) take(event.dataTransfer.files);
  };
  async function save(): Promise<void> {
    if (!(await send())) return;
    notifications.show({ message: t`Đã đính kèm.` });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title ? `${t`Đính kèm tệp`}: ${title}` : t`Đính kèm tệp`} size="lg">
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset className={css["stamps"]} disabled={busy}>
          <legend>{t`Văn bản có đóng dấu Mật, Tối mật hoặc Tuyệt mật không?`}</legend>
          {SECRECIES.map((value) => (
            <label key={value}>
              <input type="radio" name="secrecy" checked={secrecy === value} onChange={() => setSecrecy(value)} />
              {i18n._(SECRECY_WORDS[value])}
            </label>
          ))}
        </fieldset>
        {secrecy && !isOpen && (
          <p
            role="alert"
            className={css["fault"]}
            style={{ margin: 0 }}
          >{t`Tài liệu có dấu mật không được đưa lên nền tảng, theo Luật Bảo vệ bí mật nhà nước. Hãy gửi và lưu theo quy định về tài liệu mật.`}</p>
        )}
        {isOpen && (
          <>
            {kinds.length > 1 && (
              <NativeSelect
                label={t`Giấy tờ gì`}
                value={kind}
                disabled={busy}
                onChange={(event) => setKind(event.currentTarget.value as AttachmentKind)}
                data={kinds.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
              />
            )}
            {!isFull && (
              <div
                className={css["drop"]}
                data-over={isOver || undefined}
                onDragOver={(event) => {
                  event.preventDefault();
                  setOver(true);
                }}
                onDragLeave={() => setOver(false)}
                onDrop={dropped}
              >
                <Group gap={8} justify="center">
                  <PickButton
                    label={one ? t`Chọn tệp` : t`Chọn các tệp`}
                    accept={ENDINGS}
                    multiple={!one}
                    onPicked={take}
                  />
                  <span className={css["camera"]}>
                    <PickButton label={t`Chụp ảnh`} accept="image/*" capture onPicked={take} />
                  </span>
                </Group>
                <span
                  className={css["hint"]}
                >{t`hoặc kéo thả vào đây; PDF, Word, Excel, ODT, ODS, ảnh, TXT, CSV; mỗi tệp tối đa ${most}`}</span>
              </div>
            )}
            <ul className={css["list"]}>
              {files.map((of) => (
                <ChosenFile key={of.key} of={of} onTitle={(name) => rename(of.key, name)} onDrop={() => drop(of.key)} />
              ))}
            </ul>
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {files.length > 0 && left.length === 0 ? t`Đóng` : t`Thôi`}
          </Button>
          <Button type="submit" loading={busy} disabled={!isOpen || left.length === 0}>{t`Đính kèm`}</Button>
        </Group>
      </form>
    </Modal>
  );
}
