import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { refusalOf } from "../../graph/refusal.ts";
import { useMay, useSession, useToday } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Column, Page, WithFilter } from "../../ui/page.tsx";
import { MyReminders } from "../reminders/my-reminders.tsx";
import { QuarterMilestones } from "./quarter-milestones.tsx";
import { TaskList } from "./task-list.tsx";
import { GROUPS, groupOf, type DueGroup, type TaskSource } from "./tasks.ts";
import { useTasks } from "./use-tasks.ts";
import { GROUP_WORDS, SOURCE_WORDS } from "./words.ts";

/** Việc của tôi: what must be done now, by urgency. */
export function MyWorkPage() {
  const { t, i18n } = useLingui();
  const { posts } = useSession();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/my-work" });
  const navigate = useNavigate({ from: "/my-work" });
  const seesPlan = useMay("scheme.read");
  const narrow = useMediaQuery("(max-width: 1000px)", window.matchMedia("(max-width: 1000px)").matches);
  const { tasks, more, loadMore, loading, failed } = useTasks();

  const shown = tasks.filter(
    (task) =>
      (!search.from || task.source === search.from) && (!search.due || groupOf(task.dueOn, today) === search.due),
  );
  const count = (test: (task: (typeof tasks)[number]) => boolean): number => tasks.filter(test).length;
  const sources = (["pilot", "case", "report"] as TaskSource[]).filter(
    (source) => count((task) => task.source === source) > 0,
  );
  const all = tasks.length;
  const late = count((task) => groupOf(task.dueOn, today) === "late");
  const active = Number(Boolean(search.from)) + Number(Boolean(search.due));
  const clear = (): void => void navigate({ search: {} });

  return (
    <Page
      title={t`Việc của tôi`}
      sub={
        loading
          ? posts[0]?.organisation
          : [
              more ? t`từ ${all} việc trở lên` : t`${all} việc`,
              more ? t`ít nhất ${late} quá hạn` : t`${late} quá hạn`,
              posts[0]?.organisation,
            ]
              .filter(Boolean)
              .join(" · ")
      }
    >
      <WithFilter>
        <Column>
          <FilterPanel active={active} onClear={clear}>
            <Facet<DueGroup>
              title={t`Thời hạn`}
              value={search.due}
              onChange={(due) => void navigate({ search: { ...search, due } })}
              options={GROUPS.map((group) => ({
                value: group,
                label: i18n._(GROUP_WORDS[group]),
                count: count((task) => groupOf(task.dueOn, today) === group),
              }))}
            />
            {sources.length > 1 && (
              <Facet<TaskSource>
                title={t`Phần việc`}
                value={search.from}
                onChange={(from) => void navigate({ search: { ...search, from } })}
                options={sources.map((source) => ({
                  value: source,
                  label: i18n._(SOURCE_WORDS[source]),
                  count: count((task) => task.source === source),
                }))}
              />
            )}
          </FilterPanel>
          {seesPlan && !narrow && <QuarterMilestones />}
        </Column>
        <Column>
          {failed.map((part, index) => (
            <ErrorPanel key={index} refusal={refusalOf(part.error)} onRetry={() => void part.refetch()} />
          ))}
          <MyReminders />
          <Card flush>
            {loading && <Loading rows={7} height={56} />}
            {!loading && shown.length > 0 && <TaskList tasks={shown} />}
            {!loading && shown.length === 0 && all > 0 && (
              <EmptyState
                title={t`Không có việc nào khớp bộ lọc`}
                action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
              />
            )}
            {!loading && all === 0 && (
              <EmptyState title={t`Không còn việc đến hạn`}>{t`Việc mới sẽ hiện ở đây khi tới kỳ.`}</EmptyState>
            )}
          </Card>
          {more && <Button variant="default" onClick={() => void loadMore()}>{t`Tải thêm`}</Button>}
          {seesPlan && narrow && <QuarterMilestones />}
        </Column>
      </WithFilter>
    </Page>
  );
}
