import { Kbd } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import css from "./shell.module.css";

const FinderDialog = lazy(() => import("./finder-dialog.tsx"));

/** Ctrl K: places and units, found without tone marks. */
export function Finder() {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([["mod+K", open]], []);
  return (
    <>
      <button type="button" className={css["search"]} onClick={open}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span>{t`Tìm đơn vị, trang`}</span>
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </button>
      {opened && (
        <Suspense>
          <FinderDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
