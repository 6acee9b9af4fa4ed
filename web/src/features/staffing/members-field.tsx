import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { MemberBody, MemberPost, Sex } from "../../gql/graphql.ts";
import type { FieldFault } from "../../graph/refusal.ts";
import { emptyMember, womenIn, type MemberRow } from "./members.ts";
import { PasteMembers } from "./paste-members.tsx";
import css from "./staffing.module.css";
import { BODY_WORDS, COMMITTEE_POSTS, GROUP_POSTS, SEX_WORDS } from "./words.ts";

interface Props {
  of: "committee" | "group";
  value: MemberRow[];
  onChange: (rows: MemberRow[]) => void;
  faults: FieldFault[];
}

/**
 * The list of members: one row each, or many at once out of a spreadsheet; how many they are is counted while they are
 * typed.
 */
export function MembersField({ of, value, onChange, faults }: Props) {
  const { t, i18n } = useLingui();
  const [pasting, setPasting] = useState(false);
  const set = (at: number, part: Partial<MemberRow>): void =>
    onChange(value.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const faultOf = (at: number, key: keyof MemberRow): string | undefined =>
    faults.find(({ path }) => path.endsWith(`members.${at}.${key}`))?.message;
  const optionsOf = (words: Record<string, (typeof SEX_WORDS)[Sex]>) =>
    Object.entries(words).map(([key, word]) => ({ value: key, label: i18n._(word) }));
  const [people, women] = [value.length, womenIn(value)];
  // Rows that are still empty give way to what is pasted.
  const paste = (rows: MemberRow[]): void =>
    onChange([...value.filter(({ name, office }) => name.trim() || office.trim()), ...rows]);
  return (
    <fieldset className={css["field"]}>
      <legend>{t`Danh sách thành viên`}</legend>
      {value.map((row, i) => {
        const n = i + 1;
        return (
          <div key={i} className={css["row"]} role="group" aria-label={t`Người thứ ${n}`}>
            <TextInput
              label={t`Họ tên người thứ ${n}`}
              value={row.name}
              onChange={(event) => set(i, { name: event.currentTarget.value })}
              error={faultOf(i, "name")}
              autoComplete="off"
            />
            <NativeSelect
              label={t`Giới tính`}
              value={row.sex}
              onChange={(event) => set(i, { sex: event.currentTarget.value as Sex })}
              data={optionsOf(SEX_WORDS)}
            />
            <NativeSelect
              label={t`Chức danh`}
              value={row.post}
              onChange={(event) => set(i, { post: event.currentTarget.value as MemberPost })}
              data={optionsOf(of === "committee" ? COMMITTEE_POSTS : GROUP_POSTS)}
            />
            <TextInput
              label={t`Chức vụ đang giữ`}
              value={row.office}
              onChange={(event) => set(i, { office: event.currentTarget.value })}
              error={faultOf(i, "office")}
              autoComplete="off"
            />
            <NativeSelect
              label={t`Nơi công tác`}
              value={row.body}
              onChange={(event) => set(i, { body: event.currentTarget.value as MemberBody })}
              data={optionsOf(BODY_WORDS)}
            />
            <TextInput
              label={t`Nhiệm vụ`}
              value={row.duty}
              onChange={(event) => set(i, { duty: event.currentTarget.value })}
              error={faultOf(i, "duty")}
              autoComplete="off"
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t`Bỏ người thứ ${n}`}
              onClick={() => onChange(value.filter((_, other) => other !== i))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        );
      })}
      <div className={css["foot"]}>
        <span className={css["buttons"]}>
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange([...value, emptyMember(value.length === 0 ? "HEAD" : "MEMBER")])}
          >{t`Thêm người`}</Button>
          <Button
            size="xs"
            variant="default"
            aria-expanded={pasting}
            onClick={() => setPasting(!pasting)}
          >{t`Dán từ bảng tính`}</Button>
        </span>
        <strong aria-live="polite">{t`${people} người, ${women} nữ`}</strong>
      </div>
      {pasting && <PasteMembers onRead={paste} />}
      {faults
        .filter(({ path }) => path.endsWith("members"))
        .map(({ message }) => (
          <div key={message} role="alert" style={{ color: "var(--hn-late)" }}>
            {message}
          </div>
        ))}
    </fieldset>
  );
}
