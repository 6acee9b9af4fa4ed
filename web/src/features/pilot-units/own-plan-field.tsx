import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { formatDay, type Day } from "../../ui/day.ts";

const OwnPlans = graphql(`
  query OwnPlans {
    plans(level: COMMUNE, first: 20) {
      edges {
        node {
          id
          number
          issuedOn
          title
          document {
            id
          }
        }
      }
    }
  }
`);

/**
 * The commune's plan out of the register, so that its number and day are not typed again; absent where none was issued
 * there.
 */
export function OwnPlanField({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string;
  onChange: (documentId: string, issuedOn: Day | null) => void;
  error?: string | undefined;
}) {
  const { t } = useLingui();
  const { data } = useQuery(OwnPlans);
  const plans = (data?.plans.edges ?? []).flatMap(({ node: { document, ...plan } }) =>
    document ? [{ ...plan, documentId: document.id }] : [],
  );
  if (plans.length === 0) return null;
  return (
    <NativeSelect
      label={label}
      value={value}
      error={error}
      onChange={(event) =>
        onChange(
          event.currentTarget.value,
          plans.find(({ documentId }) => documentId === event.currentTarget.value)?.issuedOn ?? null,
        )
      }
      data={[
        { value: "", label: t`trên giấy, ghi số` },
        ...plans.map(({ documentId, number, issuedOn, title }) => ({
          value: documentId,
          label: t`${number} ngày ${formatDay(issuedOn)}: ${title}`,
        })),
      ]}
    />
  );
}
