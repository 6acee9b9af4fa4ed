import { Checkbox, SegmentedControl } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { FieldFault } from "../../graph/refusal.ts";
import { NumberCell } from "../../ui/number-cell.tsx";
import { membersInput, type MemberRow } from "./members.ts";
import { MembersField } from "./members-field.tsx";

/** Who is in a version: by name, or, from a paper that gives no names, by number. */
export interface Staff {
  listed: boolean;
  members: MemberRow[];
  memberCount: number | null;
  womenCount: number | null;
  seats: { hasHead: boolean; hasDeputy: boolean; hasPolice: boolean };
}
export const noStaff = (members: MemberRow[] = []): Staff => ({
  listed: true,
  members,
  memberCount: null,
  womenCount: null,
  seats: { hasHead: false, hasDeputy: false, hasPolice: false },
});
/** As the API takes it. */
export const staffInput = ({ listed, members, memberCount, womenCount, seats }: Staff, of: "committee" | "group") =>
  listed ? { members: membersInput(members) } : { memberCount, womenCount, ...(of === "committee" && seats) };

/** The list, or the counts, with the seats that a committee must have (R29). */
export function StaffField({
  of,
  value,
  onChange,
  faults,
}: {
  of: "committee" | "group";
  value: Staff;
  onChange: (staff: Staff) => void;
  faults: FieldFault[];
}) {
  const { t } = useLingui();
  const set = (part: Partial<Staff>): void => onChange({ ...value, ...part });
  const faultOf = (key: string): string | undefined =>
    faults.find(({ path }) => path.split(".").at(-1) === key)?.message;
  const seats = { hasHead: t`Có trưởng ban`, hasDeputy: t`Có phó trưởng ban`, hasPolice: t`Có thành viên là công an` };
  return (
    <>
      <SegmentedControl
        aria-label={t`Cách ghi thành viên`}
        value={value.listed ? "list" : "count"}
        onChange={(way) => set({ listed: way === "list" })}
        data={[
          { value: "list", label: t`Theo danh sách` },
          { value: "count", label: t`Chỉ số lượng` },
        ]}
      />
      {value.listed ? (
        <MembersField of={of} value={value.members} onChange={(members) => set({ members })} faults={faults} />
      ) : (
        <>
          <div style={{ display: "grid", gap: 12, gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))" }}>
            <NumberCell
              label={t`Số thành viên`}
              required
              value={value.memberCount}
              onChange={(memberCount) => set({ memberCount })}
              error={faultOf("memberCount")}
              suffix={t`người`}
            />
            <NumberCell
              label={t`Trong đó nữ`}
              value={value.womenCount}
              onChange={(womenCount) => set({ womenCount })}
              error={faultOf("womenCount")}
              suffix={t`người`}
            />
          </div>
          {of === "committee" &&
            (Object.keys(seats) as (keyof typeof seats)[]).map((seat) => (
              <Checkbox
                key={seat}
                label={seats[seat]}
                checked={value.seats[seat]}
                onChange={(event) => set({ seats: { ...value.seats, [seat]: event.currentTarget.checked } })}
                error={faultOf(seat)}
              />
            ))}
        </>
      )}
    </>
  );
}
