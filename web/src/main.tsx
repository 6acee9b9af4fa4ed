import "./theme/mantine.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import { ApolloProvider } from "@apollo/client/react";
import { Notifications } from "@mantine/notifications";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createClient } from "./graph/client.ts";
import { makeRouter } from "./router.tsx";
import { forgetSession } from "./session/session.ts";
import { applyDensity } from "./theme/density.ts";
import { Themed } from "./theme/themed.tsx";
import { savedLanguage, speak } from "./words/language.ts";

const client = createClient(() => {
  forgetSession();
  const { pathname, searchStr } = router.state.location;
  if (pathname !== "/sign-in") void router.navigate({ to: "/sign-in", search: { next: pathname + searchStr } });
});
const router = makeRouter();

applyDensity();
await speak(savedLanguage());
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <Themed>
        <ApolloProvider client={client}>
          <Notifications position="bottom-right" autoClose={4000} />
          <RouterProvider router={router} />
        </ApolloProvider>
      </Themed>
    </I18nProvider>
  </StrictMode>,
);
