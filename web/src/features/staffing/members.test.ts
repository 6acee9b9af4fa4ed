import { expect, test } from "vitest";
import { membersInput, readPasted, womenIn } from "./members.ts";

test("rows of a spreadsheet become members; headings, running numbers and empty lines are left aside", () => {
  const text = ["STT\tHọ và tên\tGiới tính\tChức danh\tChức vụ\tNơi công tác\tNhiệm vụ", "1\tNguyễn Văn Một\tNam\tTrưởng ban\tPhó Bí thư Đảng ủy xã\t\tChỉ đạo chung", "2\tTrần Thị Hai\tNữ\tPhó trưởng ban\tChủ tịch MTTQ xã\tMặt trận\t",
    "3\tLê Văn Ba\tnam\tThành viên\tTrưởng Công an xã", "", "4.\tPhạm Thị Bốn\tNỮ\t\tTrưởng ban công tác Mặt trận thôn Đông"].join("\r\n");
  const { rows, faults } = readPasted(text);
  expect(faults).toEqual([]);
  expect(rows.map(({ name, sex, post, body }) => [name, sex, post, body])).toEqual([
    ["Nguyễn Văn Một", "MALE", "HEAD", "PARTY"], ["Trần Thị Hai", "FEMALE", "DEPUTY", "FRONT"], ["Lê Văn Ba", "MALE", "MEMBER", "POLICE"], ["Phạm Thị Bốn", "FEMALE", "MEMBER", "FRONT_WORK_BOARD"],
  ]);
  expect(womenIn(rows)).toBe(2);
  expect(membersInput(rows)[2]).toEqual({ name: "Lê Văn Ba", sex: "MALE", post: "MEMBER", office: "Trưởng Công an xã", body: "POLICE", duty: null });
});

test("a row that cannot be read is told by its line and left out", () => {
  expect(readPasted("Nguyễn Văn Một\tNam\tTrưởng ban\n\tNữ\tThành viên\nTrần Hai\t?\tThư ký")).toMatchObject({
    rows: [{ name: "Nguyễn Văn Một" }], faults: [{ row: 2, rule: "name" }, { row: 3, rule: "sex" }, { row: 3, rule: "post" }],
  });
});
