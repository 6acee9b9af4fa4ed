import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { paragraphId } from "../plans/paragraph.tsx";
import css from "./documents.module.css";

/** What a document says, paragraph by paragraph; whoever followed a task's link stands before its own. */
export function Paragraphs({ of }: { of: readonly { section: string; item: string; text: string }[] }) {
  const hash = useLocation({ select: (location) => location.hash });
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => asked.current?.scrollIntoView({ block: "center" }), [hash]);
  return (
    <ol className={css["paragraphs"]}>
      {of.map(({ section, item, text }) => {
        const id = paragraphId(section, item);
        return <li key={id} id={id} ref={id === hash ? asked : undefined} aria-current={id === hash ? "location" : undefined}><b>{section}.{item}</b>{text}</li>;
      })}
    </ol>
  );
}
