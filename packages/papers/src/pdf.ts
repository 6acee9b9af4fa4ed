import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fields } from "./fields.js";

const LAYOUTS = fileURLToPath(new URL("../layouts/", import.meta.url));
const TINOS = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
const FACES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"].map((face) => join(TINOS, face));
/** Runs of the compiler after which what was not used again is forgotten. */
const FORGOTTEN_AFTER = 5;

let ready: { compiler: NodeCompiler; layout: string } | undefined;
const open = () =>
  (ready ??= {
    compiler: NodeCompiler.create({ workspace: LAYOUTS, fontArgs: [{ fontPaths: FACES }] }),
    layout: readFileSync(join(LAYOUTS, "official.typ"), "utf8"),
  });

/**
 * The document as PDF/A-2a: tagged, its font inside. A sign that the font lacks (an emoji) is drawn as an empty box, in
 * a PDF that is no PDF/A then. The words are data of the layout, never a part of it.
 */
export function printPdf(fields: Fields, { title, on }: { title: string; on: string }): Buffer {
  const { compiler, layout } = open();
  const of = { mainFileContent: layout, inputs: { fields: JSON.stringify(fields), title, on } };
  try {
    return compiler.pdf(of, { pdfStandard: "a-2a" });
  } catch (error) {
    if (!/could not be displayed|disallowed codepoint/.test(reasonOf(error)))
      throw new Error(reasonOf(error), { cause: error });
    return compiler.pdf(of);
  } finally {
    compiler.evictCache(FORGOTTEN_AFTER);
  }
}

/** The binding tells its reasons in `code`. */
const reasonOf = (error: unknown): string => String((error as { code?: unknown }).code ?? error);
