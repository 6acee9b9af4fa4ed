import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import { sql, type Kysely, type SqlBool } from "kysely";
import { countedIndicators } from "../figure/figure.reads.js";
import { missingHere, missingRate, type MissingReason } from "../figure/missing-reason.js";
import { rateOf, valueOf, type FigureStatus, type KeptFigure } from "../figure/figure-values.js";
import { APART, appearsAt, indicatorOf, indicatorsAt, OWN_MODELS, type IndicatorRow } from "../indicator/catalogue.js";
import { isCounted, type ReportState } from "../report/report-state.js";
import type { ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";

/** The report that is compiled. */
export type Parent = Pick<ReportRow, "id" | "periodId" | "level" | "unitVersionId" | "provinceKey" | "districtKey">;
export interface ChildReport {
  id: string;
  level: UnitLevel;
  state: ReportState;
  unitVersionId: string;
  fullName: string;
  dueOn: LocalDate;
  submittedOn: LocalDate | null;
  provisional: boolean;
  ownModel: boolean;
  districtKey: number | null;
  communeKey: number | null;
  /**
   * Its district named it as missing: accepted since or not, it is in no sum above the district until a correction
   * brings it.
   */
  isNamed: boolean;
}
/** What one unit adds to a sum. Without a report: facts that stand at the unit itself. */
export interface Part {
  unitVersionId: string;
  reportId: string | null;
  value: number | null;
  status: FigureStatus;
  missingReason: MissingReason | null;
}
export interface CompiledValue {
  indicator: IndicatorRow;
  value: number | null;
  status: FigureStatus;
  missingReason: MissingReason | null;
  parts: Part[];
}
export interface CompiledSums {
  figures: CompiledValue[];
  accepted: ChildReport[];
  missing: ChildReport[];
  /** Some of what was summed is provisional, so the sums are. */
  provisional: boolean;
}

/**
 * Reports below a district or province, with the names of their units, in one statement. A province's are those of its
 * communes and districts on the period's last day: whoever answers for two that have merged since answers for two sums,
 * not for one.
 */
async function reportsBelow(db: Kysely<Tables>, parent: Parent): Promise<ChildReport[]> {
  const below = db
    .selectFrom("report as r")
    .innerJoin("unit as u", "u.id", "r.unitVersionId")
    .where("r.periodId", "=", parent.periodId)
    .where("r.id", "!=", parent.id);
  const inside =
    parent.level === UnitLevel.DISTRICT
      ? below.where("r.districtKey", "=", parent.districtKey).where("r.level", "=", UnitLevel.COMMUNE)
      : below.where("u.provinceKey", "=", provinceThen(parent));
  return inside
    .select([
      "r.id",
      "r.level",
      "r.state",
      "r.unitVersionId",
      "u.fullName",
      "r.dueOn",
      "r.submittedOn",
      "r.provisional",
      "r.ownModel",
      "r.districtKey",
      "r.communeKey",
      sql<boolean>`
        exists (select from reporting.report_gap g where g.missing_id = r.id and g.report_id <> ${parent.id})
      `.as("isNamed"),
    ])
    .orderBy("u.code")
    .execute();
}

/** The province as it was when the report became due. */
const provinceThen = (parent: Parent) =>
  sql<number>`(select own.province_key from reporting.unit own where own.id = ${parent.unitVersionId})`;
/**
 * Facts of another province that still stood on the period's last day are that one's, even where one answers for both
 * today.
 */
const ofAnother = (parent: Parent) => sql<SqlBool>`
  exists (select from reporting.unit f join reporting.unit x on x.level = 'PROVINCE' and x.unit_key = f.province_key
  where f.id = d.unit_version_id
    and x.unit_key <> ${provinceThen(parent)}
    and (x.valid_from is null or x.valid_from <= p.to_on)
    and (x.valid_to is null or x.valid_to > p.to_on))`;

const NOWHERE = -1;
interface OwnSum {
  indicator: string;
  unitVersionId: string;
  value: number;
}
/** Which places a sum covers: those whose reports are in it. */
export interface Covered {
  districts: number[];
  communes: number[];
}
/**
 * Facts counted here and not in a report below: those at the unit itself, and indicators that only this level reports,
 * in the places that the sum covers. A place whose report is missing is in no figure, so that every figure of a report,
 * and both halves of a rate, are of the same places.
 */
export async function sumsHere(
  db: Kysely<Tables>,
  parent: Parent,
  onlyHere: string[],
  { districts, communes }: Covered,
): Promise<OwnSum[]> {
  const stocks = indicatorsAt(parent.level)
    .filter((indicator) => indicator.kind === "STOCK")
    .map((indicator) => indicator.code);
  const key = parent.level === UnitLevel.DISTRICT ? ("d.districtKey" as const) : ("d.provinceKey" as const);
  const isProvince = parent.level === UnitLevel.PROVINCE;
  return db
    .selectFrom("figureDelta as d")
    .innerJoin("period as p", (join) => join.on("p.id", "=", parent.periodId))
    .where(key, "=", isProvince ? parent.provinceKey : parent.districtKey)
    .whereRef("d.on", "<=", "p.toOn")
    .where((eb) => eb.or([eb("d.indicator", "in", stocks), eb("d.on", ">=", eb.ref("p.fromOn"))]))
    .where((eb) =>
      eb.or([
        eb.and([eb("d.communeKey", "is", null), ...(isProvince ? [eb("d.districtKey", "is", null)] : [])]),
        eb.and([
          eb("d.indicator", "in", ["", ...onlyHere]),
          eb.or([
            eb("d.communeKey", "in", [NOWHERE, ...communes]),
            eb.and([eb("d.communeKey", "is", null), eb("d.districtKey", "in", [NOWHERE, ...districts])]),
          ]),
        ]),
      ]),
    )
    .where((eb) => (isProvince ? eb.not(ofAnother(parent)) : eb.lit(true)))
    .groupBy(["d.indicator", "d.unitVersionId"])
    .select(["d.indicator", "d.unitVersionId", sql<number>`sum(d.delta)`.as("value")])
    .execute();
}

/**
 * The sums of a district or province: accepted reports of the level below, plus facts counted at this level itself. Six
 * statements, however many units lie below. What is missing is named, never counted as zero. Models of one's own are
 * counted (I05), and the people helped there apart; nothing else of theirs is added to the scheme's figures (R63).
 */
export async function compiledSums(db: Kysely<Tables>, parent: Parent, today: LocalDate): Promise<CompiledSums> {
  const { toOn } = await db
    .selectFrom("period")
    .select("toOn")
    .where("id", "=", parent.periodId)
    .executeTakeFirstOrThrow();
  const counts = (report: ChildReport): boolean => isCounted(report, toOn, today);
  const below = await reportsBelow(db, parent);
  const districts = below.filter((report) => report.level === UnitLevel.DISTRICT);
  const communes = below.filter((report) => report.level === UnitLevel.COMMUNE);
  const children = districts.length > 0 ? districts : communes;
  const accepted = children.filter(counts);
  const missing = children.filter((report) => !counts(report));
  const schemes = accepted.filter((report) => !report.ownModel);
  const childLevel = children[0]?.level ?? UnitLevel.COMMUNE;

  const rows =
    accepted.length === 0
      ? []
      : await db
          .selectFrom("figure")
          .select(["reportId", "indicator", "computed", "typed", "notApplicable"])
          .where(
            "reportId",
            "in",
            accepted.map((report) => report.id),
          )
          .execute();
  const ofChild = new Map(
    [...groupedBy(rows, (row) => row.reportId)].map(([id, list]) => [
      id,
      new Map(list.map((row) => [row.indicator, row])),
    ]),
  );
  const onlyHere = indicatorsAt(parent.level)
    .filter((indicator) => !appearsAt(indicator, childLevel))
    .map((indicator) => indicator.code);
  const here = groupedBy(
    await sumsHere(db, parent, onlyHere, coveredBy(accepted, communes.filter(counts))),
    (row) => row.indicator,
  );
  const counted = await countedIndicators(db);

  // With no report below accepted there is nothing that could hold the figure yet.
  const reasonOf = (indicator: IndicatorRow): MissingReason =>
    accepted.length === 0 && missing.length > 0 ? "REPORT_UNFINISHED" : missingHere(indicator);
  const values = new Map<string, CompiledValue>();
  for (const indicator of indicatorsAt(parent.level).filter(({ kind }) => kind !== "RATE")) {
    const facts: Part[] = (here.get(indicator.code) ?? []).map((row) => ({
      unitVersionId: row.unitVersionId,
      reportId: null,
      value: row.value,
      status: "GIVEN",
      missingReason: null,
    }));
    const parts = appearsAt(indicator, childLevel)
      ? [
          ...(indicator.code === OWN_MODELS ? accepted : schemes).map((child) =>
            partOf(child, indicator, ofChild.get(child.id)?.get(indicator.code)),
          ),
          ...facts,
        ]
      : facts;
    const isCountedHere = onlyHere.includes(indicator.code) && counted.has(indicator.code);
    values.set(indicator.code, { indicator, ...totalOf(parts, isCountedHere, reasonOf(indicator)), parts });
  }
  for (const [apart, code] of Object.entries(APART)) {
    const known = values.get(apart)!;
    const own = communes.filter((report) => report.ownModel && children.includes(report));
    const parts = [
      ...known.parts,
      ...own.filter(counts).map((child) => partOf(child, indicatorOf(code)!, ofChild.get(child.id)?.get(code))),
    ];
    values.set(apart, {
      ...known,
      ...totalOf(parts, childLevel === UnitLevel.COMMUNE && own.length === 0, reasonOf(known.indicator)),
      parts,
    });
  }
  addPunctuality(
    values,
    communes.filter((report) => !report.ownModel),
    parent,
  );
  for (const indicator of indicatorsAt(parent.level).filter(({ kind }) => kind === "RATE"))
    values.set(indicator.code, compiledRate(indicator, values, schemes, ofChild, childLevel));
  return {
    figures: indicatorsAt(parent.level).map((indicator) => values.get(indicator.code)!),
    accepted,
    missing,
    provisional: accepted.some((child) => child.provisional),
  };
}

/** The places of what was accepted: districts, and the communes accepted under them. */
function coveredBy(accepted: ChildReport[], communes: ChildReport[]): Covered {
  const districts = accepted.flatMap((report) => (report.level === UnitLevel.DISTRICT ? [report.districtKey!] : []));
  const under = (report: ChildReport): boolean =>
    accepted.includes(report) ||
    (report.districtKey !== null && !report.isNamed && districts.includes(report.districtKey));
  return {
    districts,
    communes: communes.filter((report) => under(report) && !report.ownModel).map((report) => report.communeKey!),
  };
}

type Kept = Pick<KeptFigure, "computed" | "typed" | "notApplicable">;
function partOf(child: ChildReport, indicator: IndicatorRow, figure: Kept | undefined): Part {
  const value = valueOf(figure);
  const status = figure?.notApplicable ? "NOT_APPLICABLE" : value === null ? "MISSING" : "GIVEN";
  return {
    unitVersionId: child.unitVersionId,
    reportId: child.id,
    value,
    status,
    missingReason: status === "MISSING" ? missingHere(indicator) : null,
  };
}

function totalOf(
  parts: Part[],
  isCounted: boolean,
  reason: MissingReason,
): Pick<CompiledValue, "value" | "status" | "missingReason"> {
  const given = parts.filter((part) => part.status === "GIVEN");
  if (given.length > 0 || isCounted)
    return { value: given.reduce((sum, part) => sum + part.value!, 0), status: "GIVEN", missingReason: null };
  if (parts.length > 0 && parts.every((part) => part.status === "NOT_APPLICABLE"))
    return { value: null, status: "NOT_APPLICABLE", missingReason: null };
  return { value: null, status: "MISSING", missingReason: reason };
}

/** I67: the platform itself knows which commune reports were due and which came in time. */
function addPunctuality(values: Map<string, CompiledValue>, communes: ChildReport[], parent: Parent): void {
  const put = (code: string, value: number): void => {
    const known = values.get(code);
    if (known)
      values.set(code, {
        ...known,
        value,
        status: "GIVEN",
        missingReason: null,
        parts: [{ unitVersionId: parent.unitVersionId, reportId: null, value, status: "GIVEN", missingReason: null }],
      });
  };
  put("I67N", communes.filter((report) => report.submittedOn !== null && report.submittedOn <= report.dueOn).length);
  put("I67D", communes.length);
}

function compiledRate(
  indicator: IndicatorRow,
  values: Map<string, CompiledValue>,
  accepted: ChildReport[],
  ofChild: Map<string, Map<string, Kept>>,
  childLevel: UnitLevel,
): CompiledValue {
  const value = rateOf(indicator, (code) => values.get(code)?.value ?? null);
  const parts = !appearsAt(indicator, childLevel)
    ? []
    : accepted.map((child): Part => {
        const of = (code: string): Part => partOf(child, indicatorOf(code)!, ofChild.get(child.id)?.get(code));
        const rate = rateOf(indicator, (code) => of(code).value);
        return {
          unitVersionId: child.unitVersionId,
          reportId: child.id,
          value: rate,
          ...rateStatus(rate, indicator, (code) => of(code).missingReason),
        };
      });
  return { indicator, value, ...rateStatus(value, indicator, (code) => values.get(code)?.missingReason), parts };
}

const rateStatus = (
  value: number | null,
  indicator: IndicatorRow,
  reasonOf: (code: string) => MissingReason | null | undefined,
): Pick<CompiledValue, "status" | "missingReason"> =>
  value === null
    ? { status: "MISSING", missingReason: missingRate(indicator, reasonOf) }
    : { status: "GIVEN", missingReason: null };
