import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CaseFilesAlikeQuery, PersonInput } from "../../gql/graphql.ts";
import { formatDay } from "../../ui/day.ts";
import { Notice } from "../../ui/notice.tsx";
import { CASE_STAGE_WORDS } from "./words.ts";
import css from "./form.module.css";

const CaseFilesAlike = graphql(`
  query CaseFilesAlike($unitId: ID!, $person: PersonInput!) {
    caseFilesAlike(unitId: $unitId, person: $person) {
      id
      number
      stage
      openedOn
      person {
        id
        fullName
        birthYear
        phoneMasked
        identityNumberMasked
      }
    }
  }
`);
type KnownFile = CaseFilesAlikeQuery["caseFilesAlike"][number];

/** What the officer says of the people found: an earlier file of the same person, or that all are others. */
export type Answer = { samePersonAs?: string; differentFrom?: string[] };

/**
 * The commune's files of whoever may be the person typed in; asked for only once the platform has said that there are
 * some.
 */
export function useKnownPeople() {
  const client = useApolloClient();
  const [files, setFiles] = useState<readonly KnownFile[]>([]);
  return {
    files,
    find: async (unitId: string, person: PersonInput): Promise<void> => {
      const { data } = await client.query({
        query: CaseFilesAlike,
        variables: { unitId, person },
        fetchPolicy: "no-cache",
      });
      setFiles(data?.caseFilesAlike ?? []);
    },
    forget: (): void => setFiles([]),
  };
}

/** The question before a second file of perhaps the same person. */
export function KnownPeople({
  files,
  busy,
  answer,
}: {
  files: readonly KnownFile[];
  busy: boolean;
  answer: (answer: Answer) => Promise<void>;
}) {
  const { t, i18n } = useLingui();
  return (
    <Notice title={t`Là cùng một người?`} urgent>
      <p>{t`Trong xã đã có hồ sơ trùng số định danh, trùng tên hoặc trùng điện thoại. Hãy xem kỹ rồi chọn.`}</p>
      <ul className={css["known"]}>
        {files.map(({ id, number, stage, openedOn, person }) => (
          <li key={id}>
            <span>
              <strong>{person.fullName}</strong> ·{" "}
              {[
                number,
                i18n._(CASE_STAGE_WORDS[stage]),
                t`mở ${formatDay(openedOn)}`,
                person.birthYear && t`sinh ${person.birthYear}`,
                person.identityNumberMasked,
                person.phoneMasked,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {stage === "CLOSED" ? (
              <Button
                size="xs"
                variant="default"
                loading={busy}
                onClick={() => void answer({ samePersonAs: id })}
              >{t`Đúng, mở hồ sơ mới cho người này`}</Button>
            ) : (
              <Button
                size="xs"
                variant="default"
                component={Link}
                to={`/case-files/${id}`}
              >{t`Đúng, xem hồ sơ đang mở`}</Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        loading={busy}
        onClick={() => void answer({ differentFrom: files.map(({ id }) => id) })}
      >{t`Không, đây là người khác`}</Button>
    </Notice>
  );
}
