// npm run accounts: who can sign in to the demo. With --json one array for scripts: people { login, password, role,
// unit }, then partners { clientId, keyFile, agreement }. Refuses outside demo mode.
import { Failure, run } from "./lib/failure.mjs";
import { readMarker } from "./lib/data-dir.mjs";
import { demoSignIns } from "./lib/demo-accounts.mjs";
import { dataDirFrom } from "./lib/paths.mjs";
import { readSecrets } from "./lib/secrets.mjs";
import { say, table } from "./lib/say.mjs";

await run(async () => {
  const dataDir = dataDirFrom(process.env);
  if (readMarker(dataDir)?.mode !== "demo" || !readSecrets(dataDir, "demo")) {
    throw new Failure(
      `${dataDir} không chứa bản minh họa đã chạy (npm start), nên không có tài khoản dùng thử nào để liệt kê.`,
      `${dataDir} holds no demo that was started (npm start), so there are no demo accounts to list.`,
    );
  }
  // Beside another's database these would be nobody's passwords.
  if (process.env.DATABASE_URL) await (await import("./lib/mark.mjs")).requireMarkAt(process.env.DATABASE_URL, dataDir);
  const { people, partners } = await demoSignIns(dataDir);
  if (process.argv.includes("--json")) return say(JSON.stringify([...people, ...partners], null, 2));
  say(
    table([
      ["Tên đăng nhập", "Mật khẩu", "Vai trò", "Đơn vị"],
      ...people.map(({ login, password, role, unit }) => [login, password, role, unit]),
    ]),
  );
  say(
    "\n" +
      table([
        ["Đối tác", "Tệp khóa", "Quy chế phối hợp"],
        ...partners.map(({ clientId, keyFile, agreement }) => [clientId, keyFile, agreement]),
      ]),
  );
});
