import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { Milestones_PlanFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { formatDay, roman } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { compareValues } from "../../ui/order.ts";
import { Paragraph } from "./paragraph.tsx";
import css from "../../ui/list.module.css";
import { DEADLINE_WORDS, INNER_WORDS } from "./words.ts";

// Fetched when somebody moves a day: most come to read.
const MoveDeadlineDialog = lazy(() =>
  import("./move-deadline-dialog.tsx").then((m) => ({ default: m.MoveDeadlineDialog })),
);

const Milestones_plan = graphql(`
  fragment Milestones_plan on Plan {
    id
    unit {
      id
      unitId
    }
    deadlines {
      id
      version
      kind
      quarter
      year
      dueOn
      paragraph {
        section
        item
        number
        documentId
      }
      inner {
        kind
        dueOn
      }
      history {
        id
        from
        to
        reason
        documentNumber
        document {
          id
        }
      }
    }
  }
`);
type Change = Milestones_PlanFragment["deadlines"][number]["history"][number];

/** One fixing or move of a day: from when to when, why, by which notice. */
function Moved({ of: { from, to, reason, documentNumber: number, document } }: { of: Change }) {
  const { t } = useLingui();
  const said = from
    ? t`dời từ ${formatDay(from)} sang ${formatDay(to)}: ${reason}`
    : t`ấn định ngày ${formatDay(to)}: ${reason}`;
  const notice =
    number &&
    (document ? (
      <Link to="/documents/$id" params={{ id: document.id }}>
        {number}
      </Link>
    ) : (
      number
    ));
  return (
    <small>
      {said} {notice && <>({notice})</>}
    </small>
  );
}

/** A plan's milestones: the paragraph each comes from, its day in force, and every day it ever had. */
export function Milestones({ plan }: { plan: FragmentType<Milestones_PlanFragment> }) {
  const { t, i18n } = useLingui();
  const may = useMay("deadline.move");
  const [moving, setMoving] = useState<string>();
  const { data, complete } = useFragment({ fragment: Milestones_plan, from: plan });
  if (!complete) return null;
  const deadlines = [...data.deadlines].sort((a, b) => compareValues(a.dueOn, b.dueOn) || a.quarter - b.quarter);
  const chosen = deadlines.find(({ id }) => id === moving);
  if (deadlines.length === 0) return <EmptyState title={t`Kế hoạch chưa có thời hạn`} />;
  return (
    <>
      <ul className={css["list"]}>
        {deadlines.map(({ id, kind, quarter, year: of, dueOn, paragraph, history, inner }) => {
          const what = i18n._(DEADLINE_WORDS[kind]);
          const move = dueOn ? t`Dời hạn` : t`Ấn định ngày`;
          return (
            <li key={id}>
              <span>
                {what}
                <small>
                  {t`Quý ${roman(quarter)} năm ${of}`}
                  {paragraph && (
                    <>
                      {", "}
                      <Paragraph of={paragraph} />
                    </>
                  )}
                </small>
                {history.map((change) => (
                  <Moved key={change.id} of={change} />
                ))}
                {inner.map((part) => (
                  <small key={part.kind}>
                    {i18n._(INNER_WORDS[part.kind])}: {part.dueOn ? formatDay(part.dueOn) : t`chưa có ngày`}
                  </small>
                ))}
              </span>
              <span className={css["end"]}>
                {dueOn ? formatDay(dueOn) : t`sẽ thông báo sau`}
                {may && (
                  <div>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      onClick={() => setMoving(id)}
                      aria-label={`${move}: ${what}`}
                    >
                      {move}
                    </Button>
                  </div>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {chosen && (
        <Suspense>
          <MoveDeadlineDialog deadline={chosen} unitId={data.unit?.unitId} onClose={() => setMoving(undefined)} />
        </Suspense>
      )}
    </>
  );
}
