import { connectionPolicies, fields, type PolicyRegistry } from "@hoa-nhap/subgraph";

/** Who may read or do what, field by field. */
export const policies: PolicyRegistry = {
  Query: {
    ...fields("unit.read", "reference", "reportingPeriods indicators"),
    ...fields("report.read", "area", "reports report reportTasks"),
    ...fields("report.follow", "area", "compilation"),
    ...fields("statistics.read", "area", "statistics statisticsCoverage"),
  },
  Mutation: {
    ...fields("report.write", "area", "saveReport submitReport correctReport"),
    ...fields(
      "report.review",
      "area",
      "returnReport acceptReport takeBackAcceptance acceptCorrection returnCorrection",
    ),
    ...fields("report.compile", "area", "compileReport"),
  },
  ReportingPeriod: fields("unit.read", "reference", "id kind year name from to dueOn"),
  Indicator: fields(
    "unit.read",
    "reference",
    "id code name nameEn identifier unit kind source lowest required sensitive numerator denominator",
  ),
  ...connectionPolicies("Report", "report.read", "area"),
  Report: fields(
    "report.read",
    "area",
    `id version period unit level state dueOn isLate narrative explanation figures warnings history submittedOn
    acceptedOn parts provisional ownModel gaps corrections publication`,
  ),
  ReportGap: fields("report.read", "parent", "unit reason note namedBy"),
  Figure: fields("report.read", "parent", "indicator value status missingReason computed typed reason"),
  ReportEvent: fields("report.read", "parent", "state on recordedAt reason by official"),
  ReportCorrection: fields(
    "report.read",
    "parent",
    "number state reason on by official decidedOn decidedBy answer figures joined",
  ),
  CorrectedFigure: fields("report.read", "parent", "indicator oldValue newValue fromBelow"),
  ReportWarning: fields("report.read", "parent", "rule indicator message"),
  Official: fields("report.read", "parent", "id"),
  Compilation: fields("report.follow", "area", "period unit report figures missing gaps provisional"),
  CompiledFigure: fields("report.follow", "parent", "indicator value status missingReason parts"),
  CompiledPart: fields("report.follow", "parent", "unit value status missingReason report quality"),
  ...connectionPolicies("ReportTask", "report.read", "area"),
  ReportTask: fields("report.read", "area", "id title dueOn daysLate unit link"),
  ...connectionPolicies("StatisticCell", "statistics.read", "area"),
  StatisticCell: fields("statistics.read", "area", "unit indicator value status missingReason quality sources"),
  StatisticCoverage: fields("statistics.read", "area", "unit finishedOn due counted gaps corrections publication"),
  Publication: fields("unit.read", "parent", "state edition publishedAt"),
  CoverageGap: fields("statistics.read", "parent", "unit reason"),
  PublishedCorrection: fields("statistics.read", "parent", "number on indicators"),
  StatisticSource: fields("statistics.read", "area", "unit share"),
  UnitVersion: {
    ...fields("unit.read", "reference", "id"),
    ...fields("report.read", "area", "latestReport"),
    ...fields("unit.reorganise", "area", "openReports"),
  },
  Reorganisation: fields("unit.reorganise", "reference", "id reportingSettling"),
  ReorganisationSettling: fields("unit.reorganise", "parent", "state moves settled"),
};
