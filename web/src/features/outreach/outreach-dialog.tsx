import { useQuery } from "@apollo/client/react";
import { Checkbox, Modal, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { Audience, Channel, OutreachKind, OutreachTopic } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSeat } from "../../session/use-seat.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import css from "../conferences/conferences.module.css";
import type { OutreachRow } from "./outreach-row.ts";
import {
  AUDIENCE_WORDS,
  AUDIENCES,
  CHANNEL_WORDS,
  CHANNELS,
  OUTREACH_KIND_WORDS,
  OUTREACH_KINDS,
  TOPIC_WORDS,
  TOPICS,
} from "./words.ts";

const Record = graphql(`
  mutation RecordOutreach($input: RecordOutreachInput!) {
    recordOutreach(input: $input) {
      id
    }
  }
`);
const Revise = graphql(`
  mutation ReviseOutreach($input: ReviseOutreachInput!) {
    reviseOutreach(input: $input) {
      id
      version
    }
  }
`);
const OwnAreas = graphql(`
  query OwnAreas($under: ID!) {
    units(level: AREA, under: $under, first: 100) {
      edges {
        node {
          id
          unitId
          fullName
        }
      }
    }
  }
`);

interface Values {
  kind: OutreachKind;
  unitId: string;
  on: Day | null;
  topics: OutreachTopic[];
  sessions: number | null;
  counts: Partial<Record<Audience, number | null>>;
  channel: Channel;
  outlet: string;
  times: number | null;
  copies: number | null;
  pledged: number | null;
  note: string;
}

const NEW: Values = {
  kind: "BRIEFING",
  unitId: "",
  on: null,
  topics: ["SCHEME"],
  sessions: 1,
  counts: {},
  channel: "LOUDSPEAKER",
  outlet: "",
  times: null,
  copies: null,
  pledged: null,
  note: "",
};
const valuesOf = (row: OutreachRow): Values => ({
  ...NEW,
  kind: row.kind,
  on: row.on,
  topics: [...row.topics],
  sessions: row.sessions ?? NEW.sessions,
  counts: Object.fromEntries(row.audience.map(({ audience, count }) => [audience, count])),
  channel: row.channel ?? NEW.channel,
  outlet: row.outlet ?? "",
  times: row.times,
  copies: row.copies,
  pledged: row.pledged,
  note: row.note ?? "",
});

