import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";

/** The list's own search. It waits until typing pauses; the words go to the URL. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? "");
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== seen) {
    setSeen(value);
    // Cleared or chosen elsewhere; our own words coming back must not overwrite what was typed since.
    if (value !== sent) setText(value ?? "");
  }
  function type(next: string): void {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const words = next.trim() || undefined;
      setSent(words);
      onChange(words);
    }, 300);
  }
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      data-list-search
      type="search"
      size="sm"
      leftSection={<IconSearch size={15} stroke={1.5} aria-hidden />}
    />
  );
}
