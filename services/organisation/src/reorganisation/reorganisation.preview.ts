import { covers, type Keys, type LocalDate } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";
import type { FactLevel } from "../territory-facts/types.js";
import type { PlacedVersion } from "../territory/write-territory.js";
import { actOfLines } from "./act-of-lines.js";
import { heirsOf, outcomeOf, type Decisions, type Outcome } from "./apply-act.js";
import { DIGITS, hasKnownType, isCode } from "./code-rules.js";
import type { Line } from "./conversion-file.js";
import { Faults, type Fault } from "@hoa-nhap/sheets";
import { groundOf, type Ground } from "./ground.js";

/** What an act would do to the territory as it is recorded now. */
export interface Preview {
  faults: Fault[];
  ending: PlacedVersion[];
  news: NewUnit[];
  divided: Divided[];
  /** Decisions still to be made about divided communes and their areas. */
  undecided: number;
  /** All decisions that it needs, made or not. */
  toDecide: number;
  /** Old units and parents that lie outside the area of the one who asks: not theirs to change. */
  outside: boolean;
  /** No line of it lies anywhere yet: its file could not be read. */
  nowhere: boolean;
  ready: boolean;
  ground: Ground;
  outcome: Outcome | null;
  decisions: Decisions;
}
export interface NewUnit {
  code: string;
  fullName: string;
  level: FactLevel;
  parentCode: string | null;
}
interface Divided {
  version: PlacedVersion;
  heirs: NewUnit[];
  decision: string | null;
  areas: { version: PlacedVersion; decision: string | null }[];
}

type Act = { id: string; effectiveOn: LocalDate; fileFaults: Fault[] };

async function linesOfAct(db: Kysely<Tables>, id: string): Promise<Line[]> {
  const rows = await db
    .selectFrom("reorganisationRow")
    .selectAll()
    .where("reorganisationId", "=", id)
    .orderBy("place")
    .execute();
  return rows.map(({ row, file, fromCode, fromName, toCode, toName, toParent, portion, basis, stays }) => ({
    row,
    ...(file !== null && { file }),
    from: fromCode === null ? null : { code: fromCode, fullName: fromName },
    to: toCode === null ? null : { code: toCode, fullName: toName ?? "", parent: toParent },
    portion,
    basis,
    ...(stays && { stays }),
  }));
}

async function decisionsOf(db: Kysely<Tables>, id: string): Promise<Decisions> {
  const rows = await db.selectFrom("reorganisationDecision").selectAll().where("reorganisationId", "=", id).execute();
  const of = (kind: string) =>
    new Map(rows.filter((r) => r.kind === kind && r.target !== null).map((r) => [r.subject, r.target!]));
  return { units: of("UNIT"), areas: of("AREA"), posts: of("POST") };
}

/**
 * Of the posts decided about, those whose own unit ends and is followed by the unit chosen: a revision may have changed
 * both.
 */
async function fittingPosts(
  db: Kysely<Tables>,
  posts: Decisions["posts"],
  ending: PlacedVersion[],
  outcome: Outcome,
): Promise<Decisions["posts"]> {
  if (posts.size === 0) return posts;
  const rows = await db
    .selectFrom("post")
    .innerJoin("organisation", "organisation.id", "post.organisationId")
    .select(["post.id", "organisation.unitId"])
    .where("post.id", "in", [...posts.keys()])
    .execute();
  const units = new Map(ending.map((v) => [v.unitId, v]));
  return new Map(
    rows.flatMap(({ id, unitId }) => {
      const [unit, target] = [units.get(unitId ?? ""), posts.get(id)!];
      return unit && heirsOf(outcome, unit).includes(target) ? [[id, target] as const] : [];
    }),
  );
}

const levelOfCode = (code: string): FactLevel | undefined =>
  (Object.keys(DIGITS) as FactLevel[]).find((level) => DIGITS[level] === code.length);

/** Faults of form that a file's reader would have told, for lines typed by hand. */
function formFaults(lines: Line[], faults: Faults): void {
  for (const line of lines) {
    for (const code of [line.from?.code, line.to?.code]) {
      if (code !== undefined && !levelOfCode(code))
        isCode(code, code.length === 1 ? "PROVINCE" : "COMMUNE", line.row, faults);
      else if (code !== undefined) isCode(code, levelOfCode(code)!, line.row, faults);
    }
    if (line.to && levelOfCode(line.to.code)) hasKnownType(line.to.code, line.to.fullName, line.row, faults);
    if (!line.to && line.portion !== "whole")
      faults.add(
        line,
        "end.whole",
        "Đơn vị kết thúc không có nơi kế thừa phải ghi toàn bộ.",
        "A unit that ends without a successor must be named whole.",
      );
  }
}

