import { Button } from "@mantine/core";
import { IconCamera, IconFileUpload } from "@tabler/icons-react";
import { useRef } from "react";

interface Props {
  label: string;
  accept: string;
  multiple?: boolean;
  /** Opens the phone's camera. */
  capture?: boolean;
  onPicked: (files: File[]) => void;
}

/** A button that opens the file chooser, or the camera. */
export function PickButton({ label, accept, multiple, capture = false, onPicked }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const Icon = capture ? IconCamera : IconFileUpload;
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={capture ? "environment" : undefined}
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onPicked(files);
        }}
      />
      <Button
        variant="default"
        leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
