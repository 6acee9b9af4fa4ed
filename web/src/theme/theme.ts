import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const brand: MantineColorsTuple = [
  "#e6f0fa",
  "#cfe1f4",
  "#a5c8ea",
  "#7aaede",
  "#5596d3",
  "#3a83c8",
  "#2270bc",
  "#0b5cad",
  "#094c90",
  "#073c73",
];

/**
 * Mantine reads its dark surfaces out of this tuple: text, …, dimmed, …, line, …, card, page. Overriding the variables
 * instead loses.
 */
const dark: MantineColorsTuple = [
  "#e6edf3",
  "#c8d4de",
  "#9fb0bf",
  "#8a9cab",
  "#2a3641",
  "#22303b",
  "#151e26",
  "#0e151b",
  "#0b1116",
  "#070b0f",
];

const gray: MantineColorsTuple = [
  "#f6f8fa",
  "#eef2f6",
  "#e5eaef",
  "#d9e0e6",
  "#c3ccd4",
  "#97a3ae",
  "#6b7884",
  "#55636f",
  "#33404b",
  "#17212b",
];

/** Calm, paper-like, official: 8 px cards, 6 px controls, one blue, Noto Sans with line height for stacked marks. */
export const theme = createTheme({
  fontFamily: '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif',
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "24px" },
  lineHeights: { xs: "1.5", sm: "1.5", md: "1.5", lg: "1.5", xl: "1.35" },
  headings: {
    fontFamily: '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif',
    fontWeight: "600",
    sizes: { h1: { fontSize: "24px" }, h2: { fontSize: "16px" }, h3: { fontSize: "14px" } },
  },
  colors: { brand, dark, gray },
  primaryColor: "brand",
  primaryShade: 7,
  defaultRadius: 6,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    Modal: {
      defaultProps: { radius: 8, centered: true, shadow: "sm" },
      styles: {
        content: { background: "var(--hn-card)" },
        header: { background: "var(--hn-card)" },
        title: { fontSize: 16, fontWeight: 600 },
        body: { paddingBottom: 16 },
      },
    },
    Drawer: { styles: { content: { background: "var(--hn-card)" }, header: { background: "var(--hn-card)" } } },
    Popover: { defaultProps: { shadow: "sm" } },
    Menu: { defaultProps: { shadow: "sm" } },
  },
});

/** Contrast of secondary text and placeholders at AA in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f6f8fa",
    "--mantine-color-text": "#17212b",
    "--mantine-color-dimmed": "#55636f",
    "--mantine-color-placeholder": "#66737e",
    "--mantine-color-anchor": "#0b5cad",
    "--mantine-color-error": "#b42318",
    "--mantine-color-default-border": "#c3ccd4",
  },
  dark: {
    "--mantine-color-dimmed": "#9fb0bf",
    "--mantine-color-placeholder": "#8a9cab",
    "--mantine-color-anchor": "#6fb1f0",
    "--mantine-color-error": "#ff9a8f",
    "--mantine-color-default-border": "#3a4854",
  },
});
