import { useQuery } from "@apollo/client/react";
import { Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { ScoreItem, SelectionWeightsQuery } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import css from "./selection.module.css";
import { ITEM_WORDS, ITEMS, YES_NO_ITEMS } from "./words.ts";

const WeightsQuery = graphql(`
  query SelectionWeights($year: Int!) {
    selectionBoard(year: $year) {
      planId
      weightsVersion
      weights {
        item
        weight
      }
      weightChanges {
        number
        reason
        recordedAt
        by {
          id
          name
        }
      }
    }
  }
`);
const SetWeights = graphql(`
  mutation SetSelectionWeights($input: SetSelectionWeightsInput!) {
    setSelectionWeights(input: $input)
  }
`);
type Board = NonNullable<SelectionWeightsQuery["selectionBoard"]>;

/** The score sheet's weights: seen by all who see candidates, set by the province with a reason. */
export function WeightsDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useLingui();
  const asked = useQuery(WeightsQuery, { variables: { year }, fetchPolicy: "network-only" });
  return (
    <Modal opened onClose={onClose} title={t`Phiếu chấm năm ${year}`} size="lg">
      <Answer of={asked} rows={8}>
        {({ selectionBoard }) =>
          selectionBoard ? (
            <Weights board={selectionBoard} onClose={onClose} />
          ) : (
            <EmptyState title={t`Chưa có kế hoạch của năm ${year}`} />
          )
        }
      </Answer>
    </Modal>
  );
}

function Weights({ board, onClose }: { board: Board; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const maySet = useMay("pilot.select");
  const { run, busy, refusal } = useChange(SetWeights);
  const { control, register, handleSubmit, formState } = useForm<{
    weights: Record<ScoreItem, number | null>;
    reason: string;
  }>({
    defaultValues: {
      weights: Object.fromEntries(board.weights.map(({ item, weight }) => [item, weight])) as Record<ScoreItem, number>,
      reason: "",
    },
  });
  const save = handleSubmit(async ({ weights, reason }) => {
    const { data } = await run(
      {
        input: {
          planId: board.planId,
          expectedVersion: board.weightsVersion,
          weights: ITEMS.map((item) => ({ item, weight: weights[item] ?? 0 })),
          reason: reason.trim(),
        },
      },
      ["SelectionPage"],
    );
    if (!data) return;
    notifications.show({ message: t`Đã đặt lại phiếu chấm.` });
    onClose();
  });
  return (
    <form noValidate className={css["form"]} onSubmit={(event) => void save(event)}>
      <p
        style={{ margin: 0, color: "var(--hn-secondary)" }}
      >{t`Điểm của một đơn vị là tổng giá trị nhân hệ số. Mục chưa có số liệu không cộng. Hệ số 0: mục không tính.`}</p>
      {ITEMS.map((item) => (
        <Controller
          key={item}
          control={control}
          name={`weights.${item}`}
          render={({ field: { value, onChange } }) => (
            <NumberCell
              label={i18n._(ITEM_WORDS[item])}
              value={value}
              onChange={onChange}
              disabled={!maySet}
              suffix={YES_NO_ITEMS.includes(item) ? t`điểm nếu có` : t`điểm mỗi đơn vị đếm`}
            />
          )}
        />
      ))}
      {board.weightChanges.length > 0 && (
        <Facts
          of={board.weightChanges.map(({ number, reason, by }) => [
            t`Lần ${number}`,
            [reason, by?.name].filter(Boolean).join(" · "),
          ])}
        />
      )}
      {maySet && (
        <Textarea
          label={t`Lý do đặt lại`}
          required
          autosize
          error={formState.errors.reason?.message}
          {...register("reason", { required: t`Hãy ghi lý do.` })}
        />
      )}
      {maySet && <FormEnd action={t`Đặt phiếu chấm`} busy={busy} refusal={refusal} onClose={onClose} />}
    </form>
  );
}
