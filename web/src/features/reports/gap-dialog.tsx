import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { allSaid, GapFields, gapsToSend, type GapsSaid, type MissingUnit } from "./gap-fields.tsx";

export type GapToSend = ReturnType<typeof gapsToSend>[number];
interface Props {
  missing: readonly MissingUnit[];
  known: GapsSaid;
  busy: boolean;
  refusal?: Refusal;
  onDone: (gaps: GapToSend[]) => void;
  onClose: () => void;
}

/** Before a sum with units missing is made: each of them by name, with a reason. */
export function GapDialog({ missing, known, busy, refusal, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [said, setSaid] = useState(known);
  const [tried, setTried] = useState(false);
  return (
    <Modal opened onClose={onClose} title={t`Tổng hợp khi còn thiếu báo cáo`} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (allSaid(missing, said)) onDone(gapsToSend(missing, said));
        }}
      >
        <p
          style={{ marginTop: 0 }}
        >{t`Đơn vị còn thiếu không tính là 0 và không vào mẫu số. Hãy nêu lý do của từng đơn vị.`}</p>
        <GapFields missing={missing} said={said} onChange={setSaid} />
        {tried && !allSaid(missing, said) && (
          <p role="alert" style={{ color: "var(--hn-late)" }}>{t`Hãy nêu lý do của từng đơn vị còn thiếu.`}</p>
        )}
        <FormEnd action={t`Tổng hợp vào báo cáo`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
