import { badField } from "@hoa-nhap/kernel";
import { Max, Min } from "class-validator";
import { sql, type Expression, type SqlBool } from "kysely";
import { CountsPeople, type PeopleGate } from "./counts-people.js";
import { PolicyOf } from "./policy.js";
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";

/** `first` (required, 1 to 100) and `after`: the arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: "Số dòng của một trang, từ 1 đến 100. | Rows of one page, 1 to 100." })
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Con trỏ của dòng cuối trang trước. | Cursor of the last row of the page before.",
  })
  after?: string | null;
}

// The same in every subgraph.
@ObjectType({ description: "Trang này kết thúc ở đâu. | Where this page ends." })
@Directive("@shareable")
class PageInfo {
  @Field(() => Boolean, { description: "Còn trang sau hay không. | Whether another page follows." })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Con trỏ của dòng cuối trang này. | Cursor of this page's last row.",
  })
  endCursor!: string | null;
}

export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  /** Runs only when `totalCount` is asked for. */
  count: () => Promise<number>;
}

const tagged =
  (tag?: string) =>
  (Type: ClassType): void => {
    if (tag) Directive(`@tag(name: "${tag}")`)(Type);
  };

const counting =
  (gate?: PeopleGate): MethodDecorator =>
  (target, key, descriptor) => {
    if (gate) CountsPeople(gate)(target, key, descriptor as never);
  };

/**
 * The connection type of a GraphQL type: edges, page info, and a count that costs only when asked for. `tag` is the
 * type's own tag, if it has one, and the policy above the type is theirs too; `gate` where a row is a person, so that the count counts people.
 */
export function connectionOf<T extends object>(
  Type: ClassType<T>,
  name: string,
  tag?: string,
  gate?: PeopleGate,
): ClassType<Page<T>> {
  @tagged(tag)
  @PolicyOf(Type)
  @ObjectType(`${name}Edge`, { description: `Một dòng của danh sách ${name}. | One row of a list of ${name}.` })
  class Edge {
    @Field(() => String, { description: "Vị trí của dòng; đưa vào `after`. | The row's place; goes into `after`." })
    cursor!: string;
    @Field(() => Type, { description: "Dòng. | The row." })
    node!: T;
  }
  @tagged(tag)
  @PolicyOf(Type)
  @ObjectType(`${name}Connection`, { description: `Danh sách ${name} theo trang. | A paged list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: "Các dòng của trang. | The page's rows." })
    edges!: Edge[];
    @Field(() => PageInfo, { description: "Trang này kết thúc ở đâu. | Where this page ends." })
    pageInfo!: PageInfo;
    count!: () => Promise<number>;
    @counting(gate)
    @Field(() => Int, {
      nullable: true,
      description: gate
        ? `Tổng số dòng trong phạm vi được xem. Đếm người. | All rows within the caller's area. Counts people.`
        : "Tổng số dòng trong phạm vi được xem. | All rows within the caller's area.",
    })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}

type KeyValue = string | number;
const encode = (key: KeyValue[]): string => Buffer.from(JSON.stringify(key)).toString("base64url");

function decode(cursor: string, length: number): KeyValue[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(key) && key.length === length && key.every((v) => typeof v === "string" || typeof v === "number"))
      return key;
  } catch {
    // falls through to the refusal
  }
  throw badField("after", "cursor", { vi: "Con trỏ trang không hợp lệ.", en: "That is not a cursor of this list." });
}

/** Condition "comes after the cursor" for rows ordered ascending by these expressions; the last must be unique. */
export function afterCursor(cursor: string | null | undefined, order: Expression<unknown>[]): Expression<SqlBool> {
  if (!cursor) return sql<SqlBool>`true`;
  const key = decode(cursor, order.length);
  return sql<SqlBool>`(${sql.join(order)}) > (${sql.join(key.map((value) => sql`${value}`))})`;
}

/** Makes a page out of up to `first + 1` rows in order. `keyOf` gives the values of the ordering expressions. */
export function pageOf<Row>(
  rows: Row[],
  first: number,
  keyOf: (row: Row) => KeyValue[],
  count: () => Promise<number>,
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encode(keyOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }, count };
}

/** The same for a list that is already whole in memory (short by nature). `after` must be a cursor of this list. */
export function pageOfAll<Row>(rows: Row[], { first, after }: PageArgs, keyOf: (row: Row) => KeyValue[]): Page<Row> {
  const start = after
    ? rows.findIndex((row) => encode(keyOf(row)) === encode(decode(after, keyOf(row).length))) + 1
    : 0;
  return pageOf(rows.slice(start, start + first + 1), first, keyOf, async () => rows.length);
}
