import { Modal, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ProgressLevel } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { quarterOf, yearOf, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { QuarterField, type Quarter } from "../../ui/quarter-field.tsx";
import { PROGRESS_WORDS } from "./words.ts";

const GradeCaseFile = graphql(`
  mutation GradeCaseFile($input: GradeCaseFileInput!) {
    gradeCaseFile(input: $input) {
      id
      version
      ...CaseFacts_caseFile
    }
  }
`);

/** A quarter is graded from its last month on: until then it is the one before. */
function lastGradable(today: Day): Quarter {
  const [year, quarter] = [yearOf(today), quarterOf(today)];
  if (Number(today.slice(5, 7)) === quarter * 3) return { year, quarter };
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

/** The grade of a quarter with its reason; an earlier grade of the same quarter stays in the file. */
export function GradeDialog({ file, onClose }: { file: { id: string; version: number }; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(GradeCaseFile);
  const [quarter, setQuarter] = useState(lastGradable(today));
  const [level, setLevel] = useState<ProgressLevel>("SOME");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (!reason.trim()) return;
    const { data } = await run({
      input: { id: file.id, expectedVersion: file.version, ...quarter, level, reason: reason.trim() },
    });
    if (!data) return;
    notifications.show({ message: t`Đã ghi phân loại.` });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t`Phân loại tiến bộ`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <QuarterField label={t`Quý`} value={quarter} onChange={setQuarter} today={today} />
        <NativeSelect
          label={t`Mức`}
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value as ProgressLevel)}
          data={Object.entries(PROGRESS_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
        <Textarea
          label={t`Lý do`}
          required
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() ? t`Hãy ghi lý do.` : undefined}
        />
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
