import { useQuery } from "@apollo/client/react";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useChange } from "../../graph/use-change.ts";
import type { Day } from "../../ui/day.ts";
import { AreasOfUnit } from "../pilot-units/core-groups-field.tsx";
import type { UnitSeen } from "./committee-dialogs.tsx";
import { DecisionDialog } from "./decision-dialog.tsx";
import type { MemberRow } from "./members.ts";
import { noStaff, StaffField, staffInput } from "./staff-field.tsx";
import { DissolveCoreGroup, FoundCoreGroup, ReStaffCoreGroup } from "./staffing-documents.ts";

interface Props {
  unit: UnitSeen;
  from: Day;
  onClose: () => void;
}
export interface GroupSeen {
  groupId: string;
  name: string;
  members: MemberRow[];
}

export function ReStaffGroupDialog({
  unit,
  from,
  group: { groupId, name, members },
  onClose,
}: Props & { group: GroupSeen }) {
  const { t } = useLingui();
  const change = useChange(ReStaffCoreGroup);
  const [staff, setStaff] = useState(noStaff(members));
  return (
    <DecisionDialog
      title={t`Kiện toàn ${name}`}
      action={t`Ghi kiện toàn`}
      done={t`Đã ghi kiện toàn nhóm.`}
      wide
      from={from}
      issuer="FRONT"
      change={change}
      onClose={onClose}
      save={async (paper) =>
        Boolean(
          (
            await change.run({
              input: { id: unit.id, expectedVersion: unit.version, groupId, ...paper, ...staffInput(staff, "group") },
            })
          ).data,
        )
      }
    >
      {(_, faults) => <StaffField of="group" value={staff} onChange={setStaff} faults={faults} />}
    </DecisionDialog>
  );
}

export function FoundGroupDialog({ unit, from, commune, onClose }: Props & { commune: string | null }) {
  const { t } = useLingui();
  const change = useChange(FoundCoreGroup);
  const [staff, setStaff] = useState(noStaff());
  const [name, setName] = useState("");
  const [areaId, setArea] = useState("");
  const areas =
    useQuery(AreasOfUnit, { variables: { under: commune ?? "" }, skip: !commune }).data?.units.edges.map(
      ({ node }) => node,
    ) ?? [];
  return (
    <DecisionDialog
      title={t`Thành lập thêm nhóm nòng cốt`}
      action={t`Ghi nhóm mới`}
      done={t`Đã ghi nhóm mới.`}
      wide
      from={from}
      issuer="FRONT"
      change={change}
      onClose={onClose}
      save={async (paper) =>
        name.trim() !== "" &&
        Boolean(
          (
            await change.run({
              input: {
                id: unit.id,
                expectedVersion: unit.version,
                ...paper,
                group: { name: name.trim(), areaId: areaId || null, ...staffInput(staff, "group") },
              },
            })
          ).data,
        )
      }
    >
      {(faultOf, faults, needed) => (
        <>
          <div style={{ display: "grid", gap: 12, gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" }}>
            {areas.length > 0 && (
              <NativeSelect
                label={t`Khu dân cư`}
                value={areaId}
                onChange={(event) => setArea(event.currentTarget.value)}
                error={faultOf("group.areaId")}
                data={[
                  { value: "", label: "–" },
                  ...areas.map(({ unitId, fullName }) => ({ value: unitId, label: fullName })),
                ]}
              />
            )}
            <TextInput
              label={t`Tên nhóm`}
              required
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={faultOf("group.name") ?? needed(name.trim())}
              autoComplete="off"
            />
          </div>
          <StaffField of="group" value={staff} onChange={setStaff} faults={faults} />
        </>
      )}
    </DecisionDialog>
  );
}

export function DissolveGroupDialog({ unit, from, group: { groupId, name }, onClose }: Props & { group: GroupSeen }) {
  const { t } = useLingui();
  const change = useChange(DissolveCoreGroup);
  const [reason, setReason] = useState("");
  return (
    <DecisionDialog
      title={t`Giải thể ${name}`}
      action={t`Ghi giải thể`}
      done={t`Đã ghi giải thể nhóm.`}
      from={from}
      issuer="FRONT"
      change={change}
      onClose={onClose}
      save={async (paper) =>
        reason.trim() !== "" &&
        Boolean(
          (
            await change.run({
              input: { id: unit.id, expectedVersion: unit.version, groupId, reason: reason.trim(), ...paper },
            })
          ).data,
        )
      }
    >
      {(faultOf, _, needed) => (
        <Textarea
          label={t`Lý do`}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={faultOf("reason") ?? needed(reason.trim())}
        />
      )}
    </DecisionDialog>
  );
}
