import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { CoreGroups_PilotUnitFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { rowOf } from "./members.ts";
import { MembersTable } from "./members-table.tsx";
import { CoreGroups_pilotUnit } from "./staffing-documents.ts";
import css from "./staffing.module.css";

const ReStaffGroupDialog = lazy(() => import("./group-dialogs.tsx").then((m) => ({ default: m.ReStaffGroupDialog })));
const FoundGroupDialog = lazy(() => import("./group-dialogs.tsx").then((m) => ({ default: m.FoundGroupDialog })));
const DissolveGroupDialog = lazy(() => import("./group-dialogs.tsx").then((m) => ({ default: m.DissolveGroupDialog })));

/** The core groups by residential area, each with its members and its earlier versions; those dissolved below them. */
export function GroupsCard({ pilotUnit }: { pilotUnit: FragmentType<CoreGroups_PilotUnitFragment> }) {
  const { t } = useLingui();
  const may = useMay("pilot.advance");
  const [open, setOpen] = useState<{ what: "restaff" | "dissolve"; groupId: string } | { what: "found" } | null>(null);
  const { data, complete } = useFragment({ fragment: CoreGroups_pilotUnit, from: pilotUnit });
  if (!complete || data.coreGroups.length + data.dissolvedGroups.length === 0) return null;
  const goesOn = may && data.endedOn === null;
  const close = (): void => setOpen(null);
  const chosen =
    open && open.what !== "found" ? data.coreGroups.find(({ groupId }) => groupId === open.groupId) : undefined;
  const seen = chosen && { ...chosen, members: chosen.members.map(rowOf) };
  const size = (members: number, women: number): string => t`${members} người, ${women} nữ`;
  const times = (ordinal: number): string => {
    const time = ordinal - 1;
    return ordinal === 1 ? t`thành lập` : t`kiện toàn lần ${time}`;
  };
  return (
    <Card
      title={t`Nhóm nòng cốt`}
      aside={
        goesOn && <Button size="xs" variant="default" onClick={() => setOpen({ what: "found" })}>{t`Thêm nhóm`}</Button>
      }
    >
      {data.coreGroups.map(({ name, ...group }) => (
        <section key={group.groupId} className={css["group"]} aria-label={name}>
          <div className={css["head"]}>
            <h3>{name}</h3>
            {goesOn && (
              <span className={css["buttons"]}>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => setOpen({ what: "restaff", groupId: group.groupId })}
                  aria-label={t`Kiện toàn ${name}`}
                >{t`Kiện toàn`}</Button>
                {data.coreGroups.length > 1 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => setOpen({ what: "dissolve", groupId: group.groupId })}
                    aria-label={t`Giải thể ${name}`}
                  >{t`Giải thể`}</Button>
                )}
              </span>
            )}
          </div>
          <div className={css["quiet"]}>
            {[
              group.area?.fullName,
              size(group.memberCount, group.womenCount),
              ...group.versions
                .toReversed()
                .map(({ ordinal, fromOn, decisionNumber }) =>
                  [times(ordinal), formatDay(fromOn), decisionNumber].filter(Boolean).join(" "),
                ),
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
          {group.members.length > 0 && (
            <details>
              <summary>{t`Danh sách thành viên`}</summary>
              <MembersTable of="group" label={t`Thành viên ${name}`} members={group.members} />
            </details>
          )}
        </section>
      ))}
      {data.dissolvedGroups.map((group) => {
        const [name, on, number, reason] = [
          group.name,
          formatDay(group.untilOn),
          group.dissolutionNumber,
          group.dissolutionReason,
        ];
        return (
          <p
            key={group.groupId}
            className={css["quiet"]}
          >{t`${name}: giải thể ngày ${on}, quyết định ${number}. ${reason}`}</p>
        );
      })}
      <Suspense>
        {open?.what === "found" && (
          <FoundGroupDialog
            unit={data}
            from={data.groupsFoundedOn!}
            commune={data.unit?.unitId ?? null}
            onClose={close}
          />
        )}
        {open?.what === "restaff" && seen && (
          <ReStaffGroupDialog unit={data} from={seen.fromOn} group={seen} onClose={close} />
        )}
        {open?.what === "dissolve" && seen && (
          <DissolveGroupDialog unit={data} from={seen.fromOn} group={seen} onClose={close} />
        )}
      </Suspense>
    </Card>
  );
}
