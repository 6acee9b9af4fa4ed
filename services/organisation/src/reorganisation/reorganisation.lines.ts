import { badField, can, forbidden, formatDay, type LocalDate, tidy } from "@hoa-nhap/kernel";
import { kyselyOf, uploadedBy, type Context } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Tables } from "../tables.js";
import type { Portion } from "../territory-facts/act.js";
import { readConversions, readProvinces, type Conversions, type Line } from "./conversion-file.js";
import { Faults, type Fault } from "@hoa-nhap/sheets";
import { groundOf, type Ground } from "./ground.js";
import { differences } from "./snapshot.js";
import { readUnits, type ListedUnit } from "./units-file.js";

/**
 * What a draft is made of: changes typed by hand, an uploaded file, the end of a province's districts, or several of
 * these.
 */
export interface DraftReorganisation {
  title: string;
  basis: string;
  effectiveOn: LocalDate;
  changes: {
    outcomeCode?: string | null;
    outcomeName?: string | null;
    parentCode?: string | null;
    stays?: boolean | null;
    sources: { code: string; portion: Portion }[];
  }[];
  file?: { kind: "SUCCESSION" | "UNITS"; upload: string; provinces?: string | null } | null;
  endsDistrictsOf?: string | null;
}
export interface Drafted {
  lines: Line[];
  /** What is wrong with the file itself; the rest is judged against the territory each time. */
  fileFaults: Fault[];
}

/** More faults than these are counted, not told: whoever mends a thousand rows uploads again. */
const TOLD = 1000;
function told(faults: Faults): Fault[] {
  const sorted = faults.sorted();
  const more = sorted.length - TOLD;
  const rest = { row: 0, rule: "faults.more", message: { vi: `Còn ${more} lỗi nữa.`, en: `${more} more faults.` } };
  return more > 0 ? [...sorted.slice(0, TOLD), rest] : sorted;
}

const byHand = ({ changes, basis }: DraftReorganisation): Line[] =>
  changes.flatMap(({ outcomeCode, outcomeName, parentCode, stays, sources }, index): Line[] => {
    const to = outcomeCode
      ? { code: outcomeCode, fullName: tidy(outcomeName ?? ""), parent: parentCode ?? null }
      : null;
    const line = { row: index + 1, to, basis, ...(stays && { stays }) };
    if (sources.length === 0) return to ? [{ ...line, from: null, portion: "whole" }] : [];
    return sources.map(({ code, portion }) => ({ ...line, from: { code, fullName: null }, portion }));
  });

/**
 * Every district of a province ends without a successor; a commune that no other line speaks of goes on under the
 * province.
 */
function endingDistricts(provinceCode: string, basis: string, lines: Line[], ground: Ground): Line[] {
  const province = ground.day.get(provinceCode);
  const districts = [...ground.day.values()].filter((v) => v.level === "DISTRICT" && v.parent === province?.unit);
  if (!province || districts.length === 0) {
    throw badField("endsDistrictsOf", "districts.none", {
      vi: `Ngày ${formatDay(ground.on)} tỉnh mã ${provinceCode} không có cấp huyện.`,
      en: `On ${formatDay(ground.on)} the province ${provinceCode} has no districts.`,
    });
  }
  const spoken = new Set(lines.map((l) => l.from?.code));
  const below = new Set(districts.map((v) => v.unit));
  const communes = [...ground.day.values()].filter(
    (v) => v.level === "COMMUNE" && v.parent !== null && below.has(v.parent) && !spoken.has(v.code),
  );
  const line = { row: 0, basis, portion: "whole" as const };
  return [
    ...districts.map(({ code, fullName }): Line => ({ ...line, from: { code, fullName }, to: null })),
    ...communes.map(({ code, fullName }): Line => ({
      ...line,
      from: { code, fullName },
      to: { code, fullName, parent: provinceCode },
    })),
  ];
}

