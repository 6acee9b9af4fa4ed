import { Button } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AttachmentKind, AttachmentSubject } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { AttachDialog } from "./attach-dialog.tsx";
import { AttachmentList } from "./attachment-list.tsx";
import { useAttachments } from "./use-attachments.ts";
import { KINDS } from "./words.ts";

interface Props {
  kind: AttachmentSubject;
  id: string;
  /** What may hang here; all kinds of papers unless said. */
  kinds?: readonly AttachmentKind[];
  /** Nothing more is taken once one stands. */
  one?: boolean;
}

/** The files of one thing in a card of their own. */
export function Attachments({ kind, id, kinds = KINDS, one = false }: Props) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const { reads, asked } = useAttachments(kind, [id]);
  if (!reads) return null;
  const isFull = one && asked.data?.attachments.some((file) => !file.removedAt && kinds.includes(file.kind));
  const may = asked.data?.attachable.includes(id) ?? false;
  return (
    <Card
      title={t`Tệp đính kèm`}
      aside={
        may &&
        !isFull && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPaperclip size={16} stroke={1.5} aria-hidden />}
            onClick={() => setAdding(true)}
          >{t`Đính kèm tệp`}</Button>
        )
      }
    >
      <Answer of={asked} rows={2}>
        {({ attachments }) =>
          attachments.length > 0 ? (
            <AttachmentList files={attachments} kinds={may ? kinds : []} />
          ) : (
            <p style={{ margin: 0 }}>{t`Chưa có tệp nào.`}</p>
          )
        }
      </Answer>
      {adding && <AttachDialog subject={{ kind, id }} kinds={kinds} one={one} onClose={() => setAdding(false)} />}
    </Card>
  );
}
