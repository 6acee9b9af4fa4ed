import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import type { AttachmentSubject } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";

const Attachments = graphql(`
  query Attachments($kind: AttachmentSubject!, $of: [ID!]!) {
    attachments(kind: $kind, of: $of) {
      id
      version
      subjectId
      title
      kind
      fileName
      mediaType
      size
      attachedAt
      removedAt
      removalReason
      by {
        id
        name
      }
    }
    attachable(kind: $kind, of: $of)
  }
`);

/**
 * The files of things of one kind, and on which of them the caller may hang more; nothing is asked for somebody who
 * reads no files.
 */
export function useAttachments(kind: AttachmentSubject, of: string[]) {
  const reads = useMay("file.read");
  return { reads, asked: useQuery(Attachments, { variables: { kind, of }, skip: !reads || of.length === 0 }) };
}
