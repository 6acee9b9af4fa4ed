import { Button } from "@mantine/core";
import { IconFileText, IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls, IconPhoto } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { AttachmentKind, AttachmentsQuery } from "../../gql/graphql.ts";
import { takeFile } from "../../graph/download.ts";
import { sentenceOf, type Refusal } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { formatInstant } from "../../ui/day.ts";
import { formatBytes } from "../../ui/number.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import css from "./attachments.module.css";
import { KIND_WORDS } from "./words.ts";

const RemoveAttachment = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      id
      version
      removedAt
      removalReason
    }
  }
`);
export type AttachedFile = AttachmentsQuery["attachments"][number];

const ICONS: [RegExp, typeof IconFileText][] = [
  [/^image\//, IconPhoto],
  [/pdf$/, IconFileTypePdf],
  [/(wordprocessingml|opendocument\.text)/, IconFileTypeDocx],
  [/(spreadsheetml|opendocument\.spreadsheet)/, IconFileTypeXls],
];

/**
 * Files as they hang on one thing: what, how large, since when and by whom; to be saved, or taken away with a reason.
 * Those taken away stay in sight.
 */
export function AttachmentList({
  files,
  kinds,
}: {
  files: readonly AttachedFile[];
  /** Those the caller may take away. */ kinds: readonly AttachmentKind[];
}) {
  const { t, i18n } = useLingui();
  const change = useChange(RemoveAttachment);
  const [removing, setRemoving] = useState<AttachedFile>();
  const [fault, setFault] = useState<{ id: string; refusal: Refusal }>();
  const take = async (file: AttachedFile): Promise<void> => {
    setFault(undefined);
    const refusal = await takeFile(`/files/${file.id}`, file.fileName);
    if (refusal) setFault({ id: file.id, refusal });
  };
  return (
    <>
      <ul className={css["list"]}>
        {files.map((file) => {
          const Icon = ICONS.find(([type]) => type.test(file.mediaType))?.[1] ?? IconFileText;
          const meta = [
            i18n._(KIND_WORDS[file.kind]),
            formatBytes(file.size),
            formatInstant(file.attachedAt),
            file.by?.name,
          ]
            .filter(Boolean)
            .join(" · ");
          const why = file.removalReason;
          return (
            <li key={file.id} className={`${css["file"]} ${file.removedAt ? css["gone"] : ""}`}>
              <span className={css["icon"]}>
                <Icon size={22} stroke={1.5} aria-hidden />
              </span>
              {file.removedAt ? (
                <span className={css["name"]}>{file.title}</span>
              ) : (
                <a
                  className={css["name"]}
                  href={`/files/${file.id}`}
                  download={file.fileName}
                  title={file.fileName}
                  onClick={(event) => {
                    event.preventDefault();
                    void take(file);
                  }}
                >
                  {file.title}
                </a>
              )}
              {kinds.includes(file.kind) && !file.removedAt ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${t`Gỡ`}: ${file.title}`}
                  onClick={() => setRemoving(file)}
                >{t`Gỡ`}</Button>
              ) : (
                <span />
              )}
              <span className={css["meta"]}>{file.removedAt ? t`đã gỡ: ${why}` : meta}</span>
              {fault?.id === file.id && (
                <span className={css["fault"]} role="alert">
                  {sentenceOf(fault.refusal, i18n)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {removing && (
        <ReasonDialog
          title={t`Gỡ tệp đính kèm`}
          label={t`Lý do gỡ`}
          action={t`Gỡ tệp`}
          busy={change.busy}
          refusal={change.refusal}
          onClose={() => {
            change.forget();
            setRemoving(undefined);
          }}
          onDone={(reason) =>
            void change
              .run({ input: { id: removing.id, expectedVersion: removing.version, reason } }, ["Attachments"])
              .then(({ data }) => data && setRemoving(undefined))
          }
        />
      )}
    </>
  );
}