/** What the file of a draft says, with what is wrong in it. */
export interface ReadDraft {
  faults: Faults;
  units: ListedUnit[];
  /** Who became whom: the provinces first, where they have a file of their own. */
  conversions: (Conversions & { file?: string })[];
}
/** Reads the file of a draft, before anything is asked of the records: no transaction waits for a heavy file. */
export async function readDraft(ctx: Context, { file }: DraftReorganisation): Promise<ReadDraft> {
  const read: ReadDraft = { faults: new Faults(), units: [], conversions: [] };
  if (!file) return read;
  if (!can(ctx.actor, "unit.reorganise")) throw forbidden();
  const contentOf = (id: string, path: string): Promise<Buffer> =>
    uploadedBy(ctx.em.fork(), "organisation", ctx.actor.id, id, path);
  const content = await contentOf(file.upload, "file.upload");
  if (file.kind === "UNITS") return { ...read, units: await readUnits([content], read.faults) };
  const communes = await readConversions([content], read.faults);
  const provinces = file.provinces
    ? [
        {
          ...(await readProvinces([await contentOf(file.provinces, "file.provinces")], read.faults)),
          file: "provinces",
        },
      ]
    : [];
  return { ...read, conversions: [...provinces, communes] };
}

/** Lines of a published file: who became whom, or the list of units as it is from that day. */
function ofFile(
  { faults, units, conversions }: ReadDraft,
  { basis, effectiveOn }: DraftReorganisation,
  ground: Ground,
): Line[] {
  if (units.length > 0 && !faults.any) {
    const { openings, act } = differences(units, ground, basis, faults);
    const rowOf = new Map(units.map(({ code, row }) => [code, row]));
    for (const { code, fullName } of openings)
      faults.add(
        rowOf.get(code)!,
        "province.new",
        `${fullName} (${code}) thuộc tỉnh chưa có dữ liệu: dùng lệnh nhập của hệ thống.`,
        `${fullName} (${code}) lies in a province that is not recorded yet: use the import command.`,
      );
    return act.changes.map(({ code, fullName, parent, sources: [source] }): Line => ({
      row: rowOf.get(code)!,
      from: { code, fullName: source!.fullName },
      to: { code, fullName, parent: parent ?? null },
      portion: "whole",
      basis,
    }));
  }
  return conversions.flatMap(({ lines, on, file }) => {
    if (lines.length > 0 && on !== effectiveOn)
      faults.add(
        lines[0]!.row,
        "date.differs",
        `Tệp có hiệu lực ngày ${formatDay(on)}, dự thảo ngày ${formatDay(effectiveOn)}.`,
        `The file takes effect on ${formatDay(on)}, the draft on ${formatDay(effectiveOn)}.`,
      );
    return lines.map((line) => ({ ...line, ...(file !== undefined && { file }) }));
  });
}

/** The lines that a draft stands for. Faults of form in its file are kept with it; nothing else is judged here. */
export async function linesOfDraft(em: EntityManager, read: ReadDraft, input: DraftReorganisation): Promise<Drafted> {
  if (input.changes.length === 0 && !input.file && !input.endsDistrictsOf) {
    throw badField("changes", "reorganisation.empty", {
      vi: "Hãy ghi ít nhất một thay đổi hoặc chọn tệp.",
      en: "Give at least one change, or a file.",
    });
  }
  const ground = await groundOf(kyselyOf<Tables>(em, "organisation"), input.effectiveOn);
  const spoken = [...byHand(input), ...ofFile(read, input, ground)];
  const lines = input.endsDistrictsOf
    ? [...spoken, ...endingDistricts(input.endsDistrictsOf, input.basis, spoken, ground)]
    : spoken;
  return { lines: read.faults.any ? [] : lines, fileFaults: told(read.faults) };
}

/** Writes the lines of a draft in place of those it had. */
export async function writeLines(em: EntityManager, id: string, lines: Line[]): Promise<void> {
  await em.execute("delete from organisation.reorganisation_row where reorganisation_id = ?", [id]);
  await em.execute(
    `
      insert into organisation.reorganisation_row (reorganisation_id, place, row, file, from_code, from_name, to_code,
        to_name, to_parent, portion, basis, stays)
     select ?, n, (r->>'row')::int, r->>'file', r#>>'{from,code}', r#>>'{from,fullName}', r#>>'{to,code}',
       r#>>'{to,fullName}', r#>>'{to,parent}', r->>'portion', r->>'basis', coalesce((r->>'stays')::boolean, false)
     from jsonb_array_elements(?::jsonb) with ordinality as t(r, n)`,
    [id, JSON.stringify(lines)],
  );
}
