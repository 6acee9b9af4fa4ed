import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatDay } from "../../ui/day.ts";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { Column, TwoColumns } from "../../ui/page.tsx";
import css from "../../ui/page.module.css";
import { AssignMentorDialog } from "./assign-mentor-dialog.tsx";
import { CaseBadges } from "./case-badges.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { CaseStory } from "./case-story.tsx";
import { CloseCaseFileDialog } from "./close-case-file-dialog.tsx";
import { GradeDialog } from "./grade-dialog.tsx";
import { RecordVisitDialog } from "./record-visit-dialog.tsx";

const CaseFilePageQuery = graphql(`
  query CaseFilePage($id: ID!, $names: Boolean!) {
    caseFile(id: $id) {
      id
      version
      number
      stage
      visitOverdue
      openedOn
      person {
        id
        fullName
      }
      unit {
        id
        fullName
      }
      area {
        id
        fullName
      }
      mentors {
        id
        to
      }
      ...CaseFacts_caseFile
      ...CaseStory_caseFile
      ... @include(if: $names) {
        mentors {
          id
          account {
            id
            name
          }
        }
        visits(first: 50) {
          edges {
            node {
              id
              by {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
type Asking = "visit" | "mentor" | "grade" | "close";

/** One case file: the person, who helps, what was done. The main action is to record a visit. */
export function CaseFilePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/signed-in/case-files/$id" });
  const asked = useQuery(CaseFilePageQuery, { variables: { id, names: useMay("official.read") } });
  const [asking, setAsking] = useState<Asking>();
  const [mayVisit, mayManage, mayGrade] = [useMay("visit.record"), useMay("case.manage"), useMay("grade.record")];
  const close = (): void => setAsking(undefined);
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ caseFile }) => {
          if (!caseFile) {
            return (
              <EmptyState
                title={t`Không có hồ sơ này`}
                action={<Link to="/case-files">{t`Về danh sách`}</Link>}
              >{t`Hồ sơ không tồn tại hoặc không được giao cho bạn.`}</EmptyState>
            );
          }
          const { number, stage, visitOverdue, person, area, unit, openedOn } = caseFile;
          const target = { id: caseFile.id, version: caseFile.version };
          const open = stage !== "CLOSED";
          const helped = caseFile.mentors.some(({ to }) => !to);
          return (
            <Column>
              <IdentityBar
                title={`${number} · ${person.fullName}`}
                chips={<CaseBadges stage={stage} overdue={visitOverdue} />}
                sub={[area?.fullName, unit?.fullName, t`mở ngày ${formatDay(openedOn)}`].filter(Boolean).join(" · ")}
                actions={
                  open && (
                    <Group gap={8}>
                      {mayManage && <Button variant="default" onClick={() => setAsking("close")}>{t`Kết thúc`}</Button>}
                      {mayGrade && (
                        <Button variant="default" onClick={() => setAsking("grade")}>{t`Phân loại tiến bộ`}</Button>
                      )}
                      {mayManage && (
                        <Button
                          variant={helped ? "default" : "filled"}
                          onClick={() => setAsking("mentor")}
                        >{t`Phân công người giúp đỡ`}</Button>
                      )}
                      {mayVisit && <Button onClick={() => setAsking("visit")}>{t`Ghi lần thăm`}</Button>}
                    </Group>
                  )
                }
              />
              <TwoColumns>
                <Column>
                  <CaseFacts caseFile={caseFile} />
                </Column>
                <CaseStory caseFile={caseFile} />
              </TwoColumns>
              {asking === "visit" && <RecordVisitDialog file={target} onClose={close} />}
              {asking === "mentor" && <AssignMentorDialog file={target} from={openedOn} onClose={close} />}
              {asking === "grade" && <GradeDialog file={target} onClose={close} />}
              {asking === "close" && <CloseCaseFileDialog file={target} from={openedOn} onClose={close} />}
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
