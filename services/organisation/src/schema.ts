import { subgraph, type Subgraph } from "@hoa-nhap/subgraph";
import { MeResolver } from "./account/me.resolver.js";
import { ResetSecondFactorResolver } from "./account/reset-second-factor.js";
import { AreaResolver } from "./area/area.resolver.js";
import { officialsByIds, organisationsByIds } from "./organisation/organisation.reads.js";
import { OrganisationMutations } from "./organisation/organisation.mutations.js";
import {
  DepartmentResolver,
  OfficialResolver,
  OrganisationResolver,
  PostResolver,
  UnitOrganisationsResolver,
} from "./organisation/organisation.resolver.js";
import { Reminder, ReminderMailResolver } from "./mail/reminder-mail.js";
import { reorganisationsByIds } from "./reorganisation/reorganisation.reads.js";
import { ReorganisationConsequencesResolver } from "./reorganisation/reorganisation-consequences.resolver.js";
import { ReorganisationMutations } from "./reorganisation/reorganisation.mutations.js";
import { ReorganisationResolver } from "./reorganisation/reorganisation.resolver.js";
import { unitVersionsByIds } from "./unit/unit.reads.js";
import { UnitResolver } from "./unit/unit.resolver.js";

/** Units are reference data, bodies too; those who serve follow the caller's area. */
export const buildSchema = (): Promise<Subgraph> =>
  subgraph({
    resolvers: [
      AreaResolver,
      UnitResolver,
      UnitOrganisationsResolver,
      OrganisationResolver,
      OrganisationMutations,
      OfficialResolver,
      PostResolver,
      DepartmentResolver,
      ReorganisationResolver,
      ReorganisationConsequencesResolver,
      ReorganisationMutations,
      ReminderMailResolver,
      MeResolver,
      ResetSecondFactorResolver,
    ],
    references: {
      UnitVersion: unitVersionsByIds,
      Organisation: organisationsByIds,
      Official: officialsByIds,
      Reminder: async (_ctx, ids) => ids.map((id) => ({ id })),
      Reorganisation: reorganisationsByIds,
    },
    orphanedTypes: [Reminder],
  });
