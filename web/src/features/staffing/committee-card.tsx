import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { Committee_PilotUnitFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { ISSUER_WORDS } from "../pilot-units/words.ts";
import { rowOf } from "./members.ts";
import { MembersTable } from "./members-table.tsx";
import { Committee_pilotUnit } from "./staffing-documents.ts";
import css from "./staffing.module.css";

const ReStaffCommitteeDialog = lazy(() =>
  import("./committee-dialogs.tsx").then((m) => ({ default: m.ReStaffCommitteeDialog })),
);
const RegulationDialog = lazy(() => import("./committee-dialogs.tsx").then((m) => ({ default: m.RegulationDialog })));

/**
 * The steering committee under its latest decision, and under each one before; a merger of communes asks for a new one.
 */
export function CommitteeCard({ pilotUnit }: { pilotUnit: FragmentType<Committee_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const may = useMay("pilot.advance");
  const [chosen, choose] = useState<number | null>(null);
  const [open, setOpen] = useState<"restaff" | "regulation" | null>(null);
  const { data, complete } = useFragment({ fragment: Committee_pilotUnit, from: pilotUnit });
  const latest = complete ? data.committeeVersions.at(-1) : undefined;
  if (!complete || !latest) return null;
  const shown = data.committeeVersions.find(({ ordinal }) => ordinal === chosen) ?? latest;
  const nameOf = (ordinal: number): string => {
    const time = ordinal - 1;
    return ordinal === 1 ? t`Thành lập` : t`Kiện toàn lần ${time}`;
  };
  const { memberCount, womenCount } = shown;
  const since = data.reStaffingDueSince ? formatDay(data.reStaffingDueSince) : null;
  const goesOn = may && data.endedOn === null;
  return (
    <Card
      title={t`Ban chỉ đạo`}
      aside={
        goesOn && (
          <span className={css["buttons"]}>
            {latest.regulationNumber === null && (
              <Button size="xs" variant="default" onClick={() => setOpen("regulation")}>{t`Ghi quy chế`}</Button>
            )}
            <Button
              size="xs"
              variant={since ? "filled" : "default"}
              onClick={() => setOpen("restaff")}
            >{t`Kiện toàn`}</Button>
          </span>
        )
      }
    >
      <div className={css["stack"]}>
        {since && (
          <p className={css["duty"]}>{t`Cần kiện toàn: từ ${since} một xã khác nhận trách nhiệm về đơn vị này.`}</p>
        )}
        {data.committeeVersions.length > 1 && (
          <ol className={css["history"]} aria-label={t`Các lần thành lập, kiện toàn`}>
            {data.committeeVersions.toReversed().map(({ ordinal, fromOn }) => (
              <li key={ordinal}>
                <Button
                  size="xs"
                  variant={ordinal === shown.ordinal ? "light" : "subtle"}
                  aria-pressed={ordinal === shown.ordinal}
                  onClick={() => choose(ordinal)}
                >{`${nameOf(ordinal)} · ${formatDay(fromOn)}`}</Button>
              </li>
            ))}
          </ol>
        )}
        <Facts
          of={[
            [nameOf(shown.ordinal), formatDay(shown.fromOn)],
            [t`Hết hiệu lực`, shown.untilOn && formatDay(shown.untilOn)],
            [t`Cơ quan ra quyết định`, i18n._(ISSUER_WORDS[shown.issuer])],
            [t`Quyết định số`, shown.decisionNumber],
            [
              t`Quy chế hoạt động số`,
              shown.regulationNumber &&
                (shown.regulationOn
                  ? `${shown.regulationNumber}, ${formatDay(shown.regulationOn)}`
                  : shown.regulationNumber),
            ],
            [t`Phân công nhiệm vụ số`, shown.taskSplitNumber],
            [t`Thành viên`, womenCount === null ? t`${memberCount} người` : t`${memberCount} người, ${womenCount} nữ`],
          ]}
        />
        {shown.members.length > 0 && (
          <MembersTable of="committee" label={t`Thành viên Ban chỉ đạo`} members={shown.members} />
        )}
      </div>
      <Suspense>
        {open === "restaff" && (
          <ReStaffCommitteeDialog
            unit={data}
            from={latest.fromOn}
            issuer={latest.issuer}
            members={latest.members.map(rowOf)}
            onClose={() => {
              setOpen(null);
              choose(null);
            }}
          />
        )}
        {open === "regulation" && <RegulationDialog unit={data} from={latest.fromOn} onClose={() => setOpen(null)} />}
      </Suspense>
    </Card>
  );
}
