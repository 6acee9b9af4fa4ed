import { useQuery } from "@apollo/client/react";
import { Checkbox, Modal, Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ReportForm_ReportFragment } from "../../gql/graphql.ts";
import type { Refusal } from "../../graph/refusal.ts";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { FormEnd } from "../../ui/form-end.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { allSaid, GapFields, gapsToSend, type GapsSaid, type MissingUnit } from "./gap-fields.tsx";
import type { Submission } from "./use-report-form.ts";

const BelowQuery = graphql(`
  query BelowReport($period: ID!, $unit: ID!) {
    compilation(period: $period, unit: $unit) {
      provisional
      missing {
        id
        fullName
      }
      gaps {
        unit {
          id
        }
        reason
        note
      }
    }
  }
`);

interface Props {
  report: ReportForm_ReportFragment;
  busy: boolean;
  refusal?: Refusal;
  onSubmit: (submission: Submission) => void;
  onClose: () => void;
}

/** Before a report leaves the unit: what goes up, what is missing, final or provisional, and a word of one's own. */
export function SubmitDialog(props: Props) {
  const { t } = useLingui();
  const { report, onClose } = props;
  const { period, unit, level } = report;
  const hasBelow = level !== "COMMUNE" && unit;
  const asked = useQuery(BelowQuery, {
    variables: { period: period.id, unit: unit?.unitId ?? "" },
    skip: !hasBelow,
    fetchPolicy: "network-only",
  });
  return (
    <Modal opened onClose={onClose} title={t`Nộp báo cáo`} size="lg">
      {hasBelow ? (
        <Answer of={asked} rows={4}>
          {({ compilation }) => {
            const missing = (compilation?.missing ?? []).flatMap((one) => (one ? [one] : []));
            const said = Object.fromEntries(
              (compilation?.gaps ?? []).flatMap(({ unit: one, reason, note }) =>
                one && reason ? [[one.id, { reason, note: note ?? "" }]] : [],
              ),
            );
            return <Summary {...props} missing={missing} known={said} />;
          }}
        </Answer>
      ) : (
        <Summary {...props} missing={[]} known={{}} />
      )}
    </Modal>
  );
}

function Summary({
  report,
  missing,
  known,
  busy,
  refusal,
  onSubmit,
  onClose,
}: Props & { missing: readonly MissingUnit[]; known: GapsSaid }) {
  const { t } = useLingui();
  const today = useToday();
  const { period, unit, level, figures, warnings } = report;
  const provisional = today <= period.to;
  const [said, setSaid] = useState(known);
  const [explanation, setExplanation] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const given = figures.filter(({ status }) => status === "GIVEN").length;
  const empty =
    level === "COMMUNE" ? figures.filter(({ status, indicator }) => indicator.required && status === "MISSING") : [];
  const unexplained = warnings.length > 0 && !explanation.trim();
  const ready = empty.length === 0 && allSaid(missing, said) && confirmed && !unexplained;
  const [name, end, count] = [`${period.name} · ${unit?.fullName ?? ""}`, formatDay(period.to), missing.length];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready)
          onSubmit({ provisional, explanation: explanation.trim() || null, missing: gapsToSend(missing, said) });
      }}
    >
      <Facts
        of={[
          [t`Báo cáo`, name],
          [
            t`Loại`,
            provisional ? (
              <StateBadge tone="warn">{t`Tạm tính`}</StateBadge>
            ) : (
              <StateBadge tone="done">{t`Chính thức`}</StateBadge>
            ),
          ],
          [t`Số liệu`, t`${given} trên ${figures.length} chỉ tiêu có số`],
          [
            t`Thiếu số bắt buộc`,
            empty.length > 0 && empty.map(({ indicator }) => `${indicator.code} ${indicator.name}`).join("; "),
          ],
        ]}
      />
      <p>
        {provisional
          ? t`Kỳ báo cáo đến hết ngày ${end} mới kết thúc, nên bây giờ chỉ nộp được bản tạm tính: không vào số chính thức, không khóa báo cáo; hết kỳ phải nộp bản chính thức.`
          : t`Sau khi nộp, số liệu được chốt. Muốn sửa, cấp trên phải trả lại, hoặc lập đính chính khi cấp trên đã chốt.`}
      </p>
      {empty.length > 0 && (
        <p role="alert" style={{ color: "var(--hn-late)" }}>{t`Hãy nhập các số bắt buộc còn thiếu rồi nộp.`}</p>
      )}
      {count > 0 && (
        <fieldset style={{ border: 0, padding: 0, margin: "0 0 12px" }}>
          <legend>{t`${count} đơn vị chưa có báo cáo được duyệt: không tính là 0, không vào mẫu số. Nêu lý do từng đơn vị:`}</legend>
          <GapFields missing={missing} said={said} onChange={setSaid} />
        </fieldset>
      )}
      {warnings.length > 0 && (
        <>
          <ul style={{ paddingLeft: 18 }}>
            {warnings.map(({ rule, message }, index) => (
              <li key={`${rule} ${index}`}>{message}</li>
            ))}
          </ul>
          <Textarea
            label={t`Giải trình khi nộp`}
            withAsterisk
            autosize
            minRows={2}
            maxLength={2000}
            value={explanation}
            onChange={(event) => setExplanation(event.currentTarget.value)}
            error={tried && unexplained ? t`Hãy giải trình.` : undefined}
            mb={12}
          />
        </>
      )}
      <Checkbox
        mb={12}
        checked={confirmed}
        disabled={empty.length > 0}
        onChange={(event) => setConfirmed(event.currentTarget.checked)}
        label={
          provisional
            ? t`Tôi đã xem lại và xác nhận nộp bản tạm tính.`
            : t`Tôi đã xem lại và xác nhận nộp bản chính thức.`
        }
        error={tried && !confirmed ? t`Hãy đánh dấu để xác nhận.` : undefined}
      />
      {tried && !allSaid(missing, said) && (
        <p role="alert" style={{ color: "var(--hn-late)" }}>{t`Hãy nêu lý do của từng đơn vị còn thiếu.`}</p>
      )}
      <FormEnd
        action={provisional ? t`Nộp bản tạm tính` : t`Nộp bản chính thức`}
        busy={busy}
        refusal={refusal}
        onClose={onClose}
      />
    </form>
  );
}
