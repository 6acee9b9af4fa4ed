import { DEMO_COMMUNE, DEMO_DISTRICTS } from "@hoa-nhap/demo";
import type { Context, Existing } from "@hoa-nhap/subgraph";
import { award, consider, decline, nominate, present } from "../commendation/commendation.service.js";
import { CommendationForm, CommendationGiver, CommendationState } from "../commendation/commendation-words.js";
import type { Nomination } from "../commendation/commendation.entity.js";
import { SignForm } from "../document/document-kind.js";
import { REVIEW_CONFERENCE } from "./conferences.js";
import type { DemoDesk } from "./desk.js";

const { MERIT_CERTIFICATE, MERIT_LETTER } = CommendationForm;
const { PROVINCIAL_CHAIR, PROVINCIAL_FRONT } = CommendationGiver;
const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ"];
const GIVEN = ["Hòa", "Thuận", "Bình"];

interface Candidate extends Pick<Nomination, "individualName" | "form" | "giver"> {
  commune: string;
  district: string;
  /** Named after its intake where the collective is the pilot unit of the commune. */
  wave?: number;
  isDeclined?: true;
}

/**
 * 15 collectives (3 of the province's chair, 12 of the Front) and 27 individuals (5 and 22), with one more that was
 * considered and declined.
 */
function candidates(): Candidate[] {
  const collectives = DEMO_DISTRICTS.map((d): Candidate => ({
    commune: d.district === DEMO_COMMUNE.district ? DEMO_COMMUNE.commune : d.wave2020[0]!,
    district: d.district,
    wave: 2020,
    form: MERIT_LETTER,
    giver: PROVINCIAL_FRONT,
  }));
  const first = DEMO_DISTRICTS.slice(0, 3).map((d): Candidate => ({
    commune: d.wave2020[1]!,
    district: d.district,
    wave: 2020,
    form: MERIT_CERTIFICATE,
    giver: PROVINCIAL_CHAIR,
  }));
  const individuals = Array.from({ length: 28 }, (_, i): Candidate => {
    const d = DEMO_DISTRICTS[i % DEMO_DISTRICTS.length]!;
    const chair = i < 5;
    return {
      commune: d.wave2020[1]!,
      district: d.district,
      individualName: `${FAMILIES[i % FAMILIES.length]} Văn ${GIVEN[Math.floor(i / FAMILIES.length) % GIVEN.length]} (mẫu)`,
      form: chair ? MERIT_CERTIFICATE : MERIT_LETTER,
      giver: chair ? PROVINCIAL_CHAIR : PROVINCIAL_FRONT,
      ...(i === 27 && { isDeclined: true as const }),
    };
  });
  return [...collectives, ...first, ...individuals];
}

/**
 * The year's praise: nominated by the districts from 02/11, considered on 20/11, decided on 14/12 and presented at the
 * review conference of 18/12.
 */
export async function loadCommendations({ today, on, read, units, abreast }: DemoDesk): Promise<void> {
  const review = await read((db) =>
    db.selectFrom("conference").select("id").where("title", "=", REVIEW_CONFERENCE).executeTakeFirst(),
  );
  await abreast(candidates(), async (one, i) => {
    const nominatedOn = `2020-11-${String(2 + (i % 12)).padStart(2, "0")}`;
    if (nominatedOn > today) return;
    const number = `${100 + i}/TTr-MTTQ`;
    const find = () =>
      read((db) =>
        db
          .selectFrom("commendation")
          .select(["id", "version", "state"])
          .where("nominationNumber", "=", number)
          .where("year", "=", 2020)
          .executeTakeFirst(),
      );
    const as = (day: string): Context =>
      on(day, one.district === DEMO_COMMUNE.district && day < "2020-11-15" ? "can-bo-huyen" : undefined);
    if (!(await find())) {
      const unitId = units.idOf(one.commune);
      const pilot =
        one.wave &&
        (await read((db) =>
          db
            .selectFrom("pilotUnit")
            .select("id")
            .where("unitCode", "=", one.commune)
            .where("year", "=", one.wave!)
            .executeTakeFirst(),
        ));
      await nominate(as(nominatedOn), {
        unitId,
        year: 2020,
        number,
        on: nominatedOn,
        form: one.form,
        giver: one.giver,
        evidence: "Thành tích trong triển khai mô hình năm 2020 (mẫu)",
        ...(pilot ? { pilotUnitId: pilot.id } : { individualName: one.individualName, serves: true }),
      });
    }
    const step = async (
      day: string,
      from: CommendationState,
      take: (ctx: Context, input: Existing & { on: string }) => Promise<string>,
    ): Promise<void> => {
      const row = (await find())!;
      if (day <= today && row.state === from)
        await take(as(day), { id: row.id, expectedVersion: row.version, on: day });
    };
    await step("2020-11-20", CommendationState.NOMINATED, (ctx, input) =>
      consider(ctx, { ...input, number: "62/BB-HĐTĐKT" }),
    );
    await step("2020-12-14", CommendationState.CONSIDERED, (ctx, input) =>
      one.isDeclined
        ? decline(ctx, { ...input, number: "301/TB-MTTQ", reason: "Chưa đủ thời gian công tác (mẫu)" })
        : award(ctx, {
            ...input,
            number: one.giver === PROVINCIAL_CHAIR ? "3980/QĐ-UBND" : "302/QĐ-MTTQ",
            form: one.form,
            giver: one.giver,
            signForm: SignForm.ON_BEHALF,
            bonus: one.wave ? 2_000_000 : 500_000,
          }),
    );
    await step("2020-12-18", CommendationState.AWARDED, (ctx, input) =>
      present(ctx, { ...input, conferenceId: review!.id }),
    );
  });
}
