import type { EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Directive, Field, ID, Int, ObjectType, registerEnumType, type ClassType } from "type-graphql";
import type { Context } from "./context.js";
import { Policy } from "./policy.js";
import { scopedRead } from "./scoped-read.js";
import type { ReferenceLoader } from "./subgraph.js";
import { sql } from "kysely";

/**
 * Folds organisation's announcements of applied acts. They come after the facts of the act itself, so whoever knows the
 * act knows all of it.
 */
export async function foldActs(service: string, em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const acts = events
    .filter((e) => e.type === "organisation.reorganisation.applied")
    .map((e) => ({ id: e.subject, on: e.on, moves: e.payload["moves"] }));
  if (acts.length === 0) return;
  await em.execute(
    `
      insert into "${service}".territory_act (id, "on", moves)
      select (r->>'id')::uuid, (r->>'on')::date, (r->>'moves')::int
      from jsonb_array_elements(?::jsonb) r
      on conflict (id) do nothing
    `,
    [JSON.stringify(acts)],
  );
}

enum SettlingState {
  UNHEARD = "UNHEARD",
  AWAITING_DAY = "AWAITING_DAY",
  MOVING = "MOVING",
  SETTLED = "SETTLED",
}
registerEnumType(SettlingState, {
  name: "SettlingState",
  description:
    "Một dịch vụ đã chuyển trách nhiệm theo việc sắp xếp đến đâu. | How far a service has come in moving responsibilities after an act.",
  valuesConfig: {
    UNHEARD: { description: "Chưa nhận được. | It has not heard of the act yet." },
    AWAITING_DAY: { description: "Đã nhận, chờ đến ngày hiệu lực. | It knows the act and waits for its day." },
    MOVING: { description: "Đang chuyển. | It is moving." },
    SETTLED: { description: "Đã chuyển xong. | All has moved." },
  },
});

// The same in every service that follows the territory.
@Policy("unit.reorganise", "parent")
@ObjectType({
  description:
    "Một dịch vụ đã chuyển trách nhiệm theo việc sắp xếp đến đâu. | How far one service has come with an act.",
})
@Directive('@tag(name: "private")')
@Directive("@shareable")
class ReorganisationSettling {
  @Field(() => SettlingState, { description: "Đến đâu. | How far." })
  state!: SettlingState;
  @Field(() => Int, { description: "Số đơn vị phải chuyển trách nhiệm (đơn vị). | Units whose responsibilities move." })
  moves!: number;
  @Field(() => Int, { description: "Số đơn vị đã chuyển xong (đơn vị). | Units already moved." })
  settled!: number;
}

type ActTables = {
  territoryAct: { id: string; on: string; moves: number };
  unitMove: { on: string; settled: boolean };
};

async function settlingByIds(ctx: Context, ids: readonly string[]): Promise<Map<string, ReorganisationSettling>> {
  const { db } = await scopedRead<ActTables>(ctx, "unit.reorganise");
  const acts = await db
    .selectFrom("territoryAct as a")
    .where("a.id", "in", ids)
    .select([
      "a.id",
      "a.on",
      "a.moves",
      sql<string>`
        (select count(*) from ${sql.table(`${ctx.service}.unit_move`)} m where m."on" = a."on" and not m.settled)
      `.as("waiting"),
    ])
    .execute();
  return new Map(
    acts.map(({ id, on, moves, waiting }) => {
      const ahead = on > ctx.clock.today();
      const left = Math.min(Number(waiting), moves);
      return [
        id,
        {
          state: ahead ? SettlingState.AWAITING_DAY : left > 0 ? SettlingState.MOVING : SettlingState.SETTLED,
          moves,
          settled: ahead ? 0 : moves - left,
        },
      ];
    }),
  );
}

/**
 * A reference to organisation's acts with one field of this service: how far it has come. Of an act it has not heard of
 * it says so.
 */
export function settlingOfActs(field: string): { Type: ClassType; load: ReferenceLoader } {
  @Policy("unit.reorganise", "reference")
  @ObjectType("Reorganisation", {
    description: "Một lần sắp xếp đơn vị (thuộc dịch vụ tổ chức). | A reorganisation, owned by organisation.",
  })
  @Directive('@key(fields: "id")')
  @Directive('@tag(name: "private")')
  class Reorganisation {
    @Field(() => ID, { description: "Mã. | Id." })
    id!: string;
    @Field(() => ReorganisationSettling, {
      name: field,
      nullable: true,
      description:
        "Dịch vụ này đã chuyển trách nhiệm đến đâu; trống với dự thảo. | How far this service has come; empty for a draft.",
    })
    settling!: ReorganisationSettling;
  }
  return {
    Type: Reorganisation,
    load: async (ctx, ids) => {
      const known = await settlingByIds(ctx, ids);
      return ids.map((id) => ({
        id,
        settling: known.get(id) ?? { state: SettlingState.UNHEARD, moves: 0, settled: 0 },
      }));
    },
  };
}
