import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** Opening a file for somebody the commune may know already, and a way made in vain. */
let office: Office;
let commune: Desk;
beforeAll(async () => {
  office = await Office.open();
  commune = await office.desk("can-bo-xa");
});
afterAll(() => office?.close());

const dialog = (desk: Desk) => desk.page.getByRole("dialog");

/** Somebody who is being helped, as the officer sees them. */
async function known(): Promise<{ id: string; number: string; person: { fullName: string; birthYear: number } }> {
  const { caseFiles } = await office.ask(
    "can-bo-xa",
    "{ caseFiles(first: 20, stage: ACTIVE) { edges { node { id number person { fullName birthYear } } } } }",
  );
  return caseFiles.edges.map((edge: any) => edge.node).find((one: any) => one.person.birthYear < 1995);
}

async function fillIn(desk: Desk, name: string, born: string): Promise<void> {
  await desk.go("/case-files");
  await desk.button("Mở hồ sơ").first().click();
  await desk.fill({ "Họ và tên": name, "Năm sinh": born });
  await dialog(desk).getByRole("combobox", { name: "Diện" }).selectOption("Chấp hành xong án phạt tù");
}
const openIt = (desk: Desk) => dialog(desk).getByRole("button", { name: "Mở hồ sơ", exact: true }).click();
const filesOf = async (name: string): Promise<number> =>
  (await office.ask("can-bo-xa", "query($s: String) { caseFiles(first: 20, search: $s) { totalCount } }", { s: name }))
    .caseFiles.totalCount;

test("whoever may be under 18 is asked for both consents, also where the year is not known", async () => {
  await fillIn(commune, "Trẻ Chưa Rõ Tuổi (mẫu)", "");
  await dialog(commune).getByText("cần cả hai sự đồng ý").waitFor();
  await openIt(commune);
  await dialog(commune)
    .getByText("Chưa biết năm sinh thì không biết đã đủ 18 tuổi: hãy ghi năm sinh.")
    .first()
    .waitFor();
  await commune.fill({ "Năm sinh": "2002" });
  expect(await dialog(commune).getByRole("checkbox").count()).toBe(2);
  await commune.fill({ "Năm sinh": "2001" });
  expect(await dialog(commune).getByRole("checkbox").count()).toBe(0);
  await commune.press("Thôi");
});

test("a name without marks is asked about before there is a second file; yes leads to the open one, no opens another", async () => {
  const { id, number, person } = await known();
  const bare = person.fullName.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const before = await filesOf(person.fullName);
  await fillIn(commune, bare, String(person.birthYear));
  await openIt(commune);
  const question = dialog(commune).getByRole("alert").filter({ hasText: "Là cùng một người?" });
  await question.getByRole("button", { name: "Không, đây là người khác" }).scrollIntoViewIfNeeded();
  await question.getByText(number).waitFor();
  await commune.picture("case-file-same-person");
  expect(await commune.axe("[role=dialog]")).toEqual([]);
  expect(await filesOf(person.fullName)).toBe(before);
  await question.getByRole("link", { name: "Đúng, xem hồ sơ đang mở" }).click();
  await commune.page.waitForURL(`**/case-files/${id}`);

  await fillIn(commune, bare, String(person.birthYear));
  await openIt(commune);
  await dialog(commune).getByRole("button", { name: "Không, đây là người khác" }).click();
  await commune.page.waitForURL(
    (url) => /\/case-files\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(id),
  );
  expect(await filesOf(person.fullName)).toBe(before + 1);
});

/** Lets the platform do what a form asks for, and gives its answer into other hands before the page has it. */
async function answersOf(desk: Desk, operation: string, take: () => "pass" | "lose" | "away"): Promise<void> {
  const line = await desk.page.context().newCDPSession(desk.page);
  await line.send("Fetch.enable", { patterns: [{ urlPattern: "*/graphql", requestStage: "Response" }] });
  line.on("Fetch.requestPaused", ({ requestId, request }) => {
    const how = request.postData?.includes(`"operationName":"${operation}"`) ? take() : "pass";
    const body = Buffer.from(
      JSON.stringify({ data: null, errors: [{ message: "away", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] }),
    ).toString("base64");
    const done =
      how === "lose"
        ? line.send("Fetch.failRequest", { requestId, errorReason: "ConnectionReset" })
        : how === "away"
          ? line.send("Fetch.fulfillRequest", {
              requestId,
              responseCode: 200,
              responseHeaders: [{ name: "content-type", value: "application/json" }],
              body,
            })
          : line.send("Fetch.continueRequest", { requestId });
    done.catch(() => {}); // the page was left meanwhile
  });
}
const isFile = (url: URL): boolean => /\/case-files\/[0-9a-f-]{36}$/.test(url.pathname);

test("an answer that is lost, or says that a part is away: the console says so, asks again by itself and shows what was saved, once", async () => {
  const desk = await office.desk("can-bo-xa");
  const fates = ["lose", "away"] as ("lose" | "away")[];
  await answersOf(desk, "OpenCaseFile", () => fates.shift() ?? "pass");
  await fillIn(desk, "Lần Gửi Bị Mất (mẫu)", "1980");
  await openIt(desk);
  await desk.page.getByText("Chưa rõ đã lưu hay chưa. Đang hỏi lại máy chủ, xin chờ…").waitFor();
  await desk.picture("lost-answer", { whole: false });
  await desk.page.waitForURL(isFile);
  expect(fates).toEqual([]);
  expect(await filesOf("Lần Gửi Bị Mất")).toBe(1);
  await desk.leave();
});

test("what is changed after a lost answer makes no second file: the first is found out about before", async () => {
  const desk = await office.desk("can-bo-xa");
  let isAway = true;
  await answersOf(desk, "OpenCaseFile", () => (isAway ? "lose" : "pass"));
  await fillIn(desk, "Gửi Rồi Mới Sửa (mẫu)", "1981");
  await openIt(desk);
  await dialog(desk).getByText("Hãy bấm lần nữa để hỏi lại; không có gì bị lưu hai lần.").waitFor();
  isAway = false;
  await desk.fill({ "Năm sinh": "1982" });
  await openIt(desk);
  await desk.page.getByText("Lần gửi trước đã được lưu.").waitFor();
  await desk.page.waitForURL(isFile);
  expect(await filesOf("Gửi Rồi Mới Sửa")).toBe(1);
  await desk.leave();
});

test("nobody met: a reason is asked for, and the visit stays due; also on a phone", async () => {
  const { id } = await known();
  const phone = await office.desk("can-bo-xa", { viewport: { width: 360, height: 740 } }, `/case-files/${id}`);
  const due = async () =>
    (await office.ask("can-bo-xa", "query($id: ID!) { caseFile(id: $id) { nextVisitDueOn lastVisitOn } }", { id }))
      .caseFile;
  const before = await due();
  await phone.press("Ghi lần thăm");
  await dialog(phone).getByRole("combobox", { name: "Gặp ai" }).selectOption("Không gặp được ai");
  await phone.press("Lưu lần thăm");
  await dialog(phone).getByText("Hãy chọn lý do.").waitFor();
  await dialog(phone)
    .getByRole("combobox", { name: "Vì sao không gặp được" })
    .selectOption("Đi làm ăn xa, đi vắng dài ngày");
  await phone.picture("visit-in-vain-phone");
  await phone.press("Lưu lần thăm");
  await phone.told("Đã ghi lần thăm.");
  await phone.page.getByText("không gặp được: Đi làm ăn xa, đi vắng dài ngày").first().waitFor();
  expect(await due()).toEqual(before);
  await phone.leave();
});
