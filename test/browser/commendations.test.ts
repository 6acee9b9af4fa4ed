import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** Praise in the console: put forward by a commune, decided and taken back by the province's leader. */
let office: Office;
let commune: Desk, leader: Desk;
const NAME = "Lương Thị Tâm (mẫu)";
beforeAll(async () => {
  office = await Office.open();
  commune = await office.desk("can-bo-xa");
  leader = await office.desk("lanh-dao-tinh");
});
afterAll(() => office?.close());

const figure = (desk: Desk, label: string) => desk.page.getByText(label, { exact: true }).locator("..").innerText();

test("from the nomination to the revocation, each by whoever may", async () => {
  await commune.go("/commendations");
  await commune.press("Đề nghị khen");
  await commune.page.getByText("Cá nhân", { exact: true }).last().click();
  await commune.fill({
    "Họ và tên": NAME,
    "Thành tích": "Giúp năm người có việc làm (mẫu)",
    "Số tờ trình": "90/TTr-MTTQ",
  });
  await commune.page.getByLabel("Đơn vị nơi hoạt động").first().fill("tan viet");
  await commune.page
    .getByRole("option", { name: /Tân Việt.*Bình Giang/ })
    .first()
    .click();
  await commune.press("Lưu đề nghị");
  await commune.page.getByText("Chỉ khen người đang làm nhiệm vụ").first().waitFor();
  expect(await commune.axe("[role=dialog]")).toEqual([]);
  await commune.page.getByRole("checkbox").check();
  await commune.press("Lưu đề nghị");
  await commune.told("Đã ghi đề nghị.");
  await commune.press(`Ghi việc xét: ${NAME}`);
  await commune.fill({ "Số văn bản": "91/BB-MTTQ" });
  await commune.press("Lưu");
  await commune.told("Đã ghi.");
  expect(await commune.button(`Quyết định khen: ${NAME}`).count()).toBe(0);

  await leader.go("/commendations");
  await leader.press(`Quyết định khen: ${NAME}`);
  await leader.fill({ "Tiền thưởng": "500.000", "Số văn bản": "92/QĐ-MTTQ" });
  await leader.press("Lưu");
  await leader.told("Đã ghi.");
  expect(await figure(leader, "Cá nhân được khen")).toContain("1");
  await commune.go("/commendations");
  await commune.press(`Ghi việc trao: ${NAME}`);
  await commune.fill({ "Hội nghị": "Hội nghị sơ kết (mẫu)" });
  await commune.press("Lưu");
  await commune.told("Đã ghi.");

  await leader.go("/commendations?state=PRESENTED");
  await leader.press(`Thu hồi: ${NAME}`);
  await leader.fill({ "Lý do": "Thành tích không đúng (mẫu)", "Số văn bản": "93/QĐ-MTTQ" });
  await leader.press("Lưu");
  await leader.told("Đã ghi.");
  const { commendations } = await office.ask(
    "can-bo-xa",
    `{ commendations(first: 5, state: REVOKED) { edges { node { individualName bonus returned reason } } } }`,
  );
  expect(commendations.edges.map(({ node }: { node: object }) => node)).toEqual([
    { individualName: NAME, bonus: 500_000, returned: 500_000, reason: "Thành tích không đúng (mẫu)" },
  ]);
  expect([...commune.complaints, ...leader.complaints]).toEqual([]);
});
