import { settlingOfActs, subgraph, type Subgraph } from "@hoa-nhap/subgraph";
import { CompilationResolver } from "./compilation/compilation.resolver.js";
import { CorrectionResolver, ReportCorrectionResolver } from "./correction/correction.resolver.js";
import { CoverageResolver } from "./coverage/coverage.resolver.js";
import { IndicatorResolver } from "./indicator/indicator.resolver.js";
import { PeriodResolver } from "./period/period.resolver.js";
import { ReportEventResolver, ReportResolver, UnitReportResolver } from "./report/report.resolver.js";
import { reportsByIds } from "./report/report.reads.js";
import { StatisticSourceResolver, StatisticsResolver } from "./statistics/statistics.resolver.js";
import { TaskResolver } from "./task/task.resolver.js";

const settling = settlingOfActs("reportingSettling");

export const buildSchema = (): Promise<Subgraph> =>
  subgraph({
    resolvers: [
      PeriodResolver,
      IndicatorResolver,
      ReportResolver,
      ReportEventResolver,
      UnitReportResolver,
      CompilationResolver,
      CorrectionResolver,
      ReportCorrectionResolver,
      CoverageResolver,
      StatisticsResolver,
      StatisticSourceResolver,
      TaskResolver,
    ],
    references: {
      Report: reportsByIds,
      // Any unit may be named; what hangs on it is narrowed to the caller's area field by field.
      UnitVersion: async (_ctx, ids) => ids.map((id) => ({ id })),
      Reorganisation: settling.load,
    },
    orphanedTypes: [settling.Type],
  });
