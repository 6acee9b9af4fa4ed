import { useQuery } from "@apollo/client/react";
import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { formatNumber } from "../../ui/number.ts";
import { useSearch } from "@tanstack/react-router";
import { useToday } from "../../session/use-session.ts";
import { yearOf } from "../../ui/day.ts";
import css from "./selection.module.css";
import { ITEM_WORDS, ITEMS, YES_NO_ITEMS } from "./words.ts";

const CompareQuery = graphql(`
  query CompareCandidates($year: Int!) {
    candidates(year: $year, first: 100) { edges { node { id rank score parts { item value points } unit { id fullName } } } }
  }
`);

/** Marked candidates side by side, item by item. */
export function CompareDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const { year = thisYear } = useSearch({ from: "/signed-in/selection" });
  const asked = useQuery(CompareQuery, { variables: { year } });
  return (
    <Modal opened onClose={onClose} title={t`So sánh`} size="xl">
      <Answer of={asked} rows={8}>
        {({ candidates: { edges } }) => {
          const shown = edges.map(({ node }) => node).filter(({ id }) => ids.includes(id));
          const items = ITEMS.filter((item) => shown.some(({ parts }) => parts.some((part) => part.item === item)));
          const cell = (value: number | null | undefined, item: (typeof ITEMS)[number]): string =>
            value === null || value === undefined ? "–" : YES_NO_ITEMS.includes(item) ? (value === 1 ? t`có` : t`không`) : formatNumber(value);
          return (
            <div className={css["scroll"]}>
              <table className={css["grid"]} aria-label={t`So sánh`}>
                <thead><tr><td />{shown.map(({ id, rank, unit }) => <th key={id} scope="col">{`${rank}. ${unit?.fullName ?? ""}`}</th>)}</tr></thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item}>
                      <th scope="row">{i18n._(ITEM_WORDS[item])}</th>
                      {shown.map(({ id, parts }) => {
                        const part = parts.find((one) => one.item === item);
                        return <td key={id}>{cell(part?.value, item)}{part?.points ? ` (${part.points})` : ""}</td>;
                      })}
                    </tr>
                  ))}
                  <tr><th scope="row">{t`Điểm`}</th>{shown.map(({ id, score }) => <td key={id}><strong>{formatNumber(score)}</strong></td>)}</tr>
                </tbody>
              </table>
            </div>
          );
        }}
      </Answer>
    </Modal>
  );
}
