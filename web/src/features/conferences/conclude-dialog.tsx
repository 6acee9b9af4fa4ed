import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, FormProvider, useFieldArray, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { AskFields, askOf, NO_ASK, type AskValues } from "../obligations/ask-fields.tsx";
import css from "./conferences.module.css";

const Conclude = graphql(`
  mutation ConcludeConference($input: ConcludeConferenceInput!) {
    concludeConference(input: $input) {
      id
      version
      state
    }
  }
`);

interface Values {
  on: Day | null;
  minutesNumber: string;
  conclusions: { text: string; asks: AskValues[] }[];
}

/** Enters the conclusions; whatever they ask of a body is asked in the same stroke. */
export function ConcludeDialog({
  conference: { id, version, heldOn, minutesNumber },
  onClose,
}: {
  conference: { id: string; version: number; heldOn?: Day | null; minutesNumber?: string | null };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(Conclude);
  const form = useForm<Values>({
    defaultValues: { on: heldOn ?? today, minutesNumber: minutesNumber ?? "", conclusions: [{ text: "", asks: [] }] },
  });
  const {
    control,
    register,
    formState: { errors },
  } = form;
  const { fields, append, remove } = useFieldArray({ control, name: "conclusions" });
  const needed = t`Hãy điền ô này.`;
  const save = form.handleSubmit(async ({ on, minutesNumber: minutes, conclusions }) => {
    const { data, refusal: why } = await run(
      {
        input: {
          id,
          expectedVersion: version,
          on: on!,
          minutesNumber: minutes.trim() || null,
          conclusions: conclusions.map(({ text, asks }) => ({ text: text.trim(), asks: asks.map(askOf) })),
        },
      },
      ["ConferencePage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi kết luận.` });
      return onClose();
    }
    for (const { path, message } of why.fields) form.setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Ghi kết luận`} size="lg">
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            form.clearErrors();
            void save(event);
          }}
          style={{ display: "grid", gap: 12 }}
        >
          {fields.map((row, at) => (
            <fieldset key={row.id} className={css["group"]}>
              <legend>{t`Kết luận ${at + 1}`}</legend>
              <Textarea
                label={t`Nội dung kết luận`}
                required
                autosize
                minRows={2}
                error={errors.conclusions?.[at]?.text?.message}
                {...register(`conclusions.${at}.text`, { required: needed })}
              />
              <Asks at={at} />
              {fields.length > 1 && (
                <div>
                  <Button
                    size="xs"
                    variant="subtle"
                    color="gray"
                    onClick={() => remove(at)}
                  >{t`Bỏ kết luận ${at + 1}`}</Button>
                </div>
              )}
            </fieldset>
          ))}
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => append({ text: "", asks: [] })}
            >{t`Thêm kết luận`}</Button>
          </div>
          <div className={css["two"]}>
            <Controller
              control={control}
              name="on"
              rules={{ required: needed }}
              render={({ field: { value, onChange } }) => (
                <DayField
                  label={t`Ngày kết luận`}
                  required
                  value={value}
                  onChange={onChange}
                  to={today}
                  error={errors.on?.message}
                />
              )}
            />
            <TextInput
              label={t`Số biên bản`}
              error={errors.minutesNumber?.message}
              autoComplete="off"
              {...register("minutesNumber")}
            />
          </div>
          <FormEnd action={t`Lưu kết luận`} busy={busy} refusal={refusal} onClose={onClose} />
        </form>
      </FormProvider>
    </Modal>
  );
}

/** What one conclusion asks: of one body or several. */
function Asks({ at }: { at: number }) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray<Values, `conclusions.${number}.asks`>({
    name: `conclusions.${at}.asks`,
  });
  const asks = useWatch<Values, `conclusions.${number}.asks`>({ name: `conclusions.${at}.asks` });
  return (
    <>
      {fields.map((row, n) => (
        <fieldset key={row.id} className={css["group"]}>
          <legend>{asks?.[n]?.title || t`Việc giao, đề nghị`}</legend>
          <AskFields at={`conclusions.${at}.asks.${n}.`} />
          <div>
            <Button size="xs" variant="subtle" color="gray" onClick={() => remove(n)}>{t`Bỏ việc này`}</Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="xs" variant="default" onClick={() => append(NO_ASK)}>{t`Thành việc giao, đề nghị`}</Button>
      </div>
    </>
  );
}
