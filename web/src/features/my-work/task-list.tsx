import { useLingui } from "@lingui/react/macro";
import { defaultParseSearch, Link } from "@tanstack/react-router";
import { useToday } from "../../session/use-session.ts";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { Paragraph } from "../plans/paragraph.tsx";
import { GROUPS, groupOf, type Task } from "./tasks.ts";
import { GROUP_WORDS, SOURCE_WORDS } from "./words.ts";
import css from "./work.module.css";

/** A path in the console, with what it is to show. */
function TaskLink({ of: { link, title } }: { of: Task }) {
  const [to, search = ""] = link.split("?");
  return (
    <Link to={to as "/my-work"} search={defaultParseSearch(search) as never}>
      {title}
    </Link>
  );
}

/** Tasks under the heads Quá hạn, Hôm nay, Trong 7 ngày, Sau; a head without tasks is left out. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const { i18n } = useLingui();
  const today = useToday();
  return (
    <>
      {GROUPS.map((group) => {
        const own = tasks.filter((task) => groupOf(task.dueOn, today) === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={i18n._(GROUP_WORDS[group])}>
            <h2 className={`${css["group"]} ${group === "late" ? css["late"] : ""}`}>
              <span>{i18n._(GROUP_WORDS[group])}</span>
              <span>{own.length}</span>
            </h2>
            <ul className={css["list"]}>
              {own.map((task) => (
                <li key={task.id} className={css["row"]}>
                  <div>
                    <TaskLink of={task} />
                    <div className={css["place"]}>
                      {task.place}
                      {task.paragraph && (
                        <>
                          {" · "}
                          <Paragraph of={task.paragraph} />
                        </>
                      )}
                    </div>
                  </div>
                  <span className={`${css["small"]} ${css["source"]}`}>{i18n._(SOURCE_WORDS[task.source])}</span>
                  <span className={`${css["small"]} ${css["day"]}`}>{formatDay(task.dueOn)}</span>
                  <span>
                    <DueBadge dueOn={task.dueOn} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
