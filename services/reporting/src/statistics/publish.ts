import type { Change } from "@hoa-nhap/subgraph";
import type { Report } from "../report/report.entity.js";

export async function publishStatistics(_c: Change, _report: Report): Promise<void> {}
