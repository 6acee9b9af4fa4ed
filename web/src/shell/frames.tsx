import { useLingui } from "@lingui/react/macro";
import { Link, useRouteContext, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { SessionContext } from "../session/use-session.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorPanel } from "../ui/error-panel.tsx";
import { Shell } from "./shell.tsx";

/** Everything behind the sign-in. */
export function SignedIn() {
  const { session } = useRouteContext({ from: "/signed-in" });
  return (
    <SessionContext value={session}>
      <Shell />
    </SessionContext>
  );
}

export function NotThere() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Không có trang này`}
      action={<Link to="/my-work">{t`Về Việc của tôi`}</Link>}
    >{t`Đường dẫn sai, hoặc trang đã được dời đi.`}</EmptyState>
  );
}

/** A page that broke, or a gateway that does not answer: said plainly, with another try. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof TypeError && /fetch/i.test(message) ? "OFFLINE" : "INTERNAL_SERVER_ERROR";
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <main style={{ padding: 24 }}>
      <ErrorPanel refusal={{ code, message, fields: [] }} onRetry={retry} />
    </main>
  );
}
