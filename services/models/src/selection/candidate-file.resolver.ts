import type { Fault } from "@hoa-nhap/sheets";
import { Resolver, FieldResolver, Root, Ctx } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { CandidateFile, CandidateFileFault } from "./candidate-file.type.js";
import type { ReadCandidateFile } from "./import-candidates.js";
import { faultFile } from "./candidate-book.js";

const toldIn =
  ({ actor }: Context) =>
  ({ row, column, cell, rule, message }: Fault): CandidateFileFault => ({
    row,
    column: column ?? null,
    cell: cell ?? null,
    rule,
    message: message[actor.language],
  });

/** A file as the caller reads it; the whole of it goes along for the file that is handed back. */
export type ToldFile = CandidateFile & { read: ReadCandidateFile };

export const toldFile = (read: ReadCandidateFile, ctx: Context): ToldFile => ({
  read,
  rows: read.rows.length,
  knownCount: read.known,
  made: read.made.map(({ row, fullName, pilot }) => ({
    row,
    fullName,
    peopleToHelp: pilot.peopleToHelp,
    meetsCriteria: pilot.meetsCriteria,
  })),
  faults: read.faults.sorted().map(toldIn(ctx)),
  warnings: read.faults.sortedWarnings().map(toldIn(ctx)),
});

@Resolver(() => CandidateFile)
export class CandidateFileResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Các dòng sai kèm cột lỗi, .xlsx mã hóa base64; trống khi không có. | The wrong rows with what is wrong, .xlsx in base64; empty when there are none.",
  })
  faultFile(@Root() { read }: ToldFile, @Ctx() ctx: Context): Promise<string | null> {
    return faultFile(ctx, read);
  }
}
