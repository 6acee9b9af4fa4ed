import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { documentsByName } from "./build/documents.ts";
import { operationsManifest } from "./build/operations.ts";

const gateway = process.env["GATEWAY"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [
    documentsByName(new URL("./src/gql/graphql.ts", import.meta.url)),
    react(),
    lingui({ macroTransform: true, failOnMissing: false }),
    operationsManifest(new URL("./src/gql/persisted-documents.json", import.meta.url)),
  ],
  build: { target: "es2023", sourcemap: false, manifest: true, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: { proxy: { "/graphql": gateway, "/auth": gateway, "/uploads": gateway, "/files": gateway } },
});
