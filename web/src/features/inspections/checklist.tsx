import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Card } from "../../ui/card.tsx";
import { ItemForm } from "./item-form.tsx";
import css from "./inspections.module.css";
import type { Visit } from "./visit.ts";

/** The checklist of a visit under way, one paragraph to a card: made for a phone in one hand. */
export function Checklist({ visit }: { visit: Visit }) {
  const { t } = useLingui();
  const { items, findings } = visit;
  const firstOpen = items.findIndex(({ result }) => result === null);
  const [at, setAt] = useState(firstOpen < 0 ? 0 : firstOpen);
  const item = items[at]!;
  const answered = items.filter(({ result }) => result !== null).length;
  const total = items.length;
  /** Opened anew for each paragraph and after each answer, so that what stands there is what the platform holds. */
  const last = at === total - 1;
  return (
    <Card title={t`Phiếu kiểm tra`} aside={<small>{t`đã trả lời ${answered}/${total}`}</small>}>
      <div className={css["form"]}>
        <nav aria-label={t`Các nội dung`}>
          <ol className={css["steps"]}>
            {items.map(({ code, position, text, result }, n) => (
              <li key={code}>
                <button
                  type="button"
                  className={css["step"]}
                  aria-label={`${position}. ${text}`}
                  aria-current={n === at ? "step" : undefined}
                  data-answered={result ? "" : undefined}
                  data-failed={result === "NOT_MET" ? "" : undefined}
                  onClick={() => setAt(n)}
                >
                  {position}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <ItemForm
          key={item.code}
          visit={visit}
          item={item}
          findings={findings.filter((finding) => finding.item === item.code)}
          isLast={last}
          onBack={at > 0 ? () => setAt(at - 1) : undefined}
          onNext={() => setAt(last ? at : at + 1)}
        />
      </div>
    </Card>
  );
}
