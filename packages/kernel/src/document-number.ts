/** A document number in its parts, with the text as it was typed. */
export interface DocumentNumber {
  raw: string;
  number: number;
  suffix: string;
  year: number | null;
  symbol: string;
  style: "STATE" | "PARTY";
}

const STATE = /^(\d+)([a-zđ]?)(?:\/(\d{4}))?\/([A-ZĐ][A-Za-zĐđ0-9&]*(?:-[A-Za-zĐđ0-9&]+)*)$/;
const PARTY = /^(\d+)-([A-ZĐ][A-Za-zĐđ0-9]*\/[A-ZĐ][A-Za-zĐđ0-9-]*)$/;

/** Reads `195/KH-MT`, `91/2025/QH15` (state and Front) or `127-QĐ/TW` (Party); null for anything else. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const raw = text.normalize("NFC").trim();
  const state = STATE.exec(raw);
  if (state) {
    return {
      raw,
      number: Number(state[1]),
      suffix: state[2] ?? "",
      year: state[3] ? Number(state[3]) : null,
      symbol: state[4]!,
      style: "STATE",
    };
  }
  const party = PARTY.exec(raw);
  return party ? { raw, number: Number(party[1]), suffix: "", year: null, symbol: party[2]!, style: "PARTY" } : null;
}
