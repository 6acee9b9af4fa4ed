import { useQuery } from "@apollo/client/react";
import { Button, Group, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { StageBadge } from "../pilot-units/stage-badge.tsx";
import { Criteria } from "./candidates-table.tsx";
import { ConsultForm } from "./consult-form.tsx";
import { NeedForm } from "./need-form.tsx";
import { ScoreSheet } from "./score-sheet.tsx";
import css from "./selection.module.css";
import { BODY_WORDS, COUNT_WORDS, PROBLEM_WORDS, STANCE_TONES, STANCE_WORDS, WILL_WORDS } from "./words.ts";
import type { Told } from "./told.ts";

const CandidateQuery = graphql(`
  query CandidateDialog($id: ID!) {
    candidate(id: $id) {
      id
      version
      stage
      rank
      score
      meetsPeople
      meetsSecurity
      endorsed
      isHotspot
      standardMet
      standardSource
      partyWill
      frontWill
      hadModel
      previousModel
      objectionReason
      outcomeReason
      rankWhenChosen
      passedOver
      parts {
        item
        weight
        value
        points
      }
      counts {
        kind
        year
        count
        countedOn
        source
      }
      problems {
        kind
        evidence
        source
        notedOn
      }
      consultations {
        id
        body
        bodyName
        stance
        on
        documentNumber
        words
        unit {
          id
          fullName
        }
      }
      decision {
        id
        number
        on
        rankReason
      }
      unit {
        id
        unitId
        fullName
      }
      district {
        id
        unitId
        fullName
      }
      pilotUnit {
        id
        peopleToHelp
        peopleSource
        peopleCountedOn
        securityProblem
        securitySource
        justification
      }
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawCandidate($input: WithdrawCandidateInput!) {
    withdrawCandidate(input: $input) {
      id
      stage
    }
  }
`);
/** All that is known of one candidate: its need, who was asked, its score sheet, what was decided. */
export function CandidateDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const asked = useQuery(CandidateQuery, { variables: { id } });
  const name = asked.data?.candidate?.unit?.fullName;
  return (
    <Modal opened onClose={onClose} title={name ?? t`Đơn vị được đề xuất`} size="xl">
      <Answer of={asked} rows={8}>
        {({ candidate }) =>
          candidate ? <Inside of={candidate} onClose={onClose} /> : <EmptyState title={t`Không có đơn vị này`} />
        }
      </Answer>
    </Modal>
  );
}

