import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { formatDay } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { BODY_WORDS, STATE_TONES, STATE_WORDS } from "../obligations/words.ts";
import type { ConferenceStory } from "./story.ts";
import css from "./conferences.module.css";

/** Each conclusion with what it asks and how far that has come. */
export function Conclusions({ of: { conclusions, obligations } }: { of: ConferenceStory }) {
  const { t, i18n } = useLingui();
  if (conclusions.length === 0) return <p style={{ margin: 0 }}>{t`Chưa ghi kết luận.`}</p>;
  return (
    <ol className={css["list"]}>
      {conclusions.map((text, n) => (
        <li key={n}>
          <div>{text}</div>
          <ul className={css["plain"]}>
            {(obligations ?? [])
              .filter(({ conclusion }) => conclusion === n + 1)
              .map(({ id, title, body, bodyName, state, dueOn, isOverdue, ofUnit }) => (
                <li key={id}>
                  <Link to="/obligations/$id" params={{ id }}>
                    {title}
                  </Link>{" "}
                  {isOverdue ? (
                    <StateBadge tone="late">{t`Quá hạn`}</StateBadge>
                  ) : (
                    <StateBadge tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>
                  )}
                  <div className={css["under"]}>
                    {[
                      bodyName ?? i18n._(BODY_WORDS[body]),
                      ofUnit?.fullName,
                      dueOn ? t`hạn ${formatDay(dueOn)}` : t`hướng dẫn sau`,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </div>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
