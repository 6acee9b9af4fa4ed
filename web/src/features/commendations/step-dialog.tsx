import { useQuery } from "@apollo/client/react";
import { Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { CommendationForm, CommendationGiver, SignForm } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, yearOf, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { DongField } from "../../ui/number-cell.tsx";
import { formatDong } from "../../ui/number.ts";
import { FORM_WORDS, GIVER_WORDS, SIGN_WORDS } from "./words.ts";

const Consider = graphql(`
  mutation ConsiderCommendation($input: ConsiderCommendationInput!) {
    considerCommendation(input: $input) {
      id
      version
      state
    }
  }
`);
const Award = graphql(`
  mutation AwardCommendation($input: AwardCommendationInput!) {
    awardCommendation(input: $input) {
      id
      version
      state
    }
  }
`);
const Decline = graphql(`
  mutation DeclineCommendation($input: DeclineCommendationInput!) {
    declineCommendation(input: $input) {
      id
      version
      state
    }
  }
`);
const Present = graphql(`
  mutation PresentCommendation($input: PresentCommendationInput!) {
    presentCommendation(input: $input) {
      id
      version
      state
    }
  }
`);
const HeldConferences = graphql(`
  query HeldConferences($year: Int!) {
    conferences(year: $year, first: 100) {
      edges {
        node {
          id
          title
          heldOn
        }
      }
    }
  }
`);
const Revoke = graphql(`
  mutation RevokeCommendation($input: RevokeCommendationInput!) {
    revokeCommendation(input: $input) {
      id
      version
      state
    }
  }
`);

export type CommendationStep = "consider" | "award" | "decline" | "present" | "revoke";
interface Values {
  number: string;
  on: Day | null;
  form: CommendationForm;
  giver: CommendationGiver;
  signForm: SignForm;
  bonus: number | null;
  reason: string;
  conference: string;
  conferenceId: string;
  returned: number | null;
}
interface Props {
  step: CommendationStep;
  title: string;
  name: string;
  row: { id: string; version: number; form: CommendationForm; giver: CommendationGiver; bonus: number };
  onClose: () => void;
}

/** One step of a nomination: its paper and day, and what the step itself needs. */
export function CommendationStepDialog({ step, title, name, row, onClose }: Props) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const changes = {
    consider: useChange(Consider),
    award: useChange(Award),
    decline: useChange(Decline),
    present: useChange(Present),
    revoke: useChange(Revoke),
  };
  const { busy, refusal } = changes[step];
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      number: "",
      on: today,
      form: row.form,
      giver: row.giver,
      signForm: "ON_BEHALF",
      bonus: 0,
      reason: "",
      conference: "",
      conferenceId: "",
      returned: row.bonus,
    },
  });
  const { errors } = formState;
  const held =
    useQuery(HeldConferences, { variables: { year: yearOf(today) }, skip: step !== "present" })
      .data?.conferences.edges.map(({ node }) => node)
      .filter((one) => one.heldOn) ?? [];
  const heldOn = (id: string): Day => held.find((one) => one.id === id)!.heldOn!;
  const onRecord = useWatch({ control, name: "conferenceId" }) !== "";
  const needed = t`Hãy điền ô này.`;
  const options = (words: Record<string, { id: string }>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));
  const save = handleSubmit(
    async ({ number, on, form, giver, signForm, bonus, reason, conference, conferenceId, returned }) => {
      const seen = { id: row.id, expectedVersion: row.version, on: on! };
      const paper = { ...seen, number: number.trim() };
      const again = ["CommendationsPage"];
      const outcome =
        step === "consider"
          ? await changes.consider.run({ input: paper }, again)
          : step === "award"
            ? await changes.award.run({ input: { ...paper, form, giver, signForm, bonus: bonus ?? 0 } }, again)
            : step === "decline"
              ? await changes.decline.run({ input: { ...paper, reason: reason.trim() } }, again)
              : step === "present"
                ? await changes.present.run(
                    {
                      input: conferenceId
                        ? { ...seen, on: heldOn(conferenceId), conferenceId }
                        : { ...seen, conference: conference.trim() },
                    },
                    again,
                  )
                : await changes.revoke.run(
                    { input: { ...paper, reason: reason.trim(), returned: returned ?? 0 } },
                    again,
                  );
      if (outcome.data) {
        notifications.show({ message: t`Đã ghi.` });
        return onClose();
      }
      for (const { path, message } of outcome.refusal?.fields ?? []) setError(path as "on", { message });
    },
  );
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0, color: "var(--hn-secondary)" }}>{name}</p>
        {step === "award" && (
          <>
            <NativeSelect label={t`Hình thức`} {...register("form")} data={options(FORM_WORDS)} />
            <NativeSelect label={t`Cấp tặng`} {...register("giver")} data={options(GIVER_WORDS)} />
            <NativeSelect label={t`Hình thức ký`} {...register("signForm")} data={options(SIGN_WORDS)} />
            <Controller
              control={control}
              name="bonus"
              render={({ field: { value, onChange } }) => (
                <DongField label={t`Tiền thưởng`} value={value} onChange={onChange} error={errors.bonus?.message} />
              )}
            />
          </>
        )}
        {step === "present" && held.length > 0 && (
          <NativeSelect
            label={t`Hội nghị đã ghi nhận`}
            error={errors.conferenceId?.message}
            {...register("conferenceId")}
            data={[
              { value: "", label: t`chưa có trong danh sách` },
              ...held.map(({ id, title: name, heldOn: day }) => ({ value: id, label: `${name}, ${formatDay(day)}` })),
            ]}
          />
        )}
        {step === "present" && !onRecord && (
          <TextInput
            label={t`Hội nghị`}
            required
            error={errors.conference?.message}
            autoComplete="off"
            {...register("conference", { required: needed })}
          />
        )}
        {(step === "decline" || step === "revoke") && (
          <Textarea
            label={t`Lý do`}
            required
            autosize
            minRows={2}
            error={errors.reason?.message}
            {...register("reason", { required: needed })}
          />
        )}
        {step === "revoke" && (
          <Controller
            control={control}
            name="returned"
            render={({ field: { value, onChange } }) => (
              <DongField
                label={t`Tiền thưởng nộp trả (đã thưởng ${formatDong(row.bonus)})`}
                value={value}
                onChange={onChange}
                error={errors.returned?.message}
              />
            )}
          />
        )}
        {step !== "present" && (
          <TextInput
            label={t`Số văn bản`}
            required
            error={errors.number?.message}
            autoComplete="off"
            {...register("number", { required: needed })}
          />
        )}
        {!onRecord && (
          <Controller
            control={control}
            name="on"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={errors.on?.message}
              />
            )}
          />
        )}
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
