const KEY = "hoa-nhap.density";

/** Rows of 40 px, or 32 px for those who want more on the screen; kept on this machine. */
export function applyDensity(): void {
  document.documentElement.dataset["density"] = localStorage.getItem(KEY) ?? "comfortable";
}

export function switchDensity(): void {
  localStorage.setItem(KEY, localStorage.getItem(KEY) === "compact" ? "comfortable" : "compact");
  applyDensity();
}
