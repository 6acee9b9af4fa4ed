import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ORGANISATION_WORDS } from "./words.ts";

const UnitOrganisations = graphql(`
  query UnitOrganisations($id: ID!) {
    unitVersion(id: $id) { id organisations { id kind name } }
  }
`);

/** The bodies seated in a unit. */
export function Organisations({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const asked = useQuery(UnitOrganisations, { variables: { id } });
  return (
    <Card title={t`Tổ chức ở cấp này`}>
      <Answer of={asked} rows={3}>
        {({ unitVersion }) => {
          const bodies = unitVersion?.organisations ?? [];
          return bodies.length === 0 ? <EmptyState title={t`Chưa ghi tổ chức nào`} /> : <Facts of={bodies.map(({ kind, name }): [string, string] => [i18n._(ORGANISATION_WORDS[kind]), name])} />;
        }}
      </Answer>
    </Card>
  );
}