function Inside({ of: one, onClose }: { of: Told; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const mayPropose = useMay("pilot.propose");
  const { run, busy, refusal } = useChange(Withdraw);
  const [doing, setDoing] = useState<"revise" | "consult" | "withdraw">();
  const { pilotUnit: told, decision, rank, rankWhenChosen } = one;
  const yes = (answer: boolean | null | undefined): string =>
    answer === null || answer === undefined ? t`chưa biết` : answer ? t`có` : t`không`;
  const close = (): void => setDoing(undefined);
  const isOpen = one.stage === "PROPOSED" && mayPropose;

  async function withdraw(reason: string): Promise<void> {
    const { data } = await run({ input: { id: one.id, expectedVersion: one.version, on: today, reason } }, [
      "SelectionPage",
    ]);
    if (!data) return;
    notifications.show({ message: t`Đã rút đề xuất.` });
    onClose();
  }
  if (doing === "revise") return <NeedForm of={one} onClose={close} />;
  if (doing === "consult") return <ConsultForm of={one} onClose={close} />;
  return (
    <div className={css["form"]}>
      <Group gap={8}>
        <StageBadge stage={one.stage} />
        <Criteria row={one} />
        {one.endorsed && <StateBadge tone="running">{t`huyện đã đồng ý`}</StateBadge>}
      </Group>
      <Facts
        of={[
          [t`Hạng hiện nay`, rank],
          [t`Quyết định chọn`, decision && `${decision.number}, ${formatDay(decision.on)}`],
          [t`Hạng khi được chọn`, rankWhenChosen],
          [
            t`Chọn trước đơn vị xếp trên`,
            one.passedOver ? [t`${one.passedOver} đơn vị`, decision?.rankReason].filter(Boolean).join(": ") : null,
          ],
          [t`Lý do vẫn chọn`, one.objectionReason],
          [t`Lý do không chọn`, one.outcomeReason],
          [
            t`Người cần giúp đỡ`,
            told?.peopleToHelp !== null &&
              told?.peopleToHelp !== undefined &&
              t`${told.peopleToHelp} người (${told.peopleSource ?? "–"}, ${told.peopleCountedOn ? formatDay(told.peopleCountedOn) : "–"})`,
          ],
          ...one.counts.map(({ kind, year, count, countedOn, source }): [string, string] => [
            year ? `${i18n._(COUNT_WORDS[kind])} ${year}` : i18n._(COUNT_WORDS[kind]),
            `${count} (${source}, ${formatDay(countedOn)})`,
          ]),
          [t`Tình hình an ninh trật tự`, one.problems.length === 0 && told?.securityProblem],
          ...one.problems.map(({ kind, evidence, source, notedOn }): [string, string] => [
            i18n._(PROBLEM_WORDS[kind]),
            `${evidence} (${source}, ${formatDay(notedOn)})`,
          ]),
          [t`Lý do khi thiếu tiêu chí`, told?.justification],
          [t`Địa bàn trọng điểm`, yes(one.isHotspot)],
          [
            t`Đạt chuẩn an toàn an ninh, trật tự`,
            [yes(one.standardMet), one.standardSource].filter(Boolean).join(" · "),
          ],
          [t`Ý chí của cấp ủy`, one.partyWill && i18n._(WILL_WORDS[one.partyWill])],
          [t`Ý chí của Mặt trận`, one.frontWill && i18n._(WILL_WORDS[one.frontWill])],
          [t`Đã từng có mô hình`, [yes(one.hadModel), one.previousModel].filter(Boolean).join(" · ")],
        ]}
      />
      <h3>{t`Cơ quan được hỏi ý kiến`}</h3>
      {one.consultations.length === 0 && <p style={{ margin: 0 }}>{t`Chưa hỏi cơ quan nào.`}</p>}
      <Facts
        of={one.consultations.map(({ body, bodyName, stance, on, documentNumber, words, unit }) => [
          [bodyName ?? i18n._(BODY_WORDS[body]), unit?.fullName].filter(Boolean).join(", "),
          <span key="said">
            <StateBadge tone={STANCE_TONES[stance]}>{i18n._(STANCE_WORDS[stance])}</StateBadge>{" "}
            {[formatDay(on), documentNumber, words].filter(Boolean).join(" · ")}
          </span>,
        ])}
      />
      <ScoreSheet score={one.score} parts={one.parts} />
      {doing === "withdraw" && (
        <ReasonDialog
          title={t`Rút đề xuất`}
          label={t`Lý do rút`}
          action={t`Rút đề xuất`}
          busy={busy}
          refusal={refusal}
          onDone={(reason) => void withdraw(reason)}
          onClose={close}
        />
      )}
      <Group justify="flex-end">
        <Link to="/pilot-units/$id" params={{ id: one.id }}>{t`Mở trang đơn vị`}</Link>
        {isOpen && !one.endorsed && (
          <Button variant="default" onClick={() => setDoing("withdraw")}>{t`Rút đề xuất`}</Button>
        )}
        {isOpen && <Button variant="default" onClick={() => setDoing("consult")}>{t`Ghi ý kiến cơ quan`}</Button>}
        {isOpen && <Button variant="default" onClick={() => setDoing("revise")}>{t`Sửa số liệu`}</Button>}
        <Button onClick={onClose}>{t`Đóng`}</Button>
      </Group>
    </div>
  );
}
