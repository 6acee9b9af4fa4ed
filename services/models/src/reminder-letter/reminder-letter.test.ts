import "reflect-metadata";
import type { Actor } from "@hoa-nhap/kernel";
import type { UnitRow } from "@hoa-nhap/subgraph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";
import { letterOf, type Urged } from "./letter.js";

const unit = (n: number, level: UnitRow["level"], fullName: string): UnitRow =>
  ({
    id: `v${n}`,
    unitId: `u${n}`,
    unitKey: n,
    code: String(n),
    level,
    fullName,
    name: fullName.replace(/^\S+ /, ""),
  }) as UnitRow;
const late = (name: string, count = 1) => ({
  pilotId: name,
  unitCode: name,
  name,
  dueOn: "2020-07-31",
  count,
  provinceKey: 1,
  districtKey: 2,
  communeKey: 3,
  areaKey: null,
});
const PROVINCE = unit(1, "PROVINCE", "Tỉnh Mẫu");
const letter = (urged: Urged[]) =>
  letterOf({ issuer: "Ban Thường trực", unit: PROVINCE, year: 2020, plan: null, urged, today: "2020-08-05" });

describe("what the letter says", () => {
  test("launches and findings in sections of their own, bodies in the order given, units by their names", () => {
    const { items, title } = letter([
      { unit: unit(2, "DISTRICT", "Huyện A"), launches: [late("Xã X"), late("Phường Y")], findings: [] },
      { unit: unit(3, "DISTRICT", "Thị xã B"), launches: [], findings: [late("Xã Z", 3)] },
    ]);
    expect(title).toBe("Đôn đốc tổ chức hội nghị triển khai mô hình điểm năm 2020");
    expect(items.map(({ section, item, text }) => `${section}.${item} ${text}`)).toEqual([
      "0.1 Kế hoạch năm 2020 yêu cầu các đơn vị được chọn làm điểm năm 2020 tổ chức hội nghị triển khai chậm nhất " +
        "ngày 31/07/2020. Đến ngày 05/08/2020, còn 2 đơn vị chưa tổ chức.",
      "0.2 Đến ngày 05/08/2020, còn 3 kiến nghị sau kiểm tra đã quá hạn mà chưa được báo cáo khắc phục.",
      "I.0 Đơn vị chưa tổ chức hội nghị triển khai",
      "I.1 Huyện A: xã X (chậm 5 ngày); phường Y (chậm 5 ngày).",
      "II.0 Kiến nghị sau kiểm tra quá hạn khắc phục",
      "II.1 Thị xã B: xã Z (3 kiến nghị, chậm nhất 5 ngày).",
      "0.3 Đề nghị các đơn vị nhận công văn chỉ đạo, đôn đốc các đơn vị có tên trên khẩn trương thực hiện và báo cáo kết quả về Ban Thường trực.",
    ]);
  });

  test("a country's worth of communes stays within what the register takes: named as a group, no paragraph twice", () => {
    const { items, recipients } = letter(
      Array.from({ length: 300 }, (_, n) => ({
        unit: unit(n, "COMMUNE", `Xã ${n}`),
        launches: [late(`Xã ${n}`)],
        findings: [late(`Xã ${n}`)],
      })),
    );
    expect(items.length).toBeLessThanOrEqual(200);
    expect(new Set(items.map(({ section, item }) => `${section}.${item}`)).size).toBe(items.length);
    expect(recipients).toEqual([
      { label: "Ban Thường trực Ủy ban MTTQ các xã, phường, đặc khu", group: "COMMUNE", purpose: "ACTION" },
      { label: "Lưu: VT", purpose: "ARCHIVE" },
    ]);
    expect(items.find(({ section, item }) => section === "I" && item === "1")!.text).toBe("Xã 0: chậm 5 ngày.");
  });
});

describe("after the districts have ended", () => {
  let models: ModelsUnderTest;
  let officer: Actor;
  let province: { unit_id: string; unit_key: number };
  beforeAll(async () => {
    models = await openModels(definition, { day: "2026-01-15" });
    province = await models.unit("31");
    officer = actorOf("ProvincialOfficer", { provinces: [province.unit_key] });
  });
  afterAll(() => models?.close());

  test("the province that answers today urges the communes themselves about findings nobody has mended", async () => {
    const { data, errors } = await models.ask(
      officer,
      `
        mutation ($input: DraftReminderLetterInput!) {
          draftReminderLetter(input: $input) { id title items { section text } addressees { label unitId purpose } }
        }
      `,
      { input: { unitId: province.unit_id, year: 2020, issuer: "Ban Thường trực Ủy ban MTTQ thành phố" } },
    );
    expect(errors).toBeUndefined();
    // The judge counts by the communes of today.
    const { rows } = await models.judge.query(`
        select u.unit_id, u.full_name, count(*)::int as n, max(date '2026-01-15' - f.due_on) as days
        from models.finding f
        join models.inspection i on i.id = f.inspection_id
      join models.pilot_unit p on p.id = i.pilot_id
      join models.unit u on u.unit_key = p.commune_key
        and u.level = 'COMMUNE'
        and (u.valid_from is null or u.valid_from <= '2026-01-15')
        and (u.valid_to is null or u.valid_to > '2026-01-15')
      where f.state = 'OPEN' and i.state <> 'OPEN' and f.due_on < '2026-01-15' group by 1, 2, u.code order by u.code`);
    expect(rows.length).toBeGreaterThan(3);
    const { title, items, addressees } = data.draftReminderLetter;
    expect(title).toBe("Đôn đốc khắc phục kiến nghị sau kiểm tra");
    expect(addressees.filter((a: any) => a.purpose === "ACTION").map((a: any) => a.unitId)).toEqual(
      rows.map((row) => row.unit_id),
    );
    const lines = items
      .filter((i: any) => i.section === "I")
      .slice(1)
      .map((i: any) => i.text);
    expect(lines.map((line: string) => line.split(":")[0])).toEqual(rows.map((row) => row.full_name));
    const total = rows.reduce((sum, { n }) => sum + n, 0);
    expect(items[0].text).toContain(`còn ${total} kiến nghị`);
    for (const [n, { n: count, days }] of rows.entries())
      expect(lines[n]).toContain(`chậm nhất ${days} ngày`) &&
        expect(lines[n]).toMatch(new RegExp(`${count} kiến nghị`));
  });

  test("letters of a whole list of units are asked for at once", async () => {
    const list = (first: number) =>
      models.statements(() =>
        models.ask(officer, `{ pilotUnits(first: ${first}, year: 2020) { edges { node { id urgedBy { number } } } } }`),
      );
    expect((await list(30)).length).toBe((await list(2)).length);
    const { data } = await models.ask(
      officer,
      `{ pilotUnits(first: 50, year: 2020) { edges { node { urgedBy { number } } } } }`,
    );
    expect(data.pilotUnits.edges.flatMap((e: any) => e.node.urgedBy.map((d: any) => d.number))).toEqual(["96/MT"]);
  });
});
