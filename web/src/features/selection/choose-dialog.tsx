import { useQuery } from "@apollo/client/react";
import { Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { isObjectedTo, passedOver, type Board, type Row } from "./candidate.ts";
import css from "./selection.module.css";

const SelectPilotUnits = graphql(`
  mutation SelectPilotUnits($input: SelectPilotUnitsInput!) {
    selectPilotUnits(input: $input) {
      id
      number
    }
  }
`);
const IssuedDocuments = graphql(`
  query IssuedDocuments($year: Int!) {
    documents(state: ISSUED, year: $year, first: 50) {
      edges {
        node {
          id
          number
          title
          issuedOn
        }
      }
    }
  }
`);
interface Values {
  on: Day | null;
  documentId: string;
  documentNumber: string;
  overQuotaReason: string;
  rankReason: string;
  objections: Record<string, string>;
}
interface Props {
  rows: readonly Row[];
  chosen: readonly Row[];
  board: Board;
  onDone: () => void;
  onClose: () => void;
}

/** One decision for all that are marked: its paper, its day, and what must be explained. */
export function ChooseDialog({ rows, chosen, board, onDone, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(SelectPilotUnits);
  const documents =
    useQuery(IssuedDocuments, { variables: { year: board.year } }).data?.documents.edges.map(({ node }) => node) ?? [];
  const { control, register, handleSubmit, formState, setError, clearErrors, setValue } = useForm<Values>({
    defaultValues: {
      on: today,
      documentId: "",
      documentNumber: "",
      overQuotaReason: "",
      rankReason: "",
      objections: {},
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const documentId = useWatch({ control, name: "documentId" });
  const objected = chosen.filter(isObjectedTo);
  const before = passedOver(rows, new Set(chosen.map(({ id }) => id)));
  const { quota } = board;
  const after = board.chosen + chosen.length;
  const given = (text: string): string | null => text.trim() || null;
  const nameOf = ({ id, unit }: Row): string => unit?.fullName ?? id;
  const save = handleSubmit(async ({ on, documentNumber, overQuotaReason, rankReason, objections }) => {
    const units = chosen.map(({ id, version }) => ({
      id,
      expectedVersion: version,
      objectionReason: given(objections[id] ?? ""),
    }));
    const { data, refusal: why } = await run(
      {
        input: {
          units,
          on: on!,
          documentId: documentId || null,
          documentNumber: documentId ? null : given(documentNumber),
          overQuotaReason: given(overQuotaReason),
          rankReason: given(rankReason),
        },
      },
      ["SelectionPage"],
    );
    if (data) {
      const { number } = data.selectPilotUnits;
      notifications.show({ message: t`Đã chọn ${chosen.length} đơn vị theo ${number}.` });
      return onDone();
    }
    for (const { path, message } of why.fields) if (!path.startsWith("units")) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Chọn ${chosen.length} đơn vị làm điểm`} size="lg">
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
      >
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {chosen.map((row) => (
            <li key={row.id}>{`${row.rank}. ${nameOf(row)}`}</li>
          ))}
        </ul>
        <p style={{ margin: 0 }} role="status">{t`Sau quyết định này: ${after} trên chỉ tiêu ${quota}.`}</p>
        <NativeSelect
          label={t`Văn bản trong sổ`}
          {...register("documentId", {
            onChange: (event: { target: { value: string } }) =>
              setValue("on", documents.find(({ id }) => id === event.target.value)?.issuedOn ?? today),
          })}
          data={[
            { value: "", label: t`không có trong sổ, tự ghi số` },
            ...documents.map(({ id, number, title, issuedOn }) => ({
              value: id,
              label: `${number}, ${issuedOn ? formatDay(issuedOn) : ""}: ${title}`,
            })),
          ]}
          error={errors.documentId?.message}
        />
        {!documentId && (
          <TextInput
            label={t`Số thông báo hoặc quyết định`}
            required
            placeholder="74/TB-MTTQ"
            autoComplete="off"
            error={errors.documentNumber?.message}
            {...register("documentNumber", { required: needed })}
          />
        )}
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày chọn`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={errors.on?.message}
            />
          )}
        />
        {objected.map((row) => {
          const name = nameOf(row);
          return (
            <Textarea
              key={row.id}
              label={t`Lý do vẫn chọn ${name}`}
              description={t`có cơ quan không nhất trí`}
              required
              autosize
              error={errors.objections?.[row.id]?.message}
              {...register(`objections.${row.id}`, { required: needed })}
            />
          );
        })}
        {(after > quota || refusal?.rule === "selection.quota") && (
          <Textarea
            label={t`Lý do chọn vượt chỉ tiêu`}
            required
            autosize
            error={errors.overQuotaReason?.message}
            {...register("overQuotaReason", { required: needed })}
          />
        )}
        {before.length > 0 && (
          <>
            <p style={{ margin: 0, color: "var(--hn-secondary)" }}>
              {t`Chọn trước ${before.length} đơn vị xếp trên:`}{" "}
              {before.map((row) => `${row.rank}. ${nameOf(row)}`).join("; ")}
            </p>
            <Textarea
              label={t`Lý do chọn trước đơn vị xếp trên`}
              description={t`không bắt buộc; thứ hạng chỉ để tham khảo`}
              autosize
              {...register("rankReason")}
            />
          </>
        )}
        <FormEnd action={t`Chọn ${chosen.length} đơn vị`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
