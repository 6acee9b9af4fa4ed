import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { paragraphId } from "../plans/paragraph.tsx";
import css from "./documents.module.css";

/**
 * What a document says, paragraph by paragraph: those of section 0 without a mark, item 0 as its section's heading;
 * whoever followed a task's link stands before its own.
 */
export function Paragraphs({ of }: { of: readonly { section: string; item: string; text: string }[] }) {
  const hash = useLocation({ select: (location) => location.hash });
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => asked.current?.scrollIntoView({ block: "center" }), [hash]);
  return (
    <ol className={css["paragraphs"]}>
      {of.map(({ section, item, text }) => {
        const id = paragraphId(section, item);
        return (
          <li
            key={id}
            id={id}
            ref={id === hash ? asked : undefined}
            aria-current={id === hash ? "location" : undefined}
          >
            {section !== "0" && <b>{item === "0" ? section : `${section}.${item}`}</b>}
            {item === "0" ? <b>{text}</b> : text}
          </li>
        );
      })}
    </ol>
  );
}
