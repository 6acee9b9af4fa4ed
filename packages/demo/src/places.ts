/**
 * The demo's year in one province: real communes of Hải Dương as of 2020, everything else about them invented. The
 * counts by district are those of the worked year (30 chosen, 41 proposed), so its sums close.
 */

/** The day on which the demo stands still. */
export const DEMO_DAY = "2020-11-23";
export const DEMO_PROVINCE = "30";

export interface DemoDistrict {
  district: string;
  /** Commune that has run the model since 2019. */
  wave2019: string;
  /** Communes chosen for 2020. */
  wave2020: string[];
  /** Proposed for 2020 without a recorded security problem: not chosen. */
  withoutProblem: string[];
  /** Proposed for 2020, few people to help: not chosen. */
  fewPeople: string[];
}

const district = (
  code: string,
  wave2019: string,
  wave2020: string,
  withoutProblem = "",
  fewPeople = "",
): DemoDistrict => {
  const list = (text: string): string[] => text.split(" ").filter(Boolean);
  return {
    district: code,
    wave2019,
    wave2020: list(wave2020),
    withoutProblem: list(withoutProblem),
    fewPeople: list(fewPeople),
  };
};

export const DEMO_DISTRICTS: readonly DemoDistrict[] = [
  district("288", "10507", "10510 10537 10660", "10513", "10663"),
  district("290", "10546", "10549 10555 10564", "10558"),
  district("291", "10606", "10621 10633", "10615", "10645"),
  district("292", "10675", "10693 10705 10714", "", "10747"),
  district("293", "10750", "10768 10771", "10777"),
  district("294", "10813", "10819 10876", "", "10825"),
  district("295", "10888", "10891 10903 10924", "10897"),
  district("296", "10963", "10951 10966"),
  district("297", "10999", "11008 11029", "", "11041"),
  district("298", "11074", "11083 11095 11128", "11086"),
  district("299", "11155", "11161 11203 11218"),
  district("300", "11239", "11242 11269"),
];

/** Kinh Môn's own model beside the quota of 30. */
export const DEMO_OWN_MODEL = { district: "292", commune: "10726" };

/** The example commune (xã Tân Việt, huyện Bình Giang): four residential areas, its launch, its people. */
export const DEMO_COMMUNE = { district: "296", commune: "10966" };

/** Synthetic residential areas made in every demo commune; the code is the commune's with a running number. */
export const DEMO_AREAS = ["Thôn Đông", "Thôn Đoài", "Thôn Nam", "Thôn Bắc"] as const;
export const demoAreaCode = (commune: string, index: number): string =>
  `${commune}-${String(index + 1).padStart(2, "0")}`;

/** Every commune that plays a part in the demo. */
export const demoCommunes = (): string[] => [
  ...DEMO_DISTRICTS.flatMap((d) => [d.wave2019, ...d.wave2020, ...d.withoutProblem, ...d.fewPeople]),
  DEMO_OWN_MODEL.commune,
];
