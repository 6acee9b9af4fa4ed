import type { ReactNode } from "react";
import { refusalOf } from "../graph/refusal.ts";
import { ErrorPanel } from "./error-panel.tsx";
import { Loading } from "./loading.tsx";

interface Asked<T> {
  data?: T | undefined;
  error?: unknown;
  refetch: () => unknown;
}

/**
 * The answer to a query, or its skeleton, or its refusal; one failing card does not break the page. Rows of an earlier
 * filter never stand in for those of the present one, because a query without data for its own variables has no data.
 */
export function Answer<T>({ of, rows, children }: { of: Asked<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <ErrorPanel refusal={refusalOf(of.error)} onRetry={() => void of.refetch()} />;
  return <Loading rows={rows} />;
}
