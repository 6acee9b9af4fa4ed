import type { Scope, Action } from "@hoa-nhap/kernel";
import { type Context, seen, type Existing, change } from "@hoa-nhap/subgraph";
import { CaseFileType } from "./case-file.type.js";
import { caseFileById } from "./case-file.reads.js";
import { CASE } from "./case-file.words.js";
import { type CaseChange, caseChange, getCase } from "./case-file.service.js";
import type { CaseFile } from "./case-file.entity.js";
import { caseSight } from "../sight.js";

export const PRIVATE = '@tag(name: "private")';

export const INPUT = { description: "Dữ liệu. | Input." };

export function changed(ctx: Context, id: string): Promise<CaseFileType> {
  return seen(caseFileById(ctx, id), CASE);
}

/** One change of one file that exists: found in the caller's sight, changed, read back. */
export async function changeCase(
  ctx: Context,
  scope: Scope,
  action: Action,
  { id, expectedVersion }: Existing,
  work: (c: CaseChange, file: CaseFile) => Promise<void>,
): Promise<CaseFileType> {
  const sight = caseSight(ctx, scope);
  return changed(
    ctx,
    await change(
      ctx,
      scope,
      action,
      async (base) => {
        const c = caseChange(base, sight);
        const file = await getCase(c, id, expectedVersion);
        await work(c, file);
        return file.id;
      },
      sight,
    ),
  );
}
