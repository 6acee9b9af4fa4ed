import { Button, FileInput, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { Refusal } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { MOST_TEMPLATE_BYTES, sendTemplate } from "./send-template.ts";
import type { Template } from "./template.ts";
import { TYPE_WORDS } from "./words.ts";

const WithdrawDocumentTemplate = graphql(`
  mutation WithdrawDocumentTemplate($input: WithdrawTemplateInput!) {
    withdrawDocumentTemplate(input: $input) {
      type
      revision
    }
  }
`);

/** Another Word file for one type, or back to the platform's own. Everything that is wrong with the file is listed. */
export function TemplateDialog({
  unitId,
  template: { type, revision, fileName },
  onClose,
  onChanged,
}: {
  unitId: string;
  template: Template;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t, i18n } = useLingui();
  const withdraw = useChange(WithdrawDocumentTemplate);
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fault = !file
    ? tried
      ? t`Hãy chọn tệp .docx.`
      : undefined
    : file.size > MOST_TEMPLATE_BYTES
      ? t`Tệp mẫu lớn hơn 1 MB.`
      : undefined;
  const kind = i18n._(TYPE_WORDS[type]);

  function done(message: string): void {
    notifications.show({ message });
    onChanged();
    onClose();
  }
  async function send(): Promise<void> {
    setTried(true);
    setRefusal(null);
    if (!file || file.size > MOST_TEMPLATE_BYTES) return;
    setSending(true);
    const why = await sendTemplate(file, { unitId, type, revision });
    setSending(false);
    if (why) setRefusal(why);
    else done(t`Đã thay mẫu.`);
  }
  async function back(): Promise<void> {
    setRefusal(null);
    if ((await withdraw.run({ input: { unitId, type, expectedRevision: revision } })).data)
      done(t`Đã trở về mẫu kèm theo nền tảng.`);
  }
  const faults = refusal?.fields ?? [];
  return (
    <Modal opened onClose={onClose} title={t`Thay mẫu: ${kind}`}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p
          style={{ margin: 0 }}
        >{t`Tải mẫu về, sửa trong Word, giữ các thẻ trong ngoặc nhọn rồi gửi lên. Văn bản đã ban hành vẫn in theo mẫu của ngày ban hành.`}</p>
        <FileInput
          label={t`Tệp Word (.docx)`}
          placeholder={t`chọn tệp`}
          accept=".docx"
          value={file}
          onChange={setFile}
          error={fault}
          required
        />
        {faults.length > 0 && (
          <div role="alert">
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {faults.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        {fileName && (
          <div>
            <Button
              size="xs"
              variant="default"
              loading={withdraw.busy}
              onClick={() => void back()}
            >{t`Trở về mẫu kèm theo nền tảng`}</Button>
          </div>
        )}
        <FormEnd
          action={t`Gửi mẫu`}
          busy={sending}
          refusal={faults.length > 0 ? undefined : (refusal ?? withdraw.refusal)}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}
