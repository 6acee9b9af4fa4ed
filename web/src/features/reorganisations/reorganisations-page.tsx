import { useLingui } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import { Page } from "../../ui/page.tsx";
import { ReorganisationAct } from "./reorganisation-act.tsx";
import { ReorganisationList } from "./reorganisation-list.tsx";

/** Sắp xếp đơn vị: the acts that change the territory, and the one that is worked on. */
export function ReorganisationsPage() {
  const { t } = useLingui();
  const { act } = useSearch({ from: "/signed-in/reorganisations" });
  return (
    <Page
      title={t`Sắp xếp đơn vị`}
      sub={t`Dự thảo, quyết định và thực hiện việc sắp xếp đơn vị hành chính`}
      actions={act && <Link to="/reorganisations" search={{}}>{t`Về danh sách`}</Link>}
    >
      {act ? <ReorganisationAct id={act} /> : <ReorganisationList />}
    </Page>
  );
}
