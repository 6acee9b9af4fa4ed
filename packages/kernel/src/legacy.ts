/** Encodings of Vietnamese from before Unicode: their letters come out as signs of Western Europe. */
export type Legacy = "TCVN3" | "VNI";

const UNICODE_ALONE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
// TCVN3 puts letters where Western Europe has signs, which no word has inside it: C«ng an x·.
const TCVN3 = /(?<=[A-Za-zÀ-ÿ])[¡-§¨-®µ-»¼-¾]|[¡-§¨-®µ-»¼-¾](?=[A-Za-zÀ-ÿ])/g;
// VNI writes a tone or a roof as a second letter, in pairs that Vietnamese does not have: Coâng an xaõ. There is never
// a third: Laêê is a commune.
const VNI =
  /[aeoAEO][âùøûõïäåêúüÂÙØÛÕÏÄÅÊÚÜ](?![âùøûõïäåêúüÂÙØÛÕÏÄÅÊÚÜ])|[uyUYôöÔÖ][ùøûõïÙØÛÕÏ]|[ñÑ](?=[aeiouyöôAEIOUYÖÔ])/g;

/** Which of the old encodings a text is written in, where its letters leave no doubt; null otherwise. */
export function legacyOf(text: string): Legacy | null {
  if (UNICODE_ALONE.test(text)) return null;
  const [tcvn3, vni] = [text.match(TCVN3)?.length ?? 0, text.match(VNI)?.length ?? 0];
  if (tcvn3 + vni === 0) return null;
  return tcvn3 >= vni ? "TCVN3" : "VNI";
}
