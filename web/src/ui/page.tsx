import { useEffect, type ReactNode } from "react";
import css from "./page.module.css";

/** A page: its title (the document's too), a line under it, its actions, its content. */
export function Page({
  title,
  sub,
  actions,
  children,
}: {
  title: string;
  sub?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Hòa Nhập`;
  }, [title]);
  return (
    <div className={css["page"]}>
      <div className={css["head"]}>
        <div>
          <h1>{title}</h1>
          {sub && <div className={css["sub"]}>{sub}</div>}
        </div>
        {actions && <div className={css["actions"]}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** A wide column and a narrow one; one below the other on a narrow screen. */
export const TwoColumns = ({ children }: { children: ReactNode }) => <div className={css["two"]}>{children}</div>;
export const Column = ({ children }: { children: ReactNode }) => <div className={css["column"]}>{children}</div>;
export const WithFilter = ({ children }: { children: ReactNode }) => (
  <div className={css["withFilter"]}>{children}</div>
);
export const Kpis = ({ children }: { children: ReactNode }) => <div className={css["kpis"]}>{children}</div>;
