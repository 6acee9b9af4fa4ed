import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../session/use-session.ts";

export interface ParagraphOf {
  section: string;
  item: string;
  number: string;
  documentId: string;
}

/** How the paragraphs of a document are found on its page. */
export const paragraphId = (section: string, item: string): string => `muc-${section}-${item}`;

/** Which paragraph of which plan asks for it, with the way there for whoever may read documents (R79). */
export function Paragraph({ of: { section, item, number, documentId } }: { of: ParagraphOf }) {
  const { t } = useLingui();
  const label = t`mục ${section}.${item} Kế hoạch ${number}`;
  return useMay("document.read") ? (
    <Link to="/documents/$id" params={{ id: documentId }} hash={paragraphId(section, item)}>
      {label}
    </Link>
  ) : (
    <span>{label}</span>
  );
}
