import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * A commune officer sets up the second step at the console and signs in with it; an administrator resets it when the
 * phone is lost.
 */
let office: Office;
let desk: Desk;
const LOGIN = "can-bo-xa";
beforeAll(async () => {
  office = await Office.open();
  desk = await office.emptyDesk();
  await desk.signIn(LOGIN, office.graph.passwords[LOGIN]!);
});
afterAll(() => office?.close());

const password = () => desk.page.getByLabel("Mật khẩu", { exact: true });

const toMyAccount = async (): Promise<void> => {
  await desk.page.locator("header [aria-haspopup=menu]").click();
  await desk.page.getByRole("menuitem", { name: "Tài khoản của tôi" }).click();
  await desk.page.waitForURL("**/account");
  await desk.settled();
};
const codes = () => desk.page.getByRole("list", { name: "Mã dự phòng" }).getByRole("listitem");
/** Rights are as old as four seconds: then the session is refused. */
const isEnded = (other: Desk): Promise<void> =>
  expect
    .poll(
      async () => {
        await other.go("/account");
        return new URL(other.page.url()).pathname;
      },
      { timeout: 30_000 },
    )
    .toBe("/sign-in");
let totp: TOTP;

test("the second step: set up from a picture drawn here, which ends other sessions, then asked for at the door", async () => {
  const elsewhere = await office.emptyDesk();
  await elsewhere.signIn(LOGIN, office.graph.passwords[LOGIN]!);
  await toMyAccount();
  await password().fill("sai-mat-khau");
  await desk.press("Bắt đầu cài");
  await desk.page.getByText("Mật khẩu không đúng.").waitFor();
  await password().fill(office.graph.passwords[LOGIN]!);
  await desk.press("Bắt đầu cài");
  await desk.page.getByRole("img", { name: /mã QR/ }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.picture("second-factor-enrolment");

  const secret = (await desk.page.locator("code").innerText()).replaceAll(/\s/g, "");
  totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await desk.field("Mã 6 số trong ứng dụng").fill(totp.generate({ timestamp: Date.now() - 30_000 }));
  await desk.press("Bật xác thực hai bước");
  await codes().first().waitFor();
  expect(await codes().count()).toBe(10);
  await isEnded(elsewhere);
  await elsewhere.leave();
  await desk.page.setViewportSize({ width: 360, height: 800 });
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await desk.picture("second-factor-codes-narrow");
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  const recovery = await codes().first().innerText();
  await desk.press("Tôi đã cất các mã");
  await desk.page.getByText(/Đang bật\. .* Còn 10 mã dự phòng\./).waitFor();

  await desk.page.locator("header [aria-haspopup=menu]").click();
  await desk.page.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await desk.page.waitForURL("**/sign-in**");
  await desk.settled();
  await desk.field("Tên đăng nhập").fill(LOGIN);
  await password().fill(office.graph.passwords[LOGIN]!);
  await desk.press("Đăng nhập");
  const asked = desk.field("Mã xác thực hai bước");
  await asked.waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.picture("second-factor-sign-in");
  await asked.fill("000000");
  await desk.press("Đăng nhập");
  await desk.page.getByText("Mã không đúng hoặc đã dùng rồi.").waitFor();
  await asked.fill(recovery);
  await desk.press("Đăng nhập");
  await desk.page.waitForURL("**/my-work");
  await desk.settled();
  const hosts = new Set(desk.asked.filter((url) => !url.startsWith("data:")).map((url) => new URL(url).host));
  expect([...hosts]).toEqual([new URL(office.graph.address).host]);
});

test("new recovery codes, for password and code; the old ones open nothing", async () => {
  await toMyAccount();
  await desk.page.getByText("Còn 9 mã dự phòng.").waitFor();
  await desk.press("Tạo mã dự phòng mới");
  await password().fill(office.graph.passwords[LOGIN]!);
  await desk.field("Mã 6 số, hoặc một mã dự phòng").fill("111111");
  await desk.press("Tạo mã dự phòng mới");
  await desk.page.getByText("Mã không đúng hoặc đã dùng rồi.").waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.field("Mã 6 số, hoặc một mã dự phòng").fill(totp.generate());
  await desk.press("Tạo mã dự phòng mới");
  await codes().first().waitFor();
  expect(await codes().count()).toBe(10);
  await desk.press("Tôi đã cất các mã");
  await desk.page.getByText("Còn 10 mã dự phòng.").waitFor();
});

test("the phone is lost: an administrator resets it with a reason, and whoever sits at the old session is out", async () => {
  const administrator = await office.desk("quan-tri", {}, `/units?code=${DEMO_COMMUNE.commune}`);
  const post = administrator.page.getByRole("listitem").filter({ hasText: "Nguyễn Thị Xuân" }).last();
  await post.getByRole("button", { name: "Đặt lại xác thực hai bước" }).click();
  const dialog = administrator.page.getByRole("dialog");
  await dialog.getByText("mọi phiên đăng nhập của người này kết thúc ngay").waitFor();
  await dialog.getByRole("button", { name: "Đặt lại và kết thúc các phiên" }).click();
  await dialog.getByText("Hãy ghi lý do.").waitFor();
  expect(await administrator.axe()).toEqual([]);
  await administrator.picture("second-factor-reset");
  await dialog.getByRole("textbox").fill("Mất điện thoại, đã gọi lại xác minh");
  await dialog.getByRole("button", { name: "Đặt lại và kết thúc các phiên" }).click();
  await administrator.told("Đã đặt lại.");
  await isEnded(desk);
  await desk.signIn(LOGIN, office.graph.passwords[LOGIN]!);
});
