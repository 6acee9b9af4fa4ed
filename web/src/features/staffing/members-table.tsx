import { useLingui } from "@lingui/react/macro";
import type { MemberBody, MemberPost, Sex } from "../../gql/graphql.ts";
import { formatDay, type Day } from "../../ui/day.ts";
import css from "./staffing.module.css";
import { BODY_WORDS, COMMITTEE_POSTS, GROUP_POSTS, SEX_WORDS } from "./words.ts";

export interface ShownMember {
  id: string;
  name: string | null;
  sex: Sex;
  post: MemberPost;
  office: string | null;
  body: MemberBody;
  duty: string | null;
  fromOn: Day;
  untilOn: Day | null;
}

/**
 * Who belongs to a version of a committee or group, and since when; names only for those who may see them. Read whole,
 * as on paper.
 */
export function MembersTable({
  of,
  label,
  members,
}: {
  of: "committee" | "group";
  label: string;
  members: readonly ShownMember[];
}) {
  const { t, i18n } = useLingui();
  const posts = of === "committee" ? COMMITTEE_POSTS : GROUP_POSTS;
  return (
    <table className={css["members"]} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t`Họ tên`}</th>
          <th scope="col">{t`Chức danh`}</th>
          <th scope="col">{t`Chức vụ, nhiệm vụ`}</th>
          <th scope="col">{t`Thời gian`}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ id, name, sex, post, office, body, duty, fromOn, untilOn }) => {
          const [from, until] = [formatDay(fromOn), untilOn && formatDay(untilOn)];
          return (
            <tr key={id}>
              <td>
                <strong>{name ?? t`(không hiện tên)`}</strong>{" "}
                <span className={css["quiet"]}>{i18n._(SEX_WORDS[sex])}</span>
              </td>
              <td>{i18n._(posts[post])}</td>
              <td>
                {office ?? i18n._(BODY_WORDS[body])}
                {duty && <div className={css["quiet"]}>{duty}</div>}
              </td>
              <td>{until ? t`${from} đến ${until}` : t`từ ${from}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
