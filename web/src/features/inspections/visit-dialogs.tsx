import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { InspectionGrade } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import type { Visit } from "./visit.ts";
import { FormDialog } from "./form-dialog.tsx";
import { GRADE_WORDS } from "./words.ts";

const CloseInspection = graphql(`
  mutation CloseInspection($input: CloseInspectionInput!) {
    closeInspection(input: $input) {
      id
      version
      state
      minutesNumber
      grade
      recommendations
    }
  }
`);
const ConcludeInspection = graphql(`
  mutation ConcludeInspection($input: ConcludeInspectionInput!) {
    concludeInspection(input: $input) {
      id
      version
      state
      conclusionNumber
      conclusionOn
    }
  }
`);
interface Props {
  visit: Visit;
  onClose: () => void;
}

/** The minutes: number and grade, or for supervision its recommendations. Nothing of the visit changes afterwards. */
export function CloseDialog({ visit, onClose }: Props) {
  const { t, i18n } = useLingui();
  const change = useChange(CloseInspection);
  const [number, setNumber] = useState("");
  const [grade, setGrade] = useState<InspectionGrade | "">("");
  const [recommendations, setRecommendations] = useState("");
  const [tried, setTried] = useState(false);
  const supervision = visit.kind === "SUPERVISION";
  const lines = recommendations
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const needed = t`Hãy điền ô này.`;
  async function save(): Promise<boolean> {
    setTried(true);
    if (!number.trim() || (supervision ? lines.length === 0 : !grade)) return false;
    return (
      (
        await change.run(
          {
            input: {
              id: visit.id,
              expectedVersion: visit.version,
              minutesNumber: number.trim(),
              grade: grade || null,
              recommendations: supervision ? lines : [],
            },
          },
          ["InspectionPage"],
        )
      ).data !== undefined
    );
  }
  return (
    <FormDialog
      title={t`Kết thúc cuộc kiểm tra`}
      action={t`Kết thúc`}
      done={t`Đã kết thúc cuộc kiểm tra.`}
      change={change}
      save={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t`Sau khi ký biên bản, phiếu kiểm tra không sửa được nữa.`}</p>
      <TextInput
        label={t`Số biên bản`}
        description={t`ví dụ 12/BB-MTTQ`}
        required
        data-autofocus
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={
          change.refusal?.fields.find(({ path }) => path === "minutesNumber")?.message ??
          (tried && !number.trim() ? needed : undefined)
        }
      />
      {supervision ? (
        <Textarea
          label={t`Kiến nghị`}
          description={t`mỗi dòng một kiến nghị`}
          required
          autosize
          minRows={3}
          value={recommendations}
          onChange={(event) => setRecommendations(event.currentTarget.value)}
          error={tried && lines.length === 0 ? needed : undefined}
        />
      ) : (
        <NativeSelect
          label={t`Xếp loại chung`}
          required
          value={grade}
          onChange={(event) => setGrade(event.currentTarget.value as InspectionGrade | "")}
          data={[
            { value: "", label: t`Chọn` },
            ...Object.entries(GRADE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) })),
          ]}
          error={tried && !grade ? needed : undefined}
        />
      )}
    </FormDialog>
  );
}

/** The notice of conclusion. */
export function ConcludeDialog({ visit, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const change = useChange(ConcludeInspection);
  const [number, setNumber] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  const needed = t`Hãy điền ô này.`;
  async function save(): Promise<boolean> {
    setTried(true);
    if (!number.trim() || !on) return false;
    return (
      (
        await change.run({ input: { id: visit.id, expectedVersion: visit.version, number: number.trim(), on } }, [
          "InspectionPage",
        ])
      ).data !== undefined
    );
  }
  return (
    <FormDialog
      title={t`Thông báo kết luận`}
      action={t`Ghi thông báo`}
      done={t`Đã ghi thông báo kết luận.`}
      change={change}
      save={save}
      onClose={onClose}
    >
      <TextInput
        label={t`Số thông báo`}
        description={t`ví dụ 205/TB-MTTQ`}
        required
        data-autofocus
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={
          change.refusal?.fields.find(({ path }) => path === "number")?.message ??
          (tried && !number.trim() ? needed : undefined)
        }
      />
      <DayField
        label={t`Ngày thông báo`}
        required
        value={on}
        onChange={setOn}
        from={visit.heldOn}
        to={today}
        error={tried && !on ? needed : undefined}
      />
    </FormDialog>
  );
}
