import { MantineProvider } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMemo, type ReactNode } from "react";
import { theme, variables } from "./theme.ts";

/** The look of the console, with the words that its parts say to a screen reader in the reader's language. */
export function Themed({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const close = t`Đóng`;
  const spoken = useMemo(
    () => ({
      ...theme,
      components: {
        ...theme.components,
        ModalCloseButton: { defaultProps: { "aria-label": close } },
        // A dialog's header is no banner of the page.
        ModalHeader: { defaultProps: { role: "presentation" } },
      },
    }),
    [close],
  );
  return (
    <MantineProvider theme={spoken} cssVariablesResolver={variables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
