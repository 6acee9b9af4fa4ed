import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { formatNumber } from "../../ui/number.ts";
import { Column } from "../../ui/page.tsx";
import { BODY_WORDS } from "../obligations/words.ts";
import type { ConferenceStory } from "./story.ts";
import css from "./conferences.module.css";

/** When, where, who, with what on the table. */
export function ConferenceFacts({ of }: { of: ConferenceStory }) {
  const { t, i18n } = useLingui();
  const list = (items: readonly string[]) =>
    items.length > 0 && (
      <ul className={css["plain"]}>
        {items.map((item, n) => (
          <li key={`${n} ${item}`}>{item}</li>
        ))}
      </ul>
    );
  const { pilotUnit, plannedFrom, plannedTo } = of;
  return (
    <Column>
      <Card title={t`Thông tin hội nghị`}>
        <Facts
          of={[
            [
              t`Ngày dự kiến`,
              plannedFrom &&
                (plannedTo ? `${formatDay(plannedFrom)} – ${formatDay(plannedTo)}` : formatDay(plannedFrom)),
            ],
            [t`Ngày tổ chức`, of.heldOn && formatDay(of.heldOn)],
            [t`Địa điểm`, of.place],
            [t`Chủ trì`, list(of.chairs)],
            [t`Cùng tổ chức`, list(of.organisers.map(({ label }) => label))],
            [
              t`Thành phần mời`,
              list(of.invited.map(({ label, unit }) => (unit ? `${label} · ${unit.fullName}` : label))),
            ],
            [
              t`Đơn vị điểm`,
              pilotUnit && (
                <Link to="/pilot-units/$id" params={{ id: pilotUnit.id }}>
                  {pilotUnit.unit?.fullName}
                </Link>
              ),
            ],
            [t`Biên bản số`, of.minutesNumber],
            [t`Lý do không tổ chức`, of.reason],
          ]}
        />
      </Card>
      {of.attendance && (
        <Card title={t`Người dự`}>
          <Facts
            of={[
              ...of.attendees.map(({ body, count }): [string, string] => [
                i18n._(BODY_WORDS[body]),
                formatNumber(count),
              ]),
              [t`Tổng số`, formatNumber(of.attendance)],
              [t`Trong đó nữ`, of.women !== null && of.women !== undefined && formatNumber(of.women)],
            ]}
          />
        </Card>
      )}
      {of.agenda.length > 0 && (
        <Card title={t`Chương trình`}>
          <ol className={css["list"]}>
            {of.agenda.map((item, n) => (
              <li key={n}>{item}</li>
            ))}
          </ol>
        </Card>
      )}
      {of.papers.length > 0 && (
        <Card title={t`Tài liệu`}>
          <ul className={css["plain"]}>
            {of.papers.map(({ title, document }, n) => (
              <li key={n}>
                {document ? (
                  <Link to="/documents/$id" params={{ id: document.id }}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Column>
  );
}