/**
 * Where no unit above is named, the new unit lies where the first of its sources lay; one that goes on stays where it
 * was.
 */
function withParents(lines: Line[], ground: Ground): Line[] {
  const codeOf = new Map([...ground.day.values()].map((v) => [v.unit, v.code]));
  const first = new Map(
    [...lines]
      .reverse()
      .filter((l) => l.from && l.to)
      .map((l) => [l.to!.code, l.stays ? l.to!.code : l.from!.code]),
  );
  return lines.map((line) => {
    if (!line.to || line.to.parent !== null || line.to.code.length === 2) return line;
    const parent = ground.day.get(first.get(line.to.code) ?? "")?.parent;
    return { ...line, to: { ...line.to, parent: parent ? (codeOf.get(parent) ?? null) : null } };
  });
}

const newUnit = (v: Outcome["versions"][number], codeOf: Map<string, string>): NewUnit => ({
  code: v.code,
  fullName: v.fullName,
  level: v.level as FactLevel,
  parentCode: v.parent === null ? null : (codeOf.get(v.parent) ?? null),
});

/** Works an act out on the territory of now, inside the caller's transaction. Nothing is written. */
export async function previewOf(db: Kysely<Tables>, act: Act, keys: Keys): Promise<Preview> {
  const ground = await groundOf(db, act.effectiveOn);
  const decisions = await decisionsOf(db, act.id);
  const lines = withParents(await linesOfAct(db, act.id), ground);
  const faults = new Faults();
  faults.list.push(...act.fileFaults);
  formFaults(lines, faults);
  const touched = lines
    .flatMap((l) => [ground.eve.get(l.from?.code ?? ""), ground.day.get(l.to?.parent ?? "")])
    .filter((v) => v !== undefined);
  // A province that is made of nothing lies in nobody's area but the country's.
  const outside =
    touched.some((v) => !covers(keys, v)) || (!keys.all && lines.some((l) => !l.from && l.to?.code.length === 2));
  const nothing: Preview = {
    faults: faults.sorted(),
    ending: [],
    news: [],
    divided: [],
    undecided: 0,
    toDecide: 0,
    outside,
    nowhere: touched.length === 0,
    ready: false,
    ground,
    outcome: null,
    decisions,
  };
  if (faults.any) return nothing;
  const { act: read } = actOfLines(lines, ground, faults);
  if (!faults.any && read.changes.length === 0 && !lines.some((l) => !l.to))
    faults.add(0, "act.empty", "Không có gì thay đổi.", "Nothing changes.");
  if (faults.any) return { ...nothing, faults: faults.sorted() };

  const outcome = outcomeOf(read, ground, decisions);
  const begun = outcome.versions.filter((v) => v.level !== "AREA");
  const goingOn = new Set(outcome.versions.map((v) => v.unit));
  const codeOf = new Map([...ground.day.values(), ...begun].map((v) => [v.unit, v.code]));
  const newOf = new Map(begun.map((v) => [v.code, newUnit(v, codeOf)]));
  const areasOf = groupedBy(ground.areas, (v) => v.parent!);
  const divided = outcome.divided.map(({ version, heirs }): Divided => {
    const chosen = (target: string | undefined): string | null =>
      target !== undefined && heirs.includes(target) ? target : null;
    // A unit that only gives a part away goes on to answer for what is tied to no area.
    const itself = goingOn.has(version.unit) ? version.code : null;
    return {
      version,
      heirs: heirs.map((code) => newOf.get(code)!),
      decision: chosen(decisions.units.get(version.unitId)) ?? chosen(itself ?? undefined),
      areas: (areasOf.get(version.unit) ?? []).map((area) => ({
        version: area,
        decision: chosen(decisions.areas.get(area.unitId)),
      })),
    };
  });
  const undecided = divided.reduce(
    (n, d) => n + Number(d.decision === null) + d.areas.filter((a) => a.decision === null).length,
    0,
  );
  const ending = outcome.ended.filter((v) => !goingOn.has(v.unit) && v.level !== "AREA");
  const [units, posts] = [
    new Map(divided.flatMap((d) => (d.decision ? [[d.version.unitId, d.decision]] : []))),
    await fittingPosts(db, decisions.posts, ending, outcome),
  ];
  return {
    faults: [],
    ending,
    news: [...newOf.values()],
    divided,
    undecided,
    outside,
    nowhere: false,
    toDecide: divided.reduce((n, d) => n + 1 + d.areas.length, 0),
    ready: undecided === 0,
    ground,
    outcome,
    decisions: { ...decisions, units, posts },
  };
}
