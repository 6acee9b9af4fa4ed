import { useApolloClient } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { MemberSheetQuery } from "../../gql/graphql.ts";
import { refusalOf, type Refusal } from "../../graph/refusal.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { RowFaults } from "../../ui/row-faults.tsx";
import { rowOf, type MemberRow } from "./members.ts";

const MemberSheet = graphql(`
  query MemberSheet($text: String!) {
    memberSheet(text: $text) {
      rows {
        row
        name
        sex
        post
        office
        body
        duty
      }
      faults {
        row
        column
        cell
        rule
        message
      }
    }
  }
`);

/**
 * Rows pasted from a sheet, read by the same reader as an uploaded one: what is sound goes into the list, what is wrong
 * is told at its cell.
 */
export function PasteMembers({ onRead }: { onRead: (rows: MemberRow[]) => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [faults, setFaults] = useState<MemberSheetQuery["memberSheet"]["faults"]>([]);
  async function read(text: string): Promise<void> {
    setTyped(text);
    // What is typed by hand waits for the first break between cells or lines.
    if (!/[\t\r\n;]/.test(text)) return;
    setBusy(true);
    try {
      const { data } = await client.query({ query: MemberSheet, variables: { text }, fetchPolicy: "no-cache" });
      setTyped("");
      setRefusal(undefined);
      setFaults(data?.memberSheet.faults ?? []);
      if (data && data.memberSheet.rows.length > 0) onRead(data.memberSheet.rows.map(rowOf));
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Textarea
        label={t`Dán các dòng vào đây`}
        description={t`Chép cả dòng tên cột, hoặc theo thứ tự: họ và tên, giới tính, chức danh, chức vụ đang giữ, nơi công tác, nhiệm vụ.`}
        minRows={2}
        value={typed}
        disabled={busy}
        onChange={(event) => void read(event.currentTarget.value)}
      />
      {refusal && <ErrorPanel refusal={refusal} />}
      {faults.length > 0 && <RowFaults of={faults} name={t`loi-danh-sach-thanh-vien.csv`} whole={t`Cả bảng`} />}
    </>
  );
}
