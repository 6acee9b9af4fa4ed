import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { Facts } from "../../ui/facts.tsx";
import { formatNumber } from "../../ui/number.ts";

const SurveyOfUnit = graphql(`
  query SurveyOfUnit($id: ID!) {
    pilotUnit(id: $id) {
      id
      surveyedOn
      survey {
        surveyed
        consented
        declined
      }
    }
  }
`);

/** The survey's counts, for the commune alone; who was asked stays with the case files. */
export function SurveyCard({ pilotUnit }: { pilotUnit: string }) {
  const { t } = useLingui();
  const may = useMay("pilot.advance");
  const survey = useQuery(SurveyOfUnit, { variables: { id: pilotUnit }, skip: !may }).data?.pilotUnit?.survey;
  if (!survey) return null;
  return (
    <Card title={t`Khảo sát nhu cầu`}>
      <Facts
        of={[
          [t`Số người được khảo sát`, formatNumber(survey.surveyed)],
          [t`Đồng ý được giúp đỡ`, formatNumber(survey.consented)],
          [t`Từ chối`, formatNumber(survey.declined)],
        ]}
      />
    </Card>
  );
}
