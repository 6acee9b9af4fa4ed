import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { CommitteeIssuer } from "../../gql/graphql.ts";
import type { FieldFault, Refusal } from "../../graph/refusal.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { ISSUER_WORDS } from "../pilot-units/words.ts";

/** What every decision about a committee, a group or a unit is told. */
interface Paper {
  on: Day;
  documentNumber: string;
  issuer: CommitteeIssuer;
}
interface Props {
  title: string;
  action: string;
  done: string;
  wide?: boolean;
  from?: Day;
  issuer?: CommitteeIssuer;
  /** Who decides is fixed where only they may. */
  isIssuerFixed?: boolean;
  change: { busy: boolean; refusal?: Refusal };
  save: (paper: Paper) => Promise<boolean>;
  onClose: () => void;
  /** What is wrong by field, all of it, and the sentence at a required value that is still empty after a try. */
  children: (
    faultOf: (path: string) => string | undefined,
    faults: FieldFault[],
    needed: (value: unknown) => string | undefined,
  ) => ReactNode;
}

/**
 * A decision in a dialog: its day, number and issuer, and what it is about. Fills a phone's screen. Ctrl Enter saves.
 */
export function DecisionDialog({
  title,
  action,
  done,
  wide = false,
  from,
  issuer: first = "PEOPLES_COMMITTEE",
  isIssuerFixed = false,
  change: { busy, refusal },
  save,
  onClose,
  children,
}: Props) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const phone = useMediaQuery("(max-width: 768px)", window.matchMedia("(max-width: 768px)").matches);
  const [on, setOn] = useState<Day | null>(today);
  const [documentNumber, setNumber] = useState("");
  const [issuer, setIssuer] = useState(first);
  const [tried, setTried] = useState(false);
  const faults = refusal?.fields ?? [];
  const faultOf = (path: string): string | undefined => faults.find((fault) => fault.path === path)?.message;
  const needed = (value: unknown): string | undefined => (tried && !value ? t`Hãy điền ô này.` : undefined);

  async function go(): Promise<void> {
    setTried(true);
    if (!on || !documentNumber.trim() || !(await save({ on, documentNumber: documentNumber.trim(), issuer }))) return;
    notifications.show({ message: done });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title} size={wide ? 1180 : "md"} fullScreen={phone}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.ctrlKey) {
            event.preventDefault();
            void go();
          }
        }}
      >
        <div style={{ display: "grid", gap: 12, gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" }}>
          <DayField
            label={t`Ngày quyết định`}
            required
            value={on}
            onChange={setOn}
            from={from}
            to={today}
            error={faultOf("on") ?? needed(on)}
          />
          <TextInput
            label={t`Quyết định số`}
            required
            value={documentNumber}
            onChange={(event) => setNumber(event.currentTarget.value)}
            error={faultOf("documentNumber") ?? needed(documentNumber.trim())}
            autoComplete="off"
          />
          <NativeSelect
            label={t`Cơ quan ra quyết định`}
            disabled={isIssuerFixed}
            value={issuer}
            onChange={(event) => setIssuer(event.currentTarget.value as CommitteeIssuer)}
            error={faultOf("issuer")}
            data={Object.entries(ISSUER_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
          />
        </div>
        {children(faultOf, faults, needed)}
        <FormEnd action={action} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
