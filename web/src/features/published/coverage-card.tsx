import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { StatisticsCoverageQuery } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { currentLanguage } from "../../words/language.ts";
import { PublicationBadge } from "../reports/publication-badge.tsx";
import { GapList } from "../reports/gap-list.tsx";
import css from "./published.module.css";

/**
 * What the published figures of one province hold: how many reports, which units are missing and why, what was
 * corrected since.
 */
export function CoverageCard({
  coverage: { unit, finishedOn, due, counted, gaps, corrections, publication },
}: {
  coverage: StatisticsCoverageQuery["statisticsCoverage"][number];
}) {
  const { t } = useLingui();
  const day = formatDay(finishedOn);
  const isOut = finishedOn !== null && publication !== null && publication.edition > 0;
  return (
    <Card
      title={
        unit ? (
          <Link to="/units" search={{ unit: unit.id }}>
            {unit.fullName}
          </Link>
        ) : (
          t`Đơn vị`
        )
      }
      aside={
        <>
          {finishedOn ? (
            <StateBadge tone="done">{t`hoàn thành ngày ${day}`}</StateBadge>
          ) : (
            <StateBadge tone="warn">{t`chưa có số chính thức`}</StateBadge>
          )}
          {publication && <PublicationBadge state={publication.state} edition={publication.edition} />}
        </>
      }
    >
      <div className={css["stack"]}>
        <Facts
          of={[
            [t`Báo cáo cấp xã phải có`, String(due)],
            [t`Có trong số đã công bố`, isOut ? String(counted) : null],
            [t`Còn thiếu`, isOut ? String(due - counted) : null],
          ]}
        />
        {!finishedOn && <p>{t`Tỉnh chưa hoàn thành báo cáo của kỳ: chưa số nào được công bố.`}</p>}
        {gaps.length > 0 && <GapList gaps={gaps} />}
        {finishedOn && gaps.length === 0 && <p>{t`Không thiếu đơn vị nào.`}</p>}
        {corrections.length > 0 && (
          <ul className={css["corrections"]} aria-label={t`Đính chính số đã công bố`}>
            {corrections.map(({ number, on, indicators }) => {
              const since = formatDay(on);
              return (
                <li key={number}>
                  {t`Đính chính số ${number}, có hiệu lực ngày ${since}`}
                  <small>
                    {indicators
                      .map(({ code, name, nameEn }) => `${code} ${currentLanguage() === "vi" ? name : nameEn}`)
                      .join(" · ")}
                  </small>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Card>
  );
}
