import { Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { formatDay } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { formatNumber } from "../../ui/number.ts";
import type { Act } from "./act.ts";

const ApplyReorganisation = graphql(`
  mutation ApplyReorganisation($input: CloseReorganisationInput!) {
    applyReorganisation(input: $input) {
      id
      version
      state
      closedAt
      closedReason
    }
  }
`);
const CancelReorganisation = graphql(`
  mutation CancelReorganisation($input: CloseReorganisationInput!) {
    cancelReorganisation(input: $input) {
      id
      version
      state
      closedAt
      closedReason
    }
  }
`);

/**
 * Applying or giving up an act: says what it does, and goes on when the number of the act and a reason have been typed,
 * never on "are you sure".
 */
export function CloseDialog({ act, how, onClose }: { act: Act; how: "apply" | "cancel"; onClose: () => void }) {
  const { t } = useLingui();
  const apply = useChange(ApplyReorganisation);
  const cancel = useChange(CancelReorganisation);
  const applies = how === "apply";
  const { busy, refusal } = applies ? apply : cancel;
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const ends = formatNumber(act.endingUnits.totalCount);
  const begins = formatNumber(act.newUnits.totalCount);
  const on = formatDay(act.effectiveOn);

  async function close(): Promise<void> {
    setTried(true);
    if (typed.trim() !== act.basis || !reason.trim()) return;
    const variables = { input: { id: act.id, expectedVersion: act.version, reason: reason.trim() } };
    const { data } = applies ? await apply.run(variables, ["ReorganisationAct"]) : await cancel.run(variables);
    if (!data) return;
    notifications.show({ message: applies ? t`Đã thực hiện việc sắp xếp.` : t`Đã hủy dự thảo.` });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={applies ? t`Thực hiện việc sắp xếp` : t`Hủy dự thảo`}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <p style={{ margin: 0 }}>
          {applies
            ? t`${ends} đơn vị kết thúc, ${begins} đơn vị mới hoặc đổi, từ ngày ${on}. Chức vụ chưa được chuyển sẽ kết thúc. Việc này thực hiện trong một lần; sửa sai bằng một lần sắp xếp khác.`
            : t`Dự thảo bị hủy vẫn đọc được nhưng không thực hiện được nữa.`}
        </p>
        <TextInput
          label={t`Gõ lại số văn bản`}
          description={act.basis}
          required
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={tried && typed.trim() !== act.basis ? t`Chưa đúng số văn bản ${act.basis}.` : undefined}
        />
        <Textarea
          label={applies ? t`Lý do thực hiện` : t`Lý do hủy`}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() ? t`Hãy ghi lý do.` : undefined}
        />
        <FormEnd action={applies ? t`Thực hiện` : t`Hủy dự thảo`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
