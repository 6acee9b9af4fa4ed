import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { CorrectionsCard_ReportFragment } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { formatNumber } from "../../ui/number.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { currentLanguage } from "../../words/language.ts";
import { CORRECTION_TONES, CORRECTION_WORDS } from "./correction-words.ts";
import { DecideBar } from "./decide-bar.tsx";
import css from "./report.module.css";

const CorrectionsCard_report = graphql(`
  fragment CorrectionsCard_report on Report {
    id
    version
    corrections {
      number
      state
      reason
      on
      by
      decidedOn
      answer
      joined {
        id
        fullName
      }
      figures {
        oldValue
        newValue
        fromBelow
        indicator {
          id
          code
          name
          nameEn
        }
      }
    }
  }
`);
const AcceptCorrection = graphql(`
  mutation AcceptCorrection($input: AcceptCorrectionInput!) {
    acceptCorrection(input: $input) {
      id
      version
      state
      ...CorrectionsCard_report
      ...ReportReading_report
    }
  }
`);
const ReturnCorrection = graphql(`
  mutation ReturnCorrection($input: ReturnCorrectionInput!) {
    returnCorrection(input: $input) {
      id
      version
      state
      ...CorrectionsCard_report
    }
  }
`);
type Corrected = CorrectionsCard_ReportFragment["corrections"][number];

/**
 * The corrections of a report, the newest first: what a figure was and what it is, why, by whom; one that waits is
 * decided on here.
 */
export function CorrectionsCard({
  report,
  mayReview,
}: {
  report: FragmentType<CorrectionsCard_ReportFragment>;
  mayReview: boolean;
}) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: CorrectionsCard_report, from: report });
  if (!complete || data.corrections.length === 0) return null;
  return (
    <Card title={t`Đính chính`}>
      {[...data.corrections].reverse().map((correction) => {
        const { number, state, reason, on, by, decidedOn, answer, joined } = correction;
        const [made, decided, late] = [
          formatDay(on),
          formatDay(decidedOn),
          joined.flatMap((unit) => (unit ? [unit.fullName] : [])).join(", "),
        ];
        return (
          <section key={number} className={css["correction"]} aria-label={t`Đính chính số ${number}`}>
            <h3>
              {t`Đính chính số ${number}`}{" "}
              <StateBadge tone={CORRECTION_TONES[state]}>{i18n._(CORRECTION_WORDS[state])}</StateBadge>
            </h3>
            <p>
              {[t`lập ngày ${made}`, by, state === "ACCEPTED" && decidedOn && t`có hiệu lực ngày ${decided}`]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {reason && <p>{reason}</p>}
            {late && <p>{t`Đưa vào: ${late}`}</p>}
            {state === "RETURNED" && answer && <p style={{ color: "var(--hn-late)" }}>{t`Trả lại: ${answer}`}</p>}
            <Values of={correction} />
            {state === "WAITING" && mayReview && <Decide id={data.id} version={data.version} number={number} />}
          </section>
        );
      })}
    </Card>
  );
}

function Values({ of: { figures } }: { of: Corrected }) {
  const { t } = useLingui();
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? t`không có` : formatNumber(value);
  if (figures.length === 0) return null;
  return (
    <ul>
      {figures.map(({ indicator, oldValue, newValue }) => {
        const name = currentLanguage() === "vi" ? indicator.name : indicator.nameEn;
        return (
          <li key={indicator.code}>
            {newValue === null || newValue === undefined
              ? t`${indicator.code} ${name}`
              : t`${indicator.code} ${name}: ${shown(oldValue)} → ${shown(newValue)}`}
          </li>
        );
      })}
    </ul>
  );
}

function Decide({ id, version, number }: { id: string; version: number; number: number }) {
  const { t } = useLingui();
  return (
    <DecideBar
      input={{ id, expectedVersion: version }}
      accepting={useChange(AcceptCorrection)}
      returning={useChange(ReturnCorrection)}
      words={{
        accept: t`Duyệt đính chính`,
        accepted: t`Đã duyệt đính chính số ${number}.`,
        back: t`Trả lại đính chính`,
        backTitle: t`Trả lại đính chính`,
        returned: t`Đã trả lại đính chính số ${number}.`,
      }}
    />
  );
}
