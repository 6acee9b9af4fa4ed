import { settlingOfActs, subgraph, type Subgraph } from "@hoa-nhap/subgraph";
import { CaseFileMutations } from "./case-file/case-file.mutations.js";
import { CaseFileResolver } from "./case-file/case-file.resolver.js";
import { ConsentResolver } from "./consent/consent.resolver.js";
import { GradeResolver } from "./grade/grade.resolver.js";
import { LegalBasisResolver } from "./legal-category/legal-basis.resolver.js";
import { MentorResolver } from "./mentor/mentor.resolver.js";
import { PersonResolver } from "./person/person.resolver.js";
import { RefusalResolver } from "./refusal/refusal.resolver.js";
import { SupportedCountResolver } from "./supported-count/supported-count.resolver.js";
import { CaseTaskResolver } from "./task/task.resolver.js";
import { VisitResolver } from "./visit/visit.resolver.js";

const settling = settlingOfActs("casesSettling");

/** People are seen through a case file in one's sight, and no other way: the policies beside the fields say so. */
export const buildSchema = (): Promise<Subgraph> =>
  subgraph({
    resolvers: [
      CaseFileResolver,
      CaseFileMutations,
      PersonResolver,
      ConsentResolver,
      MentorResolver,
      VisitResolver,
      GradeResolver,
      RefusalResolver,
      CaseTaskResolver,
      LegalBasisResolver,
      SupportedCountResolver,
    ],
    // Nothing of a person can be entered from another service; a unit is what organisation says it is.
    references: { UnitVersion: async (_ctx, ids) => ids.map((id) => ({ id })), Reorganisation: settling.load },
    orphanedTypes: [settling.Type],
  });
