import { can, fold, keysFor, type Actor } from "@hoa-nhap/kernel";
import { inKeys, kyselyOf, sessionVariables, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Tables } from "../tables.js";

/** Whose doings an auditor may look at: accounts that hold or held a post in the auditor's area. */
export async function auditPeople(
  service: RunningService,
  _body: Record<string, unknown>,
  actor: Actor,
): Promise<object | null> {
  if (!can(actor, "audit.read")) return null;
  const keys = keysFor(actor, "audit.read");
  const em = service.orm.em.fork({ session: { variables: sessionVariables(keys, actor.id) } });
  const people = await em.transactional((inner) =>
    kyselyOf<Tables>(inner as EntityManager, "organisation")
      .selectFrom("account as a")
      .innerJoin("official as o", "o.id", "a.id")
      .select(["a.id", "a.login", "o.name"])
      .where((eb) =>
        eb.or([
          sql<boolean>`${keys.all}`,
          eb.exists(
            eb.selectFrom("post as p").select("p.id").whereRef("p.officialId", "=", "o.id").where(inKeys(keys, "p")),
          ),
        ]),
      )
      .orderBy("o.foldedName")
      .execute(),
  );
  return {
    everywhere: keys.all,
    people: people.map(({ id, login, name }) => ({ id, login, name, folded: fold(`${name} ${login}`) })),
  };
}
