import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** A commune officer sets up the second step at the console and signs in with it. */
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

test("the second step: set up from a picture drawn here, then asked for at the door", async () => {
  await desk.page.locator("header [aria-haspopup=menu]").click();
  await desk.page.getByRole("menuitem", { name: "Tài khoản của tôi" }).click();
  await desk.page.waitForURL("**/account");
  await desk.settled();
  await password().fill("sai-mat-khau");
  await desk.press("Bắt đầu cài");
  await desk.page.getByText("Mật khẩu không đúng.").waitFor();
  await password().fill(office.graph.passwords[LOGIN]!);
  await desk.press("Bắt đầu cài");
  await desk.page.getByRole("img", { name: /mã QR/ }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.picture("second-factor-enrolment");

  const secret = (await desk.page.locator("code").innerText()).replaceAll(/\s/g, "");
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await desk.field("Mã 6 số trong ứng dụng").fill(totp.generate({ timestamp: Date.now() - 30_000 }));
  await desk.press("Bật xác thực hai bước");
  const codes = desk.page.getByRole("list", { name: "Mã dự phòng" }).getByRole("listitem");
  await codes.first().waitFor();
  expect(await codes.count()).toBe(10);
  await desk.page.setViewportSize({ width: 360, height: 800 });
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await desk.picture("second-factor-codes-narrow");
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  const recovery = await codes.first().innerText();
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
