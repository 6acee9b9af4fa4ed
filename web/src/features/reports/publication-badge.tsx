import { useLingui } from "@lingui/react/macro";
import type { PublicationState } from "../../gql/graphql.ts";
import { StateBadge } from "../../ui/state-badge.tsx";

/**
 * How far the publication of a finished province's figures has come: it is work of its own, which takes the service
 * some seconds.
 */
export function PublicationBadge({ state, edition }: { state: PublicationState; edition: number }) {
  const { t } = useLingui();
  if (state === "PREPARING") return <StateBadge tone="running">{t`đang chuẩn bị công bố`}</StateBadge>;
  if (state === "DELAYED") return <StateBadge tone="late">{t`chưa công bố được, đang thử lại`}</StateBadge>;
  return <StateBadge tone="done">{edition > 1 ? t`đã công bố lần ${edition}` : t`đã công bố`}</StateBadge>;
}
