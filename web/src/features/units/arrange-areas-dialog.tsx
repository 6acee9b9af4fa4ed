import { ActionIcon, Button, Group, Modal, NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFieldArray, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { AreaChangeInput, AreaType } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import type { Area } from "./area.ts";

const RearrangeAreas = graphql(`
  mutation RearrangeAreas($input: RearrangeAreasInput!) {
    rearrangeAreas(input: $input) {
      id
    }
  }
`);

export type Arrangement = "create" | "rename" | "merge" | "split" | "close";
interface Values {
  names: { name: string; type: AreaType }[];
  heir: string;
  basis: string;
  on: Day | null;
}
interface Props {
  what: Arrangement;
  /** Unit id of the commune. */
  communeId: string;
  chosen: readonly Area[];
  /** Areas that go on, one of which may take over from one that closes. */
  others: readonly Area[];
  onClose: () => void;
}

/** How many new names a change of this kind begins with, and whether more may be added. */
const NAMES: Record<Arrangement, [first: number, more: boolean]> = {
  create: [1, true],
  rename: [1, false],
  merge: [1, false],
  split: [2, true],
  close: [0, false],
};

function changesOf(what: Arrangement, { names, heir }: Values, chosen: readonly Area[]): AreaChangeInput[] {
  const [first] = names;
  const [area] = chosen;
  switch (what) {
    case "create":
      return names.map((create) => ({ create }));
    case "rename":
      return [{ rename: { area: area!.id, ...first! } }];
    case "merge":
      return [{ merge: { areas: chosen.map(({ id }) => id), ...first! } }];
    case "split":
      return [{ split: { area: area!.id, into: names, heir: heir === "" ? null : Number(heir) } }];
    case "close":
      return [{ close: { area: area!.id, heir: heir || null } }];
  }
}

/** Which name a refused path means: the n-th new area, or the n-th part. */
const nameAt = (path: string): number | null => {
  const at = /^changes\.(\d+)\.(?:create|rename|merge)\.name$/.exec(path)?.[1] ?? /\.into\.(\d+)/.exec(path)?.[1];
  return at === undefined ? null : Number(at);
};

/** What becomes of the ticked areas: new names, who takes over, by which act, since which day. */
export function ArrangeAreasDialog({ what, communeId, chosen, others, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(RearrangeAreas);
  const [area] = chosen;
  const [start, more] = NAMES[what];
  const type: AreaType = (area ?? others[0])?.type === "TO_DAN_PHO" ? "TO_DAN_PHO" : "THON";
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      names: Array.from({ length: start }, () => ({ name: what === "rename" ? area!.fullName : "", type })),
      heir: "",
      basis: "",
      on: today,
    },
  });
  const names = useFieldArray({ control, name: "names" });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const listed = chosen.map(({ fullName }) => fullName).join(", ");
  const titles: Record<Arrangement, string> = {
    create: t`Thêm khu dân cư`,
    rename: t`Đổi tên, loại: ${listed}`,
    merge: t`Hợp nhất khu dân cư`,
    split: t`Chia ${listed}`,
    close: t`Kết thúc ${listed}`,
  };
  const told: Record<Arrangement, string> = {
    create: t`Nền tảng tự cấp mã cho khu mới.`,
    rename: t`Vẫn là khu dân cư đó: mã, hồ sơ và chức vụ giữ nguyên.`,
    merge: t`${listed} kết thúc; khu mới tiếp nhận hồ sơ, công việc. Chức vụ ở các khu cũ kết thúc ngày hôm trước và phải phân công lại.`,
    split: t`Khu cũ kết thúc. Chức vụ ở đó kết thúc ngày hôm trước và phải phân công lại.`,
    close: t`Khu này kết thúc, không có khu kế thừa. Chức vụ ở đó kết thúc ngày hôm trước.`,
  };

  const save = handleSubmit(async (values) => {
    const trimmed = { ...values, names: values.names.map(({ name, type: of }) => ({ name: name.trim(), type: of })) };
    const { data, refusal: why } = await run(
      { input: { communeId, basis: values.basis.trim(), on: values.on!, changes: changesOf(what, trimmed, chosen) } },
      ["UnitAreas", "UnitTreeChildren"],
    );
    if (data) {
      notifications.show({ message: t`Đã sắp xếp khu dân cư.` });
      return onClose();
    }
    for (const { path, message } of why.fields) {
      const at = nameAt(path);
      setError(at === null ? (path as "basis") : `names.${at}.name`, { message });
    }
  });

  const heirs =
    what === "split"
      ? names.fields.map((_, index) => ({ value: String(index), label: t`Khu mới thứ ${index + 1}` }))
      : others.map(({ id, fullName }) => ({ value: id, label: fullName }));
  return (
    <Modal opened onClose={onClose} title={titles[what]}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0 }}>{told[what]}</p>
        {names.fields.map((row, index) => (
          <Group key={row.id} gap={8} align="start" wrap="nowrap">
            <TextInput
              style={{ flex: 1 }}
              label={names.fields.length > 1 ? t`Tên khu thứ ${index + 1}` : t`Tên khu dân cư`}
              required
              autoComplete="off"
              data-autofocus={index === 0 || undefined}
              error={errors.names?.[index]?.name?.message}
              {...register(`names.${index}.name`, { required: needed })}
            />
            <NativeSelect
              label={names.fields.length > 1 ? t`Loại khu thứ ${index + 1}` : t`Loại`}
              {...register(`names.${index}.type`)}
              data={[
                { value: "THON", label: t`Thôn` },
                { value: "TO_DAN_PHO", label: t`Tổ dân phố` },
              ]}
            />
            {more && names.fields.length > start && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                mt={24}
                aria-label={t`Bỏ khu thứ ${index + 1}`}
                onClick={() => names.remove(index)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </Group>
        ))}
        {more && (
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => names.append({ name: "", type })}
            >{t`Thêm khu nữa`}</Button>
          </div>
        )}
        {(what === "split" || what === "close") && (
          <NativeSelect
            label={t`Ai tiếp nhận hồ sơ, công việc`}
            description={t`để trống: về xã cho đến khi phân lại`}
            {...register("heir")}
            data={[{ value: "", label: t`Xã` }, ...heirs]}
          />
        )}
        <TextInput
          label={t`Số văn bản`}
          placeholder="12/NQ-HĐND"
          required
          autoComplete="off"
          error={errors.basis?.message}
          {...register("basis", { required: needed })}
        />
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Từ ngày`}
              description={t`có thể ở tương lai`}
              required
              value={value}
              onChange={onChange}
              error={errors.on?.message}
            />
          )}
        />
        <FormEnd action={t`Ghi`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
