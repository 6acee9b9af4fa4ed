import { NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { IssuePlanDraftQuery, PlanLevel } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { yearOf } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import { MilestonesField } from "./milestones-field.tsx";
import { LEVELS } from "./words.ts";
import type { PlanValues } from "./plan-values.ts";

const IssuePlan = graphql(`
  mutation IssuePlan($input: IssuePlanInput!) {
    issuePlan(input: $input) {
      id
      number
      document {
        id
        version
        state
        number
        issuedOn
        hash
      }
    }
  }
`);

type Draft = NonNullable<IssuePlanDraftQuery["document"]>;
type Above = IssuePlanDraftQuery["plans"]["edges"][number]["node"];

const FIELD_OF: Record<string, keyof PlanValues> = {
  "partyOpinion.number": "opinionNumber",
  "partyOpinion.issuedOn": "opinionOn",
  "partyOpinion.issuer": "opinionIssuer",
};
const mayRestOn =
  (level: PlanLevel) =>
  (plan: Above): boolean =>
    level === "PROVINCE" ? plan.level === "PROVINCE" : LEVELS.indexOf(plan.level) < LEVELS.indexOf(level);

/** What a plan asks for beside what its draft says; the number and the day are the document's. */
export function IssuePlanForm({
  draft,
  level,
  schemes,
  plans,
  onClose,
  onIssued,
}: {
  draft: Draft;
  level: PlanLevel;
  schemes: IssuePlanDraftQuery["schemes"];
  plans: Above[];
  onClose: () => void;
  onIssued: (id: string) => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(IssuePlan);
  const above = plans.filter(mayRestOn(level));
  const own = above.find(({ document }) => document?.id === draft.parent?.id);
  const needed = t`Hãy điền ô này.`;
  const {
    control,
    register,
    handleSubmit,
    formState: { errors },
    setError,
    clearErrors,
  } = useForm<PlanValues>({
    defaultValues: {
      on: today,
      number: "",
      schemeId: schemes[0]?.id ?? "",
      parentId: own?.id ?? above[0]?.id ?? "",
      year: String(yearOf(today)),
      untilYear: "",
      quota: null,
      opinionNumber: "",
      opinionOn: null,
      opinionIssuer: "",
      milestones: level === "PROVINCE" ? [{ kind: "LAUNCH", quarter: "2", dueLater: false, paragraph: "" }] : [],
    },
  });
  const isProvince = level === "PROVINCE";

  const save = handleSubmit(async (v) => {
    const opinion =
      !isProvince && v.opinionNumber.trim()
        ? { number: v.opinionNumber.trim(), issuedOn: v.opinionOn!, issuer: v.opinionIssuer.trim() }
        : null;
    const input = {
      id: draft.id,
      expectedVersion: draft.version,
      on: v.on!,
      number: v.number.trim() || null,
      schemeId: v.schemeId,
      parentId: v.parentId || null,
      year: Number(v.year),
      untilYear: isProvince && v.untilYear ? Number(v.untilYear) : null,
      quota: isProvince ? v.quota : null,
      partyOpinion: opinion,
      milestones: v.milestones.map(({ kind, quarter, dueLater, paragraph }) => {
        const [section, item] = paragraph ? paragraph.split("|") : [null, null];
        return { kind, quarter: Number(quarter), dueLater, section: section ?? null, item: item ?? null };
      }),
    };
    const { data, refusal: why } = await run({ input }, ["PlansPage", "DocumentPage"]);
    if (data) {
      notifications.show({ message: t`Đã ban hành kế hoạch.` });
      return onIssued(data.issuePlan.id);
    }
    for (const { path, message } of why.fields) setError(FIELD_OF[path] ?? (path as keyof PlanValues), { message });
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        clearErrors();
        void save(event);
      }}
      style={{ display: "grid", gap: 12 }}
    >
      <p
        style={{ margin: 0 }}
      >{t`Văn bản nhận số và ngày, kế hoạch đứng vào cây của đề án, cùng một lúc. Sau đó không sửa được nữa.`}</p>
      <div
        style={{
          display: "grid",
          gap: 12,
          gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
          alignItems: "start",
        }}
      >
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày ban hành`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={errors.on?.message}
            />
          )}
        />
        <TextInput
          label={t`Số đã có trên giấy`}
          description={t`để trống: lấy số tiếp theo của sổ`}
          autoComplete="off"
          error={errors.number?.message}
          {...register("number")}
        />
        {schemes.length > 1 && (
          <NativeSelect
            label={t`Đề án`}
            {...register("schemeId")}
            data={schemes.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          />
        )}
        <NativeSelect
          label={isProvince ? t`Tiếp tục kế hoạch` : t`Căn cứ kế hoạch cấp trên`}
          error={errors.parentId?.message}
          {...register("parentId", { required: !isProvince && needed })}
          data={[
            ...(isProvince || above.length === 0 ? [{ value: "", label: t`không có` }] : []),
            ...above.map(({ id, number, title }) => ({ value: id, label: `${number}: ${title.slice(0, 70)}` })),
          ]}
        />
        <TextInput
          label={isProvince ? t`Năm (năm đầu)` : t`Năm`}
          required
          inputMode="numeric"
          autoComplete="off"
          error={errors.year?.message}
          {...register("year", { required: needed, pattern: { value: /^\d{4}$/, message: needed } })}
        />
        {isProvince && (
          <TextInput
            label={t`Đến năm`}
            description={t`chỉ với kế hoạch nhiều năm`}
            inputMode="numeric"
            autoComplete="off"
            error={errors.untilYear?.message}
            {...register("untilYear", { pattern: { value: /^(\d{4})?$/, message: needed } })}
          />
        )}
        {isProvince && (
          <Controller
            control={control}
            name="quota"
            rules={{ validate: (value) => value !== null || needed }}
            render={({ field: { value, onChange } }) => (
              <NumberCell
                label={t`Chỉ tiêu đơn vị mới`}
                required
                value={value}
                onChange={onChange}
                error={errors.quota?.message}
                suffix={t`đơn vị`}
              />
            )}
          />
        )}
      </div>
      {!isProvince && (
        <fieldset
          style={{
            border: "1px solid var(--hn-line)",
            borderRadius: 8,
            padding: 12,
            display: "grid",
            gap: 12,
            margin: 0,
            gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
          }}
        >
          <legend style={{ padding: "0 6px", fontWeight: 600 }}>{t`Ý kiến của cấp ủy`}</legend>
          <TextInput
            label={t`Văn bản số`}
            description={level === "COMMUNE" ? t`để trống nếu đã ghi ở bước xin ý kiến` : t`ví dụ 101-TB/HU`}
            required={level === "DISTRICT"}
            autoComplete="off"
            error={errors.opinionNumber?.message}
            {...register("opinionNumber", { required: level === "DISTRICT" && needed })}
          />
          <Controller
            control={control}
            name="opinionOn"
            rules={{ validate: (value, all) => !all.opinionNumber || value !== null || needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày của văn bản`}
                required={level === "DISTRICT"}
                value={value}
                onChange={onChange}
                to={today}
                error={errors.opinionOn?.message}
              />
            )}
          />
          <TextInput
            label={t`Cấp ủy ban hành`}
            required={level === "DISTRICT"}
            error={errors.opinionIssuer?.message}
            {...register("opinionIssuer", {
              validate: (value, all) => !all.opinionNumber || value.trim() !== "" || needed,
            })}
          />
        </fieldset>
      )}
      <MilestonesField control={control} register={register} items={draft.items} />
      <FormEnd action={t`Ban hành`} busy={busy} refusal={refusal} onClose={onClose} />
    </form>
  );
}
