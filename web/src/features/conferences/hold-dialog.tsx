import { Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { ProgrammeBody } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import { BODIES, BODY_WORDS } from "../obligations/words.ts";
import css from "./conferences.module.css";
import { linesOf } from "./lines.ts";

const Hold = graphql(`
  mutation HoldConference($input: HoldConferenceInput!) {
    holdConference(input: $input) {
      id
      version
      state
    }
  }
`);

interface Values {
  on: Day | null;
  place: string;
  chairs: string;
  counts: Partial<Record<ProgrammeBody, number | null>>;
  attendance: number | null;
  women: number | null;
  minutesNumber: string;
}

/** Records that it was held: where, who was in the chair, who came. */
export function HoldDialog({
  conference,
  onClose,
}: {
  conference: { id: string; version: number; place?: string | null; chairs: string[] };
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(Hold);
  const { control, register, handleSubmit, formState, setError, clearErrors, setValue, getValues } = useForm<Values>({
    defaultValues: {
      on: today,
      place: conference.place ?? "",
      chairs: conference.chairs.join("\n"),
      counts: {},
      attendance: null,
      women: null,
      minutesNumber: "",
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const came = (counts: Values["counts"]) =>
    BODIES.flatMap((body) => (counts[body] ? [{ body, count: counts[body] }] : []));
  // The total follows the bodies once they are told.
  const addUp = (): void =>
    setValue("attendance", came(getValues("counts")).reduce((sum, { count }) => sum + count, 0) || null);
  const save = handleSubmit(async ({ on, place, chairs, counts, attendance, women, minutesNumber }) => {
    const { data, refusal: why } = await run(
      {
        input: {
          id: conference.id,
          expectedVersion: conference.version,
          on: on!,
          place: place.trim(),
          chairs: linesOf(chairs),
          attendance: attendance!,
          women,
          attendees: came(counts),
          minutesNumber: minutesNumber.trim() || null,
        },
      },
      ["ConferencePage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Ghi việc tổ chức`} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày tổ chức`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={errors.on?.message}
            />
          )}
        />
        <TextInput
          label={t`Địa điểm`}
          required
          error={errors.place?.message}
          autoComplete="off"
          {...register("place", { required: needed })}
        />
        <Textarea
          label={t`Chủ trì`}
          required
          description={t`chức vụ, không ghi tên; mỗi dòng một người`}
          autosize
          minRows={1}
          error={errors.chairs?.message}
          {...register("chairs", { required: needed })}
        />
        <fieldset className={css["group"]}>
          <legend>{t`Người dự theo cơ quan`}</legend>
          <div className={css["two"]}>
            {BODIES.map((body) => (
              <Controller
                key={body}
                control={control}
                name={`counts.${body}`}
                render={({ field: { value, onChange } }) => (
                  <NumberCell
                    label={i18n._(BODY_WORDS[body])}
                    value={value ?? null}
                    onChange={(count) => {
                      onChange(count);
                      addUp();
                    }}
                  />
                )}
              />
            ))}
          </div>
        </fieldset>
        <div className={css["two"]}>
          <Controller
            control={control}
            name="attendance"
            rules={{ validate: (value) => value !== null || needed }}
            render={({ field: { value, onChange } }) => (
              <NumberCell
                label={t`Tổng số người dự`}
                required
                value={value}
                onChange={onChange}
                error={errors.attendance?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="women"
            render={({ field: { value, onChange } }) => (
              <NumberCell label={t`Trong đó nữ`} value={value} onChange={onChange} error={errors.women?.message} />
            )}
          />
          <TextInput
            label={t`Số biên bản`}
            error={errors.minutesNumber?.message}
            autoComplete="off"
            {...register("minutesNumber")}
          />
        </div>
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
