import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { CaseFacts_CaseFileFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay, roman } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { MaskedField } from "../../ui/masked-field.tsx";
import { useOfficialNames } from "../../ui/official-names.ts";
import { CATEGORY_WORDS, CLOSE_WORDS, CONSENT_WORDS, PROGRESS_WORDS } from "./words.ts";

const CaseFacts_caseFile = graphql(`
  fragment CaseFacts_caseFile on CaseFile {
    id
    category
    closedOn
    closedReason
    lastVisitOn
    nextVisitDueOn
    person {
      id
      fullName
      birthYear
      sex
      identityNumberMasked
      phoneMasked
    }
    consent {
      givenOn
      form
      textVersion
      withdrawnOn
    }
    mentors {
      id
      from
      to
      account {
        id
      }
    }
    grades {
      id
      year
      quarter
      level
      reason
    }
  }
`);

/** The person as far as the caller may see, the consent, who helps, how each quarter was graded. */
export function CaseFacts({ caseFile }: { caseFile: FragmentType<CaseFacts_CaseFileFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: CaseFacts_caseFile, from: caseFile });
  const names = useOfficialNames(complete ? data.mentors.map(({ account }) => account) : []);
  if (!complete) return null;
  const { person, consent, mentors, grades } = data;
  const sex = person.sex === "MALE" ? t`Nam` : person.sex === "FEMALE" ? t`Nữ` : null;
  return (
    <>
      <Card title={t`Thông tin chính`}>
        <Facts
          of={[
            [t`Họ và tên`, person.fullName],
            [t`Năm sinh`, person.birthYear],
            [t`Giới tính`, sex],
            [t`Số căn cước`, <MaskedField key="identity" value={person.identityNumberMasked} />],
            [t`Điện thoại`, <MaskedField key="phone" value={person.phoneMasked} />],
            [t`Diện`, i18n._(CATEGORY_WORDS[data.category])],
            [t`Đồng ý`, consent && `${formatDay(consent.givenOn)} · ${i18n._(CONSENT_WORDS[consent.form])}`],
            [t`Rút đồng ý`, consent?.withdrawnOn && formatDay(consent.withdrawnOn)],
            [t`Thăm gần nhất`, data.lastVisitOn && formatDay(data.lastVisitOn)],
            [
              t`Hạn thăm tới`,
              data.nextVisitDueOn && !data.closedOn && (
                <>
                  {formatDay(data.nextVisitDueOn)} <DueBadge dueOn={data.nextVisitDueOn} />
                </>
              ),
            ],
            [
              t`Kết thúc`,
              data.closedOn &&
                [formatDay(data.closedOn), data.closedReason && i18n._(CLOSE_WORDS[data.closedReason])]
                  .filter(Boolean)
                  .join(" · "),
            ],
          ]}
        />
      </Card>
      <Card title={t`Người giúp đỡ`}>
        {mentors.length === 0 ? (
          <EmptyState title={t`Chưa phân công ai`} />
        ) : (
          <Facts
            of={mentors.map(({ account, from, to }, index): [string, string] => [
              (account && names.get(account.id)) ?? t`Người thứ ${index + 1}`,
              to ? t`từ ${formatDay(from)} đến ${formatDay(to)}` : t`từ ${formatDay(from)}`,
            ])}
          />
        )}
      </Card>
      {grades.length > 0 && (
        <Card title={t`Phân loại tiến bộ`}>
          <Facts
            of={grades.map(({ year, quarter, level, reason }): [string, string] => [
              t`Quý ${roman(quarter)} năm ${year}`,
              `${i18n._(PROGRESS_WORDS[level])}: ${reason}`,
            ])}
          />
        </Card>
      )}
    </>
  );
}
