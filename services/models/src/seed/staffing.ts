import { DEMO_COMMUNE, DEMO_DISTRICTS } from "@hoa-nhap/demo";
import { CommitteeIssuer, PilotEnd, PilotStage } from "../pilot-unit/pilot-stage.js";
import { endPilotUnit } from "../pilot-unit/outcome.service.js";
import { reStaffCommittee } from "../staffing/committee.service.js";
import { reStaffCoreGroup } from "../staffing/core-group.service.js";
import type { DemoDesk } from "./desk.js";
import { COMMITTEE_RENEWED, groupMembers, groupRenewed } from "./staff.js";

const issuer = CommitteeIssuer.PEOPLES_COMMITTEE;

/**
 * What changed in committees and groups in the course of 2020, leaving every count as it was: the first of the merged
 * communes founded its committee anew, the example commune two of its lists; and the first of all units was maintained
 * after its first year.
 */
export async function reStaffTheYear({ today, on, read }: DemoDesk): Promise<void> {
  const unitOf = (code: string, year: number) =>
    read((db) =>
      db
        .selectFrom("pilotUnit")
        .select(["id", "version", "stage"])
        .where("unitCode", "=", code)
        .where("year", "=", year)
        .executeTakeFirst(),
    );
  const committeeOf = (pilotId: string) =>
    read((db) =>
      db
        .selectFrom("steeringCommittee")
        .selectAll()
        .where("pilotId", "=", pilotId)
        .where("untilOn", "is", null)
        .executeTakeFirst(),
    );

  const merged = await read((db) =>
    db
      .selectFrom("pilotUnit")
      .select(["id", "version"])
      .where("year", "=", 2019)
      .where("entrustedOn", "is not", null)
      .orderBy("unitCode")
      .executeTakeFirst(),
  );
  const before = merged && (await committeeOf(merged.id));
  if (merged && before?.ordinal === 1 && "2020-02-24" <= today) {
    const { memberCount, womenCount } = before;
    await reStaffCommittee(on("2020-02-24"), {
      id: merged.id,
      expectedVersion: merged.version,
      on: "2020-02-24",
      documentNumber: "31/QĐ-UBND",
      issuer,
      memberCount,
      womenCount,
      hasHead: true,
      hasDeputy: true,
      hasPolice: true,
    });
  }

  const example = await unitOf(DEMO_COMMUNE.commune, 2020);
  if (example && (await committeeOf(example.id))?.ordinal === 1 && "2020-09-15" <= today) {
    await reStaffCommittee(on("2020-09-15", "can-bo-xa"), {
      id: example.id,
      expectedVersion: example.version,
      on: "2020-09-15",
      documentNumber: "112/QĐ-UBND",
      issuer,
      members: COMMITTEE_RENEWED,
      regulationNumber: "113/QC-BCĐ",
      taskSplitNumber: "114/TB-BCĐ",
    });
  }
  const group =
    example &&
    (await read((db) =>
      db
        .selectFrom("coreGroup")
        .selectAll()
        .where("pilotId", "=", example.id)
        .where("position", "=", 1)
        .where("untilOn", "is", null)
        .executeTakeFirst(),
    ));
  if (example && group?.ordinal === 1 && "2020-10-05" <= today) {
    await reStaffCoreGroup(on("2020-10-05", "can-bo-xa"), {
      id: example.id,
      expectedVersion: (await unitOf(DEMO_COMMUNE.commune, 2020))!.version,
      on: "2020-10-05",
      documentNumber: "41/QĐ-MTTQ",
      issuer: CommitteeIssuer.FRONT,
      groupId: group.groupId,
      members: groupRenewed(groupMembers(0, group.memberCount, group.womenCount)),
    });
  }

  const first = await unitOf(DEMO_DISTRICTS[0]!.wave2019, 2019);
  if (first?.stage === PilotStage.ACTIVE && "2020-11-20" <= today) {
    await endPilotUnit(on("2020-11-20", "can-bo-tinh"), {
      id: first.id,
      expectedVersion: first.version,
      on: "2020-11-20",
      outcome: PilotEnd.MAINTAINED,
      documentNumber: "355/QĐ-UBND",
      issuer,
      reason: "Sau một năm, mô hình hoạt động nền nếp (mẫu).",
    });
  }
}
