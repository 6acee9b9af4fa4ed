import { useLingui } from "@lingui/react/macro";
import { useEffect, type ReactNode } from "react";
import { currentLanguage, speak } from "../../words/language.ts";
import css from "./door.module.css";

/** The frame of the pages before the sign-in. */
export function Door({ title, sub, children }: { title: string; sub: string; children: ReactNode }) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = `${title} · Hòa Nhập`;
  }, [title]);
  const other = currentLanguage() === "vi" ? "en" : "vi";
  return (
    <main className={css["door"]}>
      <div className={css["box"]}>
        <div className={css["mark"]}>
          <img src="/mark.svg" width={34} height={34} alt="" />
          <h1>{title}</h1>
        </div>
        <p className={css["sub"]}>{sub}</p>
        {children}
        <div className={css["foot"]}>
          <span>{t`Mặt trận Tổ quốc Việt Nam (MTTQ)`}</span>
          <button type="button" className={css["plain"]} onClick={() => void speak(other)} lang={other}>
            {other === "en" ? "English" : "Tiếng Việt"}
          </button>
        </div>
      </div>
    </main>
  );
}
