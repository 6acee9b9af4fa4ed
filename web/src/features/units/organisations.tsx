import { useQuery } from "@apollo/client/react";
import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { ROLE_WORDS } from "../../session/roles.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay, dayBefore, type Day } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { AppointDialog } from "./appoint-dialog.tsx";
import { DayDialog, type OnADay } from "./day-dialog.tsx";
import { FoundDialog } from "./found-dialog.tsx";
import { ResetFactorDialog } from "./reset-factor-dialog.tsx";
import css from "./organisations.module.css";
import { ORGANISATION_WORDS } from "./words.ts";
import type { Body } from "./body.ts";

const UnitOrganisations = graphql(`
  query UnitOrganisations($id: ID!, $asOf: LocalDate) {
    unitVersion(id: $id) {
      id
      unitId
      fullName
      organisations(asOf: $asOf) {
        id
        version
        kind
        name(asOf: $asOf)
        validFrom
        validTo
        departments(asOf: $asOf) {
          id
          version
          name
          validTo
        }
      }
    }
  }
`);
const UnitPosts = graphql(`
  query UnitPosts($id: ID!, $asOf: LocalDate) {
    unitVersion(id: $id) {
      id
      organisations(asOf: $asOf) {
        id
        posts(asOf: $asOf) {
          id
          version
          title
          role
          fromOn
          toOn
          department {
            id
            name
          }
          official {
            id
            name
          }
        }
      }
    }
  }
`);

type Doing = { what: "found" } | { what: "appoint"; body: Body } | OnADay;

const AGAIN = ["UnitOrganisations", "UnitPosts"];

/**
 * The bodies that stand in a unit on a day, their departments, and who holds which post; administrators found, rename,
 * end and appoint here.
 */
export function Organisations({ id, asOf }: { id: string; asOf: Day }) {
  const { t, i18n } = useLingui();
  const manages = useMay("account.manage");
  const seesPeople = useMay("official.read");
  const today = useToday();
  const [doing, setDoing] = useState<Doing>();
  const [resetting, setResetting] = useState<{ id: string; name: string }>();
  const asked = useQuery(UnitOrganisations, { variables: { id, asOf } });
  const people = useQuery(UnitPosts, { variables: { id, asOf }, skip: !seesPeople });
  const postsOf = new Map((people.data?.unitVersion?.organisations ?? []).map((body) => [body.id, body.posts ?? []]));
  const until = (day: string | null | undefined): string | null => {
    if (!day) return null;
    const last = formatDay(dayBefore(day));
    return t`đến ${last}`;
  };
  return (
    <Card
      title={t`Tổ chức ở cấp này`}
      aside={
        manages && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setDoing({ what: "found" })}
          >{t`Thành lập tổ chức`}</Button>
        )
      }
    >
      <Answer of={asked} rows={3}>
        {({ unitVersion: unit }) => {
          const bodies = unit?.organisations ?? [];
          return (
            <>
              {bodies.length === 0 && <EmptyState title={t`Không có tổ chức nào vào ngày này`} />}
              <ul className={css["bodies"]}>
                {bodies.map((body) => (
                  <li key={body.id}>
                    <div className={css["line"]}>
                      <div>
                        <small className={css["quiet"]}>{i18n._(ORGANISATION_WORDS[body.kind])}</small>
                        <div>
                          <strong>{body.name}</strong> <small className={css["quiet"]}>{until(body.validTo)}</small>
                        </div>
                      </div>
                      {manages && (
                        <Menu position="bottom-end">
                          <Menu.Target>
                            <Button size="xs" variant="subtle" color="gray" aria-label={t`Việc với ${body.name}`}>
                              <IconDots size={16} aria-hidden />
                            </Button>
                          </Menu.Target>
                          <Menu.Dropdown>
                            <Menu.Item
                              onClick={() => setDoing({ what: "appoint", body })}
                            >{t`Bố trí chức vụ`}</Menu.Item>
                            <Menu.Item onClick={() => setDoing({ what: "department", body })}>{t`Lập ban`}</Menu.Item>
                            <Menu.Item onClick={() => setDoing({ what: "rename", body })}>{t`Đổi tên`}</Menu.Item>
                            <Menu.Item onClick={() => setDoing({ what: "end", body })}>{t`Kết thúc tổ chức`}</Menu.Item>
                          </Menu.Dropdown>
                        </Menu>
                      )}
                    </div>
                    {body.departments.length > 0 && (
                      <ul className={css["inner"]} aria-label={t`Các ban`}>
                        {body.departments.map((department) => (
                          <li key={department.id} className={css["line"]}>
                            <span>
                              {department.name} <small className={css["quiet"]}>{until(department.validTo)}</small>
                            </span>
                            {manages && (!department.validTo || department.validTo > today) && (
                              <Button
                                size="compact-xs"
                                variant="subtle"
                                color="gray"
                                onClick={() => setDoing({ what: "end-department", body, department })}
                              >{t`Kết thúc ban`}</Button>
                            )}
                          </li>
                        ))}
                      </ul>
                    )}
                    {(postsOf.get(body.id) ?? []).length > 0 && (
                      <ul className={css["inner"]} aria-label={t`Người giữ chức vụ`}>
                        {(postsOf.get(body.id) ?? []).map((post) => (
                          <li key={post.id} className={css["line"]}>
                            <span>
                              {post.official?.name ?? "–"}, {post.title}{" "}
                              <small className={css["quiet"]}>
                                {[
                                  post.department?.name,
                                  ROLE_WORDS[post.role] && i18n._(ROLE_WORDS[post.role]!),
                                  post.toOn ? t`đến ${formatDay(post.toOn)}` : t`từ ${formatDay(post.fromOn)}`,
                                ]
                                  .filter(Boolean)
                                  .join(" · ")}
                              </small>
                            </span>
                            {manages && post.official && (!post.toOn || post.toOn > today) && (
                              <Button
                                size="compact-xs"
                                variant="subtle"
                                color="gray"
                                onClick={() => setResetting(post.official!)}
                              >{t`Đặt lại xác thực hai bước`}</Button>
                            )}
                            {manages && (!post.toOn || post.toOn > today) && (
                              <Button
                                size="compact-xs"
                                variant="subtle"
                                color="gray"
                                onClick={() => setDoing({ what: "end-post", post })}
                              >{t`Kết thúc chức vụ`}</Button>
                            )}
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
              {doing?.what === "found" && unit && (
                <FoundDialog unit={unit} again={AGAIN} onClose={() => setDoing(undefined)} />
              )}
              {doing?.what === "appoint" && unit && (
                <AppointDialog
                  body={doing.body}
                  unit={unit.id}
                  asOf={asOf}
                  again={AGAIN}
                  onClose={() => setDoing(undefined)}
                />
              )}
              {resetting && <ResetFactorDialog official={resetting} onClose={() => setResetting(undefined)} />}
              {doing && doing.what !== "found" && doing.what !== "appoint" && (
                <DayDialog doing={doing} again={AGAIN} onClose={() => setDoing(undefined)} />
              )}
            </>
          );
        }}
      </Answer>
    </Card>
  );
}
