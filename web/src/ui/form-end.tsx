import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { Refusal } from "../graph/refusal.ts";
import { ErrorPanel } from "./error-panel.tsx";

interface Props {
  action: string;
  busy: boolean;
  refusal?: Refusal | null;
  onClose: () => void;
}

/** How a form in a dialog ends: what was refused, the way out, the deed. */
export function FormEnd({ action, busy, refusal, onClose }: Props) {
  const { t } = useLingui();
  return (
    <>
      {refusal && <ErrorPanel refusal={refusal} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
      </Group>
    </>
  );
}
