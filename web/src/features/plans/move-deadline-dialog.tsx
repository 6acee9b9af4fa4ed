import { useQuery } from "@apollo/client/react";
import { Modal, NativeSelect, TextInput, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { DeadlineKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { DEADLINE_WORDS } from "./words.ts";

const MoveDeadline = graphql(`
  mutation MoveDeadline($input: MoveDeadlineInput!) {
    moveDeadline(input: $input) {
      id
      version
      dueOn
      history {
        from
        to
        reason
        recordedAt
      }
    }
  }
`);
const Notices = graphql(`
  query NoticesOfDates {
    documents(type: NOTICE, state: ISSUED, first: 50) {
      edges {
        node {
          id
          number
          issuedOn
          title
          unit {
            id
            unitId
          }
        }
      }
    }
  }
`);

interface Values {
  dueOn: Day | null;
  decidedOn: Day | null;
  documentId: string;
  documentNumber: string;
  reason: string;
}

interface Milestone {
  id: string;
  version: number;
  kind: DeadlineKind;
  dueOn: Day | null;
}

/**
 * The first or another last day for a milestone: the day, the reason, the notice out of the register or on paper. The
 * old day is kept.
 */
export function MoveDeadlineDialog({
  deadline,
  unitId,
  onClose,
}: {
  deadline: Milestone;
  unitId: string | undefined;
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(MoveDeadline);
  const { data: register } = useQuery(Notices, { skip: !useMay("document.read") });
  const {
    control,
    register: field,
    handleSubmit,
    formState,
    setError,
    clearErrors,
  } = useForm<Values>({
    defaultValues: { dueOn: null, decidedOn: today, documentId: "", documentNumber: "", reason: "" },
  });
  const onPaper = useWatch({ control, name: "documentId" }) === "";
  const notices = (register?.documents.edges ?? [])
    .map(({ node }) => node)
    .filter(({ unit }) => unit?.unitId === unitId);
  const what = i18n._(DEADLINE_WORDS[deadline.kind]);
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ dueOn, decidedOn, documentId, documentNumber, reason }) => {
    const paper = documentId ? { documentId } : { decidedOn, documentNumber: documentNumber.trim() || null };
    const input = {
      id: deadline.id,
      expectedVersion: deadline.version,
      dueOn: dueOn!,
      reason: reason.trim(),
      ...paper,
    };
    const { data, refusal: why } = await run({ input }, ["OverviewPage", "LateUnits", "Deadlines", "PlanPage"]);
    if (data) {
      notifications.show({ message: deadline.dueOn ? t`Đã dời hạn.` : t`Đã ấn định ngày.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "dueOn", { message });
  });
  return (
    <Modal opened onClose={onClose} title={deadline.dueOn ? t`Dời hạn: ${what}` : t`Ấn định ngày: ${what}`}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0 }}>
          {deadline.dueOn
            ? t`Hạn đang có: ${formatDay(deadline.dueOn)}. Hạn cũ và lý do được giữ lại để đối chiếu.`
            : t`Kế hoạch ghi thời gian cụ thể sẽ thông báo sau: ngày được ấn định bằng một thông báo.`}
        </p>
        <Controller
          control={control}
          name="dueOn"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Hạn mới`}
              required
              value={value}
              onChange={onChange}
              error={errors.dueOn?.message}
              data-autofocus
            />
          )}
        />
        {notices.length > 0 && (
          <NativeSelect
            label={t`Thông báo`}
            error={errors.documentId?.message}
            {...field("documentId")}
            data={[
              { value: "", label: t`trên giấy, ghi số` },
              ...notices.map(({ id, number, issuedOn, title }) => ({
                value: id,
                label: t`${number} ngày ${formatDay(issuedOn)}: ${title}`,
              })),
            ]}
          />
        )}
        {onPaper && (
          <>
            <Controller
              control={control}
              name="decidedOn"
              render={({ field: { value, onChange } }) => (
                <DayField
                  label={t`Ngày quyết định`}
                  value={value}
                  onChange={onChange}
                  to={today}
                  error={errors.decidedOn?.message}
                />
              )}
            />
            <TextInput
              label={t`Thông báo số`}
              description={t`ví dụ 205/TB-MTTQ`}
              required={!deadline.dueOn}
              error={errors.documentNumber?.message}
              {...field("documentNumber", { required: !deadline.dueOn && needed })}
            />
          </>
        )}
        <Textarea
          label={t`Lý do`}
          required
          autosize
          minRows={2}
          error={errors.reason?.message}
          {...field("reason", { required: needed })}
        />
        <FormEnd
          action={deadline.dueOn ? t`Dời hạn` : t`Ấn định ngày`}
          busy={busy}
          refusal={refusal}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}
