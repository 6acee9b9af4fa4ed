import { i18n } from "@lingui/core";

export type Language = "vi" | "en";
const KEY = "hoa-nhap.language";

/** The language kept on this machine; Vietnamese unless somebody switched. */
export const savedLanguage = (): Language => (localStorage.getItem(KEY) === "en" ? "en" : "vi");

const catalogues = { vi: () => import("./vi.po"), en: () => import("./en.po") };

/** Loads a language's catalogue and shows it everywhere. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  localStorage.setItem(KEY, language);
}

export const currentLanguage = (): Language => (i18n.locale === "en" ? "en" : "vi");
