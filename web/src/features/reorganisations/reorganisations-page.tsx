import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../session/use-session.ts";
import { Page } from "../../ui/page.tsx";
import { DraftForm } from "./draft-form.tsx";
import { ReorganisationAct } from "./reorganisation-act.tsx";
import { ReorganisationList } from "./reorganisation-list.tsx";
import { ReviseReorganisation } from "./revise-reorganisation.tsx";

/** Sắp xếp đơn vị: the acts that change the territory, and the one that is worked on. */
export function ReorganisationsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { act, draft } = useSearch({ from: "/signed-in/reorganisations" });
  const may = useMay("unit.reorganise");
  return (
    <Page
      title={t`Sắp xếp đơn vị`}
      sub={t`Dự thảo, quyết định và thực hiện việc sắp xếp đơn vị hành chính`}
      actions={
        act || draft ? (
          <Link to="/reorganisations" search={{}}>{t`Về danh sách`}</Link>
        ) : (
          may && (
            <Button
              onClick={() => void navigate({ to: "/reorganisations", search: { draft: "new" } })}
            >{t`Lập dự thảo`}</Button>
          )
        )
      }
    >
      {draft === "new" ? (
        <DraftForm />
      ) : draft ? (
        <ReviseReorganisation id={draft} />
      ) : act ? (
        <ReorganisationAct id={act} />
      ) : (
        <ReorganisationList />
      )}
    </Page>
  );
}