/** A quick entry for a phone: what kind, what about, how many. With a row, that entry is written anew. */
export function OutreachDialog({ row, onClose }: { row?: OutreachRow; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const seat = useSeat();
  const areas =
    useQuery(OwnAreas, {
      variables: { under: seat?.unitId ?? "" },
      skip: seat?.level !== "COMMUNE" || !!row,
    }).data?.units.edges.map(({ node }) => node) ?? [];
  const [record, revise] = [useChange(Record), useChange(Revise)];
  const { busy, refusal } = row ? revise : record;
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: row ? valuesOf(row) : { ...NEW, on: today },
  });
  const { errors } = formState;
  const [kind, channel] = useWatch({ control, name: ["kind", "channel"] });
  const isBriefing = kind === "BRIEFING";
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(
    async ({ unitId, on, topics, sessions, counts, outlet, times, copies, pledged, note, ...v }) => {
      const content = {
        kind: v.kind,
        on: on!,
        topics,
        note: note.trim() || null,
        pledged: pledged ?? 0,
        sessions: isBriefing ? sessions : null,
        audience: isBriefing
          ? AUDIENCES.flatMap((audience) => (counts[audience] ? [{ audience, count: counts[audience] }] : []))
          : [],
        channel: isBriefing ? null : v.channel,
        outlet: isBriefing ? null : outlet.trim() || null,
        times: isBriefing ? null : times,
        copies: isBriefing ? null : copies,
      };
      const again = ["OutreachPage"];
      const outcome = row
        ? await revise.run({ input: { ...content, id: row.id, expectedVersion: row.version } }, again)
        : await record.run({ input: { ...content, unitId: unitId || (seat?.unitId ?? "") } }, again);
      if (outcome.data) {
        notifications.show({ message: t`Đã ghi.` });
        return onClose();
      }
      for (const { path, message } of outcome.refusal?.fields ?? []) setError(path as "on", { message });
    },
  );
  const cell = (name: "sessions" | "times" | "copies" | "pledged", label: string) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <NumberCell label={label} value={value} onChange={onChange} error={errors[name]?.message} />
      )}
    />
  );
  return (
    <Modal opened onClose={onClose} title={row ? t`Sửa bản ghi` : t`Ghi hoạt động tuyên truyền`}>
      {/* A refusal of something that is no field of the form would stand in the way of the next try. */}
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
          name="kind"
          render={({ field: { value, onChange } }) => (
            <SegmentedControl
              aria-label={t`Loại hoạt động`}
              value={value}
              onChange={onChange}
              data={OUTREACH_KINDS.map((one) => ({ value: one, label: i18n._(OUTREACH_KIND_WORDS[one]) }))}
            />
          )}
        />
        {areas.length > 0 && (
          <NativeSelect
            label={t`Ở đâu`}
            {...register("unitId")}
            data={[
              { value: "", label: seat?.fullName ?? "" },
              ...areas.map(({ unitId, fullName }) => ({ value: unitId, label: fullName })),
            ]}
          />
        )}
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
        <Controller
          control={control}
          name="topics"
          rules={{ validate: (value) => value.length > 0 || t`Hãy chọn ít nhất một nội dung.` }}
          render={({ field: { value, onChange } }) => (
            <Checkbox.Group
              label={t`Nội dung`}
              required
              value={value}
              onChange={onChange}
              error={errors.topics?.message}
            >
              <div style={{ display: "grid", gap: 8, paddingTop: 4 }}>
                {TOPICS.map((topic) => (
                  <Checkbox key={topic} value={topic} label={i18n._(TOPIC_WORDS[topic])} />
                ))}
              </div>
            </Checkbox.Group>
          )}
        />
        {isBriefing ? (
          <fieldset className={css["group"]}>
            <legend>{t`Người dự theo thành phần`}</legend>
            {(errors as { audience?: { message?: string } }).audience?.message && (
              <p role="alert" style={{ margin: 0, color: "var(--hn-late)" }}>
                {(errors as { audience?: { message?: string } }).audience?.message}
              </p>
            )}
            <div className={css["two"]}>
              {AUDIENCES.map((audience) => (
                <Controller
                  key={audience}
                  control={control}
                  name={`counts.${audience}`}
                  render={({ field: { value, onChange } }) => (
                    <NumberCell label={i18n._(AUDIENCE_WORDS[audience])} value={value ?? null} onChange={onChange} />
                  )}
                />
              ))}
              {cell("sessions", t`Số cuộc`)}
            </div>
          </fieldset>
        ) : (
          <div className={css["two"]}>
            <NativeSelect
              label={t`Kênh`}
              {...register("channel")}
              data={CHANNELS.map((value) => ({ value, label: i18n._(CHANNEL_WORDS[value]) }))}
            />
            {(channel === "BROADCAST" || channel === "PRESS") && (
              <TextInput
                label={t`Cơ quan thông tin đại chúng cùng cấp`}
                required
                error={errors.outlet?.message}
                autoComplete="off"
                {...register("outlet", { required: needed })}
              />
            )}
            {cell("times", t`Số tin, bài, lượt phát`)}
            {cell("copies", t`Số bản`)}
          </div>
        )}
        {cell("pledged", t`Số hộ ký cam kết`)}
        <TextInput
          label={t`Ghi chú`}
          description={t`không ghi tên người được giúp đỡ`}
          error={errors.note?.message}
          autoComplete="off"
          {...register("note")}
        />
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
