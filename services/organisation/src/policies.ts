import { connectionPolicies, fields, type PolicyRegistry } from "@hoa-nhap/subgraph";

/** Who may see and do what in this service. Units are reference data; bodies too; those who serve follow the caller's area. */
export const policies: PolicyRegistry = {
  Query: {
    ...fields("unit.read", "reference", "unit unitVersion units"),
    ...fields("organisation.read", "reference", "organisations"),
    ...fields("account.read-own", "own", "me"),
  },
  UnitVersion: {
    ...fields("unit.read", "reference", `id unitId code name fullName type level validFrom validTo legalBasis synthetic
      parent ancestors children history successors predecessors`),
    ...fields("organisation.read", "reference", "organisations"),
  },
  ...connectionPolicies("UnitVersion", "unit.read", "reference"),
  UnitSuccession: fields("unit.read", "reference", "from to kind on legalBasis shareOfPeople shareOfArea"),
  Organisation: {
    ...fields("organisation.read", "reference", "id kind name unit"),
    ...fields("official.read", "area", "officials"),
  },
  ...connectionPolicies("Organisation", "organisation.read", "reference"),
  Official: fields("official.read", "area", "id name posts"),
  Post: fields("official.read", "area", "id title role fromOn toOn organisation"),
  Me: fields("account.read-own", "own", "id login name language"),
};
