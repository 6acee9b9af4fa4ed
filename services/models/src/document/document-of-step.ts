import { can } from "@hoa-nhap/kernel";
import { loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { DocumentTable, Tables } from "../tables.js";
import { inSight } from "./document.reads.js";

/**
 * The registered document that is a step's paper: the one it points at, else the one of its number and day, issued by
 * the unit itself or by a level above it. Null where none is registered or seen.
 */
export const documentOfStep = async (ctx: Context, stepId: string): Promise<DocumentTable | null> =>
  !can(ctx.actor, "document.read")
    ? null
    : loaderOf<string, DocumentTable>(ctx, "documents of steps", async (ids) => {
        const { db, keys } = await scopedRead<Tables>(ctx, "document.read");
        const rows = await db
          .selectFrom("pilotStep as s")
          .innerJoin("pilotUnit as p", "p.id", "s.pilotId")
          .innerJoin("document as d", (join) =>
            join.on((eb) =>
              eb.or([
                eb("d.id", "=", eb.ref("s.documentId")),
                eb.and([
                  eb("s.documentId", "is", null),
                  eb("d.number", "=", eb.ref("s.documentNumber")),
                  eb("d.issuedOn", "=", eb.ref("s.on")),
                  eb("d.provinceKey", "=", eb.ref("p.provinceKey")),
                ]),
              ]),
            ),
          )
          .where("s.id", "in", ids)
          .where(inSight(ctx, keys))
          .where((eb) => eb.or([eb("d.communeKey", "is", null), eb("d.communeKey", "=", eb.ref("p.communeKey"))]))
          .where((eb) => eb.or([eb("d.districtKey", "is", null), eb("d.districtKey", "=", eb.ref("p.districtKey"))]))
          .distinctOn("s.id")
          .selectAll("d")
          .select("s.id as stepId")
          .orderBy("s.id")
          .orderBy("d.communeKey", (order) => order.asc().nullsLast())
          .execute();
        return new Map(rows.map(({ stepId: step, ...document }) => [step, document]));
      }).load(stepId);
