import { Button, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { InspectionResult } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { daysAfter, type Day } from "../../ui/day.ts";
import { DayField } from "../../ui/day-field.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import type { Visit } from "./visit.ts";
import css from "./inspections.module.css";
import { RESULT_WORDS, RESULTS } from "./words.ts";

const AnswerInspection = graphql(`
  mutation AnswerInspection($input: AnswerInspectionInput!) {
    answerInspection(input: $input) {
      id
      version
      items {
        code
        position
        text
        result
        note
      }
      findings {
        id
        version
        item
        kind
        what
        dueOn
        responsible
        state
        fixedOn
        evidence
        isOverdue
        daysLate
        entries {
          id
          step
          on
          note
        }
      }
    }
  }
`);

interface Draft {
  what: string;
  dueOn: Day | null;
  responsible: string;
}
interface Props {
  visit: Visit;
  item: Visit["items"][number];
  findings: Visit["findings"];
  isLast: boolean;
  onBack?: () => void;
  onNext: () => void;
}

/** One paragraph: three large answers, a note, and for what is not met at least one thing to mend. */
export function ItemForm({ visit, item, findings: known, isLast, onBack, onNext }: Props) {
  const { t, i18n } = useLingui();
  const { run, busy, refusal } = useChange(AnswerInspection);
  const blank = (): Draft => ({ what: "", dueOn: daysAfter(visit.heldOn, 30), responsible: t`Ban chỉ đạo cấp xã` });
  const [result, setResult] = useState<InspectionResult | null>(item.result);
  const [note, setNote] = useState(item.note ?? "");
  const [findings, setFindings] = useState<Draft[]>(
    known.length > 0 ? known.map(({ what, dueOn, responsible }) => ({ what, dueOn, responsible })) : [blank()],
  );
  const [tried, setTried] = useState(false);
  const needed = t`Hãy điền ô này.`;
  const failed = result === "NOT_MET";
  const edit = (n: number, part: Partial<Draft>): void =>
    setFindings(findings.map((finding, at) => (at === n ? { ...finding, ...part } : finding)));
  async function save(): Promise<void> {
    setTried(true);
    if (
      !result ||
      (failed && findings.some(({ what, dueOn, responsible }) => !what.trim() || !dueOn || !responsible.trim()))
    )
      return;
    const given = failed
      ? findings.map(({ what, dueOn, responsible }) => ({
          what: what.trim(),
          dueOn: dueOn!,
          responsible: responsible.trim(),
        }))
      : [];
    const { data } = await run({
      input: {
        id: visit.id,
        expectedVersion: visit.version,
        answers: [{ code: item.code, result, note: note.trim() || null, findings: given }],
      },
    });
    if (data) onNext();
  }
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.ctrlKey) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <fieldset className={css["answers"]}>
        <legend className={css["question"]}>{`${item.position}. ${item.text}`}</legend>
        {RESULTS.map((value) => (
          <label key={value} className={css["answer"]}>
            <input
              type="radio"
              name="result"
              value={value}
              checked={result === value}
              onChange={() => setResult(value)}
            />
            <span>{i18n._(RESULT_WORDS[value])}</span>
          </label>
        ))}
      </fieldset>
      {tried && !result && <span role="alert">{t`Hãy chọn một câu trả lời.`}</span>}
      {failed &&
        findings.map((finding, n) => {
          const number = n + 1;
          return (
            <fieldset key={n} className={css["finding"]}>
              <legend>{t`Kiến nghị ${number}`}</legend>
              <Textarea
                label={t`Cần khắc phục gì`}
                description={t`không ghi tên người được giúp đỡ`}
                required
                autosize
                minRows={2}
                value={finding.what}
                onChange={(event) => edit(n, { what: event.currentTarget.value })}
                error={tried && !finding.what.trim() ? needed : undefined}
              />
              <DayField
                label={t`Hạn khắc phục`}
                required
                value={finding.dueOn}
                onChange={(dueOn) => edit(n, { dueOn })}
                from={visit.heldOn}
                error={tried && !finding.dueOn ? needed : undefined}
              />
              <TextInput
                label={t`Nơi chịu trách nhiệm`}
                required
                value={finding.responsible}
                onChange={(event) => edit(n, { responsible: event.currentTarget.value })}
                error={tried && !finding.responsible.trim() ? needed : undefined}
              />
              {findings.length > 1 && (
                <div>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => setFindings(findings.filter((_, at) => at !== n))}
                  >{t`Bỏ kiến nghị này`}</Button>
                </div>
              )}
            </fieldset>
          );
        })}
      {failed && findings.length < 5 && (
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => setFindings([...findings, blank()])}
          >{t`Thêm kiến nghị`}</Button>
        </div>
      )}
      <Textarea
        label={t`Ghi chú`}
        autosize
        minRows={1}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal && <ErrorPanel refusal={refusal} />}
      <div className={css["moves"]}>
        <Button variant="default" size="md" disabled={!onBack} onClick={onBack}>{t`Nội dung trước`}</Button>
        <Button type="submit" size="md" loading={busy}>
          {isLast ? t`Lưu` : t`Lưu, sang nội dung sau`}
        </Button>
      </div>
    </form>
  );
}
