import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFieldArray, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { CandidateCountKind, LocalWill, SecurityProblemKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { yearOf, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import type { Told } from "./told.ts";
import css from "./selection.module.css";
import { COUNT_WORDS, COUNTS, PROBLEM_WORDS, WILL_WORDS, YEARLY } from "./words.ts";

const ReviseCandidate = graphql(`
  mutation ReviseCandidate($input: ReviseCandidateInput!) {
    reviseCandidate(input: $input) {
      id
      version
    }
  }
`);
type Answered = "" | "yes" | "no";
interface Values {
  peopleToHelp: number | null;
  peopleSource: string;
  peopleCountedOn: Day | null;
  counts: {
    kind: CandidateCountKind;
    year: number | null;
    count: number | null;
    countedOn: Day | null;
    source: string;
  }[];
  problems: { kind: SecurityProblemKind; evidence: string; source: string; notedOn: Day | null }[];
  isHotspot: Answered;
  standardMet: Answered;
  standardSource: string;
  partyWill: LocalWill | "";
  frontWill: LocalWill | "";
  hadModel: Answered;
  previousModel: string;
  justification: string;
}
const asked = (answer: boolean | null | undefined): Answered =>
  answer === null || answer === undefined ? "" : answer ? "yes" : "no";
const told = (answer: Answered): boolean | null => (answer === "" ? null : answer === "yes");

/** What is known of a candidate's need, as a whole. What is left out is not known, which is not zero. */
export function NeedForm({ of: one, onClose }: { of: Told; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(ReviseCandidate);
  const { pilotUnit: unit } = one;
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      peopleToHelp: unit?.peopleToHelp ?? null,
      peopleSource: unit?.peopleSource ?? "",
      peopleCountedOn: unit?.peopleCountedOn ?? null,
      counts: one.counts.map(({ kind, year, count, countedOn, source }) => ({
        kind,
        year: year ?? null,
        count,
        countedOn,
        source,
      })),
      problems: one.problems.map(({ kind, evidence, source, notedOn }) => ({ kind, evidence, source, notedOn })),
      isHotspot: asked(one.isHotspot),
      standardMet: asked(one.standardMet),
      standardSource: one.standardSource ?? "",
      partyWill: one.partyWill ?? "",
      frontWill: one.frontWill ?? "",
      hadModel: asked(one.hadModel),
      previousModel: one.previousModel ?? "",
      justification: unit?.justification ?? "",
    },
  });
  const [counts, problems] = [useFieldArray({ control, name: "counts" }), useFieldArray({ control, name: "problems" })];
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const given = (text: string): string | null => text.trim() || null;
  const options = (words: Record<string, { id: string }>, unknown = false) => [
    ...(unknown ? [{ value: "", label: t`chưa biết` }] : []),
    ...Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) })),
  ];
  const yesNo = [
    { value: "", label: t`chưa biết` },
    { value: "yes", label: t`có` },
    { value: "no", label: t`không` },
  ];
  const trash = (label: string, remove: () => void) => (
    <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={remove}>
      <IconTrash size={16} />
    </ActionIcon>
  );

  const save = handleSubmit(async (v) => {
    const input = {
      id: one.id,
      expectedVersion: one.version,
      peopleToHelp: v.peopleToHelp,
      peopleSource: given(v.peopleSource),
      peopleCountedOn: v.peopleCountedOn,
      // Kept as it was told once; a list of problems stands in its place.
      ...(v.problems.length === 0 && {
        securityProblem: unit?.securityProblem ?? null,
        securitySource: unit?.securitySource ?? null,
      }),
      counts: v.counts.map(({ kind, year, count, countedOn, source }) => ({
        kind,
        year: YEARLY.includes(kind) ? year : null,
        count: count!,
        countedOn: countedOn!,
        source: source.trim(),
      })),
      problems: v.problems.map(({ notedOn, ...rest }) => ({ ...rest, notedOn: notedOn! })),
      isHotspot: told(v.isHotspot),
      standardMet: told(v.standardMet),
      standardSource: given(v.standardSource),
      partyWill: v.partyWill || null,
      frontWill: v.frontWill || null,
      hadModel: told(v.hadModel),
      previousModel: given(v.previousModel),
      justification: given(v.justification),
    };
    const { data, refusal: why } = await run({ input }, ["SelectionPage", "CandidateDialog"]);
    if (data) {
      notifications.show({ message: t`Đã lưu số liệu.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "peopleSource", { message });
  });
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        clearErrors();
        void save(event);
      }}
    >
      <Controller
        control={control}
        name="peopleToHelp"
        render={({ field: { value, onChange } }) => (
          <NumberCell
            label={t`Người cần giúp đỡ`}
            value={value}
            onChange={onChange}
            suffix={t`người`}
            error={errors.peopleToHelp?.message}
          />
        )}
      />
      <TextInput label={t`Nguồn số liệu`} error={errors.peopleSource?.message} {...register("peopleSource")} />
      <Controller
        control={control}
        name="peopleCountedOn"
        render={({ field: { value, onChange } }) => (
          <DayField
            label={t`Ngày thống kê`}
            value={value}
            onChange={onChange}
            to={today}
            error={errors.peopleCountedOn?.message}
          />
        )}
      />
      <h3>{t`Số liệu khác`}</h3>
      {counts.fields.map((field, i) => (
        <Group key={field.id} align="end" gap={8}>
          <NativeSelect
            label={t`Số liệu`}
            {...register(`counts.${i}.kind`)}
            data={COUNTS.map((value) => ({ value, label: i18n._(COUNT_WORDS[value]) }))}
            error={errors.counts?.[i]?.kind?.message}
          />
          <Controller
            control={control}
            name={`counts.${i}.count`}
            rules={{ validate: (value) => value !== null || needed }}
            render={({ field: { value, onChange } }) => (
              <NumberCell
                label={t`Số lượng`}
                required
                value={value}
                onChange={onChange}
                error={errors.counts?.[i]?.count?.message}
              />
            )}
          />
          <Controller
            control={control}
            name={`counts.${i}.year`}
            render={({ field: { value, onChange } }) => (
              <NativeSelect
                label={t`Của năm`}
                value={value ?? ""}
                onChange={(event) => onChange(event.currentTarget.value ? Number(event.currentTarget.value) : null)}
                data={["", ...[0, 1, 2, 3].map((back) => String(yearOf(today) - back))]}
                error={errors.counts?.[i]?.year?.message}
              />
            )}
          />
          <Controller
            control={control}
            name={`counts.${i}.countedOn`}
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={errors.counts?.[i]?.countedOn?.message}
              />
            )}
          />
          <TextInput
            label={t`Nguồn`}
            required
            error={errors.counts?.[i]?.source?.message}
            {...register(`counts.${i}.source`, { required: needed })}
          />
          {trash(t`Bỏ số liệu`, () => counts.remove(i))}
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          onClick={() => counts.append({ kind: "REOFFENDERS", year: null, count: null, countedOn: today, source: "" })}
        >{t`Thêm số liệu`}</Button>
      </Group>
      <h3>{t`Vấn đề an ninh trật tự`}</h3>
      {problems.fields.map((field, i) => (
        <Group key={field.id} align="end" gap={8}>
          <NativeSelect label={t`Loại vấn đề`} {...register(`problems.${i}.kind`)} data={options(PROBLEM_WORDS)} />
          <TextInput
            label={t`Dẫn chứng`}
            required
            error={errors.problems?.[i]?.evidence?.message}
            {...register(`problems.${i}.evidence`, { required: needed })}
          />
          <TextInput
            label={t`Nguồn`}
            required
            error={errors.problems?.[i]?.source?.message}
            {...register(`problems.${i}.source`, { required: needed })}
          />
          <Controller
            control={control}
            name={`problems.${i}.notedOn`}
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={errors.problems?.[i]?.notedOn?.message}
              />
            )}
          />
          {trash(t`Bỏ vấn đề`, () => problems.remove(i))}
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          onClick={() => problems.append({ kind: "THEFT", evidence: "", source: "", notedOn: today })}
        >{t`Thêm vấn đề`}</Button>
      </Group>
      <NativeSelect label={t`Địa bàn trọng điểm`} {...register("isHotspot")} data={yesNo} />
      <NativeSelect label={t`Đạt chuẩn an toàn an ninh, trật tự`} {...register("standardMet")} data={yesNo} />
      <TextInput label={t`Nguồn đánh giá`} error={errors.standardSource?.message} {...register("standardSource")} />
      <NativeSelect label={t`Ý chí của cấp ủy`} {...register("partyWill")} data={options(WILL_WORDS, true)} />
      <NativeSelect label={t`Ý chí của Mặt trận`} {...register("frontWill")} data={options(WILL_WORDS, true)} />
      <NativeSelect label={t`Đã từng có mô hình`} {...register("hadModel")} data={yesNo} />
      <TextInput label={t`Mô hình trước đây`} {...register("previousModel")} />
      <Textarea
        label={t`Lý do khi thiếu tiêu chí`}
        autosize
        error={errors.justification?.message}
        {...register("justification")}
      />
      <FormEnd action={t`Lưu số liệu`} busy={busy} refusal={refusal} onClose={onClose} />
    </form>
  );
}
