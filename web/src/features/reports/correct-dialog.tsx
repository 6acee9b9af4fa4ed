import { Button, Group, Modal, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import { formatNumber } from "../../ui/number.ts";
import { currentLanguage } from "../../words/language.ts";

const CorrectReport = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) {
    correctReport(input: $input) {
      id
      version
      state
      ...CorrectionsCard_report
      ...ReportReading_report
    }
  }
`);

interface Figure {
  value?: number | null;
  indicator: { code: string; name: string; nameEn: string; kind: string };
}
interface Props {
  report: { id: string; version: number; figures: readonly Figure[] };
  /** A correction that was sent back may hold figures that follow from below; then none of one's own is needed. */
  again: boolean;
  onClose: () => void;
}

/** A numbered correction: which figures, their new values beside the old ones, and why. */
export function CorrectDialog({ report: { id, version, figures }, again, onClose }: Props) {
  const { t } = useLingui();
  const { run, busy, refusal } = useChange(CorrectReport);
  const [chosen, setChosen] = useState<Record<string, number | null>>({});
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const own = figures.filter(({ indicator }) => indicator.kind !== "RATE");
  const nameOf = ({ indicator }: Figure): string =>
    `${indicator.code} ${currentLanguage() === "vi" ? indicator.name : indicator.nameEn}`;
  const typed = Object.entries(chosen);
  const ready = reason.trim() && typed.every(([, value]) => value !== null) && (again || typed.length > 0);
  const faultOf = (code: string): string | undefined => {
    const at = typed.findIndex(([one]) => one === code);
    return (
      refusal?.fields.find(({ path }) => path.startsWith(`figures.${at}.`))?.message ??
      (tried && chosen[code] === null ? t`Hãy nhập số mới.` : undefined)
    );
  };
  async function send(): Promise<void> {
    const { data } = await run({
      input: {
        id,
        expectedVersion: version,
        reason: reason.trim(),
        figures: typed.map(([indicator, value]) => ({ indicator, value: value! })),
      },
    });
    if (!data) return;
    notifications.show({ message: t`Đã lập đính chính.` });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t`Lập đính chính`} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (ready) void send();
        }}
      >
        <p
          style={{ marginTop: 0 }}
        >{t`Số cũ, số mới, lý do và người lập đều được giữ lại. Cấp trên duyệt thì số mới có hiệu lực và được cộng lên.`}</p>
        <NativeSelect
          label={t`Thêm chỉ tiêu cần đính chính`}
          value=""
          data={[
            { value: "", label: t`Chọn chỉ tiêu` },
            ...own
              .filter(({ indicator }) => !(indicator.code in chosen))
              .map((figure) => ({ value: figure.indicator.code, label: nameOf(figure) })),
          ]}
          onChange={(event) => {
            const code = event.currentTarget.value;
            if (code) setChosen((now) => ({ ...now, [code]: null }));
          }}
          mb={12}
        />
        {own
          .filter(({ indicator }) => indicator.code in chosen)
          .map((figure) => {
            const { code } = figure.indicator;
            const name = nameOf(figure);
            return (
              <Group key={code} justify="space-between" wrap="nowrap" mb={8}>
                <span>
                  {name}
                  <small style={{ display: "block" }}>{t`đang là ${formatNumber(figure.value) || t`không có`}`}</small>
                </span>
                <Group gap={4} wrap="nowrap">
                  <span style={{ width: 120 }}>
                    <NumberCell
                      ariaLabel={t`Số mới: ${name}`}
                      value={chosen[code] ?? null}
                      onChange={(value) => setChosen((now) => ({ ...now, [code]: value }))}
                      error={faultOf(code)}
                    />
                  </span>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t`Bỏ ${name}`}
                    onClick={() => setChosen(({ [code]: _, ...rest }) => rest)}
                  >{t`Bỏ`}</Button>
                </Group>
              </Group>
            );
          })}
        {tried && !again && typed.length === 0 && (
          <p role="alert" style={{ color: "var(--hn-late)" }}>{t`Hãy chọn ít nhất một chỉ tiêu.`}</p>
        )}
        <Textarea
          label={t`Lý do đính chính`}
          withAsterisk
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() ? t`Hãy ghi lý do.` : undefined}
          mb={12}
        />
        <FormEnd action={t`Lập đính chính`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
