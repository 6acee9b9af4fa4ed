import { useQuery } from "@apollo/client/react";
import { Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSeat } from "../../session/use-seat.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { yearOf } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import css from "./conferences.module.css";
import { linesOf } from "./lines.ts";
import { PartiesField } from "./parties-field.tsx";
import type { PartyRow, PlanValues } from "./plan-values.ts";
import { KIND_WORDS, KINDS } from "./words.ts";

const Plan = graphql(`
  mutation PlanConference($input: PlanConferenceInput!) {
    planConference(input: $input) {
      id
    }
  }
`);
const UnitsToLaunch = graphql(`
  query UnitsToLaunch {
    pilotUnits(first: 100) {
      edges {
        node {
          id
          year
          selectedOn
          launchedOn
          unit {
            id
            fullName
          }
        }
      }
    }
  }
`);

/** Plans a conference of the caller's own unit. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const seat = useSeat();
  const year = yearOf(useToday());
  const { run, busy, refusal } = useChange(Plan);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<PlanValues>({
    defaultValues: {
      kind: "PROGRESS",
      pilotUnitId: "",
      title: "",
      plannedFrom: null,
      plannedTo: null,
      place: "",
      chairs: "",
      agenda: "",
      papers: "",
      reviewedFrom: year - 1,
      reviewedTo: year,
      parties: [],
    },
  });
  const { errors } = formState;
  const kind = useWatch({ control, name: "kind" });
  const isLaunch = kind === "LAUNCH";
  const isReview = kind === "PRELIMINARY_REVIEW" || kind === "FINAL_REVIEW";
  const pilots =
    useQuery(UnitsToLaunch, { skip: !isLaunch })
      .data?.pilotUnits.edges.map(({ node }) => node)
      .filter(({ selectedOn, launchedOn }) => selectedOn && !launchedOn) ?? [];
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async (v) => {
    const parties = (role: PartyRow["role"]) =>
      v.parties
        .filter((party) => party.role === role)
        .map(({ body, label, unitId }) => ({ body, label: label.trim(), unitId }));
    const { data, refusal: why } = await run(
      {
        input: {
          unitId: seat?.unitId ?? "",
          kind: v.kind,
          pilotUnitId: isLaunch ? v.pilotUnitId : null,
          title: v.title.trim(),
          plannedFrom: v.plannedFrom!,
          plannedTo: v.plannedTo,
          place: v.place.trim() || null,
          chairs: linesOf(v.chairs),
          agenda: linesOf(v.agenda),
          papers: linesOf(v.papers).map((title) => ({ title })),
          organisers: parties("ORGANISER"),
          invited: parties("INVITED"),
          reviewedFrom: isReview ? v.reviewedFrom : null,
          reviewedTo: isReview ? v.reviewedTo : null,
        },
      },
      ["ConferencesPage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi dự kiến.` });
      return void navigate({ to: "/conferences/$id", params: { id: data.planConference.id } });
    }
    for (const { path, message } of why.fields) setError(path as "title", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Dự kiến hội nghị`} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <NativeSelect
          label={t`Loại`}
          {...register("kind")}
          data={KINDS.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
        />
        {isLaunch && (
          <NativeSelect
            label={t`Đơn vị điểm`}
            required
            error={errors.pilotUnitId?.message}
            {...register("pilotUnitId", { required: needed })}
            data={[
              { value: "", label: "–" },
              ...pilots.map(({ id, unit, year: wave }) => ({ value: id, label: `${unit?.fullName ?? id} (${wave})` })),
            ]}
          />
        )}
        <TextInput
          label={t`Tên hội nghị`}
          required
          error={errors.title?.message}
          autoComplete="off"
          {...register("title", { required: needed })}
        />
        <div className={css["two"]}>
          <Controller
            control={control}
            name="plannedFrom"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày dự kiến`}
                required
                value={value}
                onChange={onChange}
                error={errors.plannedFrom?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="plannedTo"
            render={({ field: { value, onChange } }) => (
              <DayField label={t`Đến ngày`} value={value} onChange={onChange} error={errors.plannedTo?.message} />
            )}
          />
          {isReview && (
            <Controller
              control={control}
              name="reviewedFrom"
              render={({ field: { value, onChange } }) => (
                <TextInput
                  label={t`Đánh giá từ năm`}
                  required
                  inputMode="numeric"
                  value={value ?? ""}
                  onChange={(event) => onChange(Number(event.currentTarget.value) || null)}
                  error={errors.reviewedFrom?.message}
                />
              )}
            />
          )}
          {isReview && (
            <Controller
              control={control}
              name="reviewedTo"
              render={({ field: { value, onChange } }) => (
                <TextInput
                  label={t`đến năm`}
                  required
                  inputMode="numeric"
                  value={value ?? ""}
                  onChange={(event) => onChange(Number(event.currentTarget.value) || null)}
                  error={errors.reviewedTo?.message}
                />
              )}
            />
          )}
        </div>
        <TextInput label={t`Địa điểm`} error={errors.place?.message} autoComplete="off" {...register("place")} />
        <Textarea
          label={t`Chủ trì`}
          description={t`chức vụ, không ghi tên; mỗi dòng một người`}
          autosize
          minRows={1}
          error={errors.chairs?.message}
          {...register("chairs")}
        />
        <Textarea
          label={t`Chương trình`}
          description={t`mỗi dòng một mục`}
          autosize
          minRows={2}
          error={errors.agenda?.message}
          {...register("agenda")}
        />
        <Textarea
          label={t`Tài liệu`}
          description={t`mỗi dòng một tài liệu`}
          autosize
          minRows={1}
          error={errors.papers?.message}
          {...register("papers")}
        />
        <PartiesField control={control} />
        <FormEnd action={t`Lưu dự kiến`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
