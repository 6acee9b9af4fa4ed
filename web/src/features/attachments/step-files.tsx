import { Button } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AttachmentSubject } from "../../gql/graphql.ts";
import { AttachDialog } from "./attach-dialog.tsx";
import { AttachmentList, type AttachedFile } from "./attachment-list.tsx";
import css from "./attachments.module.css";
import { KINDS } from "./words.ts";

interface Props {
  kind: AttachmentSubject;
  id: string;
  /** What the thing is called, for those who do not see where the button stands. */
  of: string;
  files: readonly AttachedFile[];
  mayChange: boolean;
}

/** The files of one of several things in a list, below what the list says of it. */
export function StepFiles({ kind, id, of, files, mayChange }: Props) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  if (files.length === 0 && !mayChange) return null;
  return (
    <div className={css["under"]}>
      {files.length > 0 && <AttachmentList files={files} kinds={mayChange ? KINDS : []} />}
      {mayChange && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPaperclip size={14} stroke={1.5} aria-hidden />}
          aria-label={`${t`Đính kèm`}: ${of}`}
          onClick={() => setAdding(true)}
        >{t`Đính kèm`}</Button>
      )}
      {adding && <AttachDialog subject={{ kind, id }} kinds={KINDS} title={of} onClose={() => setAdding(false)} />}
    </div>
  );
}
