import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PlanPageQuery as Answered } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { KpiCard } from "../../ui/kpi-card.tsx";
import css from "../../ui/page.module.css";
import { Column, Kpis, TwoColumns } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { ExpectedPlans } from "./expected-plans.tsx";
import { Milestones } from "./milestones.tsx";
import { LEVEL_WORDS } from "./words.ts";

const PlanPageQuery = graphql(`
  query PlanPage($id: ID!, $papers: Boolean!, $works: Boolean!) {
    programmePlan(id: $id) {
      id
      level
      year
      untilYear
      title
      number
      issuedOn
      issuer
      coIssuers
      quota
      legalBases {
        raw
        issuedOn
        issuer
      }
      partyOpinion {
        raw
        issuedOn
        issuer
      }
      scheme {
        id
        shortName
      }
      parent {
        id
        number
        title
      }
      unit {
        id
        fullName
      }
      children {
        id
        number
        title
        issuedOn
        level
        year
      }
      document @include(if: $papers) {
        id
        receiptsExpected
        receiptsReceived
      }
      expected @include(if: $works) {
        level
        paperNumber
        unit {
          id
          fullName
        }
        plan {
          id
          number
          issuedOn
        }
        pilotUnit {
          id
        }
      }
      previousWave @include(if: $works) {
        year
        asOf
        quota
        selected
        launched
        onTime
      }
      ...Milestones_plan
    }
  }
`);
type Wave = NonNullable<NonNullable<Answered["programmePlan"]>["previousWave"]>;

/** What the intake before had come to when this plan was issued (R10). */
function PreviousWave({ of: { year, asOf, quota, selected, launched, onTime } }: { of: Wave }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Kết quả đợt ${year}`}>
      <Kpis>
        <KpiCard
          label={t`Đợt ${year}: được chọn`}
          value={`${selected}/${quota}`}
          note={t`đến ngày ban hành kế hoạch này, ${formatDay(asOf)}`}
        />
        <KpiCard label={t`Đợt ${year}: đã triển khai`} value={launched} note={t`đơn vị`} />
        <KpiCard label={t`Đợt ${year}: đúng hạn`} value={onTime} note={t`đơn vị`} />
      </Kpis>
    </section>
  );
}

/**
 * One plan: what its document says, its milestones with their history, who is to follow it, what the intake before had
 * come to.
 */
export function PlanPage() {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/signed-in/plans/$id" });
  const asked = useQuery(PlanPageQuery, {
    variables: { id, papers: useMay("document.read"), works: useMay("rollout.read") },
  });
  const cited = ({ raw, issuedOn, issuer }: { raw: string; issuedOn: string; issuer: string }) =>
    t`${raw} ngày ${formatDay(issuedOn)} của ${issuer}`;
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ programmePlan: plan }) => {
          if (!plan)
            return (
              <EmptyState
                title={t`Không có kế hoạch này`}
                action={<Link to="/plans" search={{}}>{t`Về danh sách`}</Link>}
              >{t`Kế hoạch không tồn tại hoặc ở ngoài địa bàn của bạn.`}</EmptyState>
            );
          const [from, until] = [plan.year, plan.untilYear];
          const years = until > from ? `${from}–${until}` : String(from);
          // What the units of the tree do not name already: a province's later plan.
          const later = plan.children.filter(({ level }) => level === "PROVINCE");
          const paper = plan.document;
          return (
            <Column>
              <IdentityBar
                title={plan.title}
                chips={<StateBadge tone="quiet">{i18n._(LEVEL_WORDS[plan.level])}</StateBadge>}
                sub={[plan.number, formatDay(plan.issuedOn), t`năm ${years}`, plan.issuer].join(" · ")}
              />
              {plan.previousWave && <PreviousWave of={plan.previousWave} />}
              <TwoColumns>
                <Column>
                  <Card title={t`Thông tin chính`}>
                    <Facts
                      of={[
                        [t`Đề án`, plan.scheme?.shortName],
                        [
                          plan.level === "PROVINCE" ? t`Tiếp tục kế hoạch` : t`Căn cứ kế hoạch cấp trên`,
                          plan.parent && (
                            <Link to="/plans/$id" params={{ id: plan.parent.id }}>
                              {plan.parent.number}, {plan.parent.title}
                            </Link>
                          ),
                        ],
                        [t`Chỉ tiêu đơn vị mới`, plan.quota !== null && t`${plan.quota} đơn vị`],
                        [t`Cùng ban hành`, plan.coIssuers.length > 0 && plan.coIssuers.join("; ")],
                        [t`Căn cứ`, plan.legalBases.length > 0 && plan.legalBases.map(cited).join("; ")],
                        [t`Ý kiến của cấp ủy`, plan.partyOpinion && cited(plan.partyOpinion)],
                        [
                          t`Kế hoạch tiếp theo`,
                          later.length > 0 &&
                            later.map((child) => (
                              <div key={child.id}>
                                <Link to="/plans/$id" params={{ id: child.id }}>
                                  {child.number}, {child.title}
                                </Link>
                              </div>
                            )),
                        ],
                        [
                          t`Văn bản`,
                          paper && (
                            <Link to="/documents/$id" params={{ id: paper.id }}>{t`Xem văn bản ${plan.number}`}</Link>
                          ),
                        ],
                        [
                          t`Nơi nhận đã nhận`,
                          paper &&
                            paper.receiptsExpected > 0 &&
                            t`${paper.receiptsReceived} trên ${paper.receiptsExpected} đơn vị`,
                        ],
                      ]}
                    />
                  </Card>
                </Column>
                <Column>
                  <Card title={t`Các mốc thời gian`} flush>
                    <Milestones plan={plan} />
                  </Card>
                </Column>
              </TwoColumns>
              {plan.expected && <ExpectedPlans of={plan.expected} />}
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
