import { useQuery } from "@apollo/client/react";
import { NativeSelect, Select, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CommitteeIssuer, PilotEnd } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import type { UnitSeen } from "./committee-dialogs.tsx";
import { DecisionDialog } from "./decision-dialog.tsx";
import { EndPilotUnit } from "./staffing-documents.ts";
import { END_WORDS } from "./words.ts";

const PickSuccessors = graphql(`
  query PickSuccessors($search: String!) {
    pilotUnits(search: $search, counted: CHOSEN, first: 12) {
      edges {
        node {
          id
          year
          endedOn
          unit {
            id
            fullName
          }
        }
      }
    }
  }
`);

/** The decision to maintain, merge or close: by whoever founded the committee, never to be taken back. */
export function OutcomeDialog({
  unit,
  choices,
  issuer,
  onClose,
}: {
  unit: UnitSeen;
  choices: PilotEnd[];
  issuer?: CommitteeIssuer;
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const change = useChange(EndPilotUnit);
  const [outcome, setOutcome] = useState<PilotEnd>(choices[0]!);
  const [reason, setReason] = useState("");
  const [successorId, setSuccessor] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), 200);
  const found = useQuery(PickSuccessors, { variables: { search }, skip: outcome !== "MERGED" || search.length < 2 });
  const heirs =
    (found.data ?? found.previousData)?.pilotUnits.edges
      .map(({ node }) => node)
      .filter(({ id, endedOn }) => id !== unit.id && endedOn === null) ?? [];
  return (
    <DecisionDialog
      title={t`Quyết định về đơn vị`}
      action={t`Ghi quyết định`}
      done={t`Đã ghi quyết định.`}
      issuer={issuer}
      isIssuerFixed={issuer !== undefined}
      change={change}
      onClose={onClose}
      save={async (paper) =>
        reason.trim() !== "" &&
        Boolean(
          (
            await change.run({
              input: {
                id: unit.id,
                expectedVersion: unit.version,
                outcome,
                reason: reason.trim(),
                successorId: outcome === "MERGED" ? successorId : null,
                ...paper,
              },
            })
          ).data,
        )
      }
    >
      {(faultOf, _, needed) => (
        <>
          <NativeSelect
            label={t`Quyết định`}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value as PilotEnd)}
            data={choices.map((end) => ({ value: end, label: i18n._(END_WORDS[end]) }))}
          />
          {outcome === "MERGED" && (
            <Select
              label={t`Đơn vị điểm kế tục`}
              required
              searchable
              clearable
              value={successorId}
              onChange={setSuccessor}
              searchValue={text}
              onSearchChange={setText}
              filter={({ options }) => options}
              placeholder={t`Gõ tên, không cần dấu`}
              nothingFoundMessage={search.length < 2 ? t`Gõ tên, không cần dấu` : t`Không tìm thấy đơn vị nào`}
              error={faultOf("successorId")}
              data={heirs.map(({ id, year, unit: of }) => ({ value: id, label: `${of?.fullName ?? ""} · ${year}` }))}
            />
          )}
          <Textarea
            label={t`Lý do`}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={faultOf("reason") ?? needed(reason.trim())}
          />
          {outcome !== "MAINTAINED" && (
            <p
              style={{ margin: 0, color: "var(--hn-secondary)" }}
            >{t`Đơn vị vẫn được tính là đã chọn; từ ngày này không ghi thêm được gì.`}</p>
          )}
        </>
      )}
    </DecisionDialog>
  );
}
