import { Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { graphql } from "../../gql/index.ts";
import type { DocumentType } from "../../gql/graphql.ts";
import { useChange, type Outcome } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";

const IssueDocument = graphql(`
  mutation IssueDocument($input: IssueDocumentInput!) {
    issueDocument(input: $input) {
      id
      version
      state
      number
      issuedOn
      hash
    }
  }
`);
const AcknowledgeDocument = graphql(`
  mutation AcknowledgeDocument($input: AcknowledgeDocumentInput!) {
    acknowledgeDocument(input: $input) {
      id
      receiptsReceived
    }
  }
`);

interface OnADay {
  title: string;
  label: string;
  action: string;
  done: string;
  from?: Day;
  change: Pick<ReturnType<typeof useChange>, "busy" | "refusal">;
  run: (on: Day) => Promise<Outcome<unknown>>;
  onClose: () => void;
  children?: ReactNode;
}

/** A step that needs its day. */
function DayStep({ title, label, action, done, from, change: { busy, refusal }, run, onClose, children }: OnADay) {
  const { t } = useLingui();
  const today = useToday();
  const [on, setOn] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  async function save(): Promise<void> {
    setTried(true);
    if (!on || !(await run(on)).data) return;
    notifications.show({ message: done });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {children}
        <DayField
          label={label}
          required
          value={on}
          onChange={setOn}
          from={from}
          to={today}
          error={tried && !on ? t`Hãy điền ô này.` : undefined}
        />
        <FormEnd action={action} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}

/** Issuing: the registry's next number, or one that stands on paper; from then on nothing is changed. */
export function IssueDialog({
  document,
  onClose,
}: {
  document: { id: string; version: number; type: DocumentType };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const change = useChange(IssueDocument);
  const [number, setNumber] = useState("");
  const fault = change.refusal?.fields.find(({ path }) => path === "number")?.message;
  return (
    <DayStep
      title={t`Ban hành văn bản`}
      label={t`Ngày ban hành`}
      action={t`Ban hành`}
      done={t`Đã ban hành.`}
      change={change}
      onClose={onClose}
      run={(on) =>
        change.run(
          { input: { id: document.id, expectedVersion: document.version, on, number: number.trim() || null } },
          ["DocumentPage"],
        )
      }
    >
      <p style={{ margin: 0 }}>{t`Văn bản nhận số tiếp theo của sổ và không sửa được nữa.`}</p>
      {document.type === "PLAN" && (
        <p style={{ margin: 0 }}>
          {t`Ban hành ở đây, kế hoạch chỉ là một văn bản và sau này không đưa vào cây kế hoạch của Đề án được nữa.`}{" "}
          <Link to="/plans" search={{ issue: document.id }}>{t`Ban hành thành kế hoạch của Đề án`}</Link>
        </p>
      )}
      <TextInput
        label={t`Số đã có trên giấy`}
        description={t`để trống: lấy số tiếp theo của sổ`}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        autoComplete="off"
        error={fault}
      />
    </DayStep>
  );
}

/** One's own unit says that it has the document. */
export function ReceiveDialog({
  recipient,
  from,
  onClose,
}: {
  recipient: { id: string; label: string };
  from: Day;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const change = useChange(AcknowledgeDocument);
  return (
    <DayStep
      title={t`Xác nhận đã nhận`}
      label={t`Ngày nhận`}
      action={t`Xác nhận`}
      done={t`Đã xác nhận.`}
      from={from}
      change={change}
      onClose={onClose}
      run={(on) => change.run({ input: { recipient: recipient.id, on } }, ["DocumentPage"])}
    >
      <p style={{ margin: 0 }}>{recipient.label}</p>
    </DayStep>
  );
}
