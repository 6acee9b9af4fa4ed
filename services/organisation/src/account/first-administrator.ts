import { badInput, conflict, fold, isPlainText, newId, tidy, type FieldFault } from "@hoa-nhap/kernel";
import { recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import { systemActor } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { loginOf } from "./account.entity.js";
import { hashPassword } from "./password.js";

export async function accountsExist(service: RunningService): Promise<boolean> {
  const rows = await service.orm.em.fork().execute<unknown[]>("select 1 from organisation.account limit 1");
  return rows.length > 0;
}

function faults(login: unknown, password: unknown, name: unknown): FieldFault[] {
  const found: FieldFault[] = [];
  if (typeof login !== "string" || !/^[a-z0-9][a-z0-9._-]{2,39}$/.test(loginOf(login))) {
    found.push({
      path: "login",
      rule: "login",
      message: {
        vi: "Tên đăng nhập gồm 3 đến 40 chữ cái, số, dấu . _ -",
        en: "A login has 3 to 40 letters, digits or . _ -",
      },
    });
  }
  if (typeof password !== "string" || password.length < 12 || password.length > 200) {
    found.push({
      path: "password",
      rule: "password",
      message: { vi: "Mật khẩu cần từ 12 ký tự.", en: "A password has at least 12 characters." },
    });
  }
  if (typeof name !== "string" || !isPlainText(name) || tidy(name).length < 2 || tidy(name).length > 100) {
    found.push({ path: "name", rule: "plainText", message: { vi: "Cần họ và tên.", en: "A full name is needed." } });
  }
  return found;
}

/**
 * Makes the very first account of an empty platform. The gateway has checked the one-time code; here nobody may exist
 * yet.
 */
export async function makeFirstAdministrator(
  service: RunningService,
  { login, password, name }: Record<string, unknown>,
): Promise<{ id: string }> {
  const bad = faults(login, password, name);
  if (bad.length > 0) throw badInput(bad);
  const id = newId();
  const hash = await hashPassword(password as string);
  await service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "organisation" } } })
    .transactional(async (tx) => {
      const em = tx as EntityManager;
      await em.execute("select pg_advisory_xact_lock(hashtext('first-administrator'))");
      if ((await em.execute<unknown[]>("select 1 from organisation.account limit 1")).length > 0) {
        throw conflict("account.first", { vi: "Đã có tài khoản.", en: "An account exists already." });
      }
      const organisation = newId();
      const central = "Ủy ban Trung ương MTTQ Việt Nam";
      await em.execute(
        "insert into organisation.organisation (id, kind, name, folded_name) values (?, 'FRONT', ?, ?)",
        [organisation, central, fold(central)],
      );
      await em.execute("insert into organisation.official (id, name, folded_name) values (?, ?, ?)", [
        id,
        tidy(name as string),
        fold(name as string),
      ]);
      await em.execute(
        `
          insert into organisation.post (id, official_id, organisation_id, role, title, from_on)
          values (?, ?, ?, 'SystemAdmin', 'Quản trị hệ thống', ?)
        `,
        [newId(), id, organisation, service.environment.clock.today()],
      );
      await em.execute("insert into organisation.account (id, login, password_hash) values (?, ?, ?)", [
        id,
        loginOf(login as string),
        hash,
      ]);
      await recordAudit(em, "organisation", systemActor("first-administrator", []), {
        scope: "account.manage",
        action: "account.make-first",
        subject: id,
      });
    });
  return { id };
}
