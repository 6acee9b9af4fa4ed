import { DEMO_COMMUNE, DEMO_DISTRICTS } from "@hoa-nhap/demo";
import { addDays, daysBetween, type LocalDate } from "@hoa-nhap/kernel";

/** The days of one unit's roll-out after its selection, in the order of the steps. */
export interface RollOutDays {
  guided: LocalDate;
  drafted: LocalDate;
  opinion: LocalDate;
  issued: LocalDate;
  committee: LocalDate;
  groups: LocalDate;
  surveyed: LocalDate;
  launched: LocalDate;
}

const EXAMPLE: RollOutDays = {
  guided: "2020-04-24",
  drafted: "2020-05-04",
  opinion: "2020-05-11",
  issued: "2020-05-18",
  committee: "2020-05-25",
  groups: "2020-05-28",
  surveyed: "2020-06-03",
  launched: "2020-06-09",
};
/** The last of all: its Party opinion came 23 days after the draft. */
const LAST: RollOutDays = {
  guided: "2020-05-12",
  drafted: "2020-06-22",
  opinion: "2020-07-15",
  issued: "2020-07-20",
  committee: "2020-07-24",
  groups: "2020-07-29",
  surveyed: "2020-08-05",
  launched: "2020-08-12",
};
const LAST_COMMUNE = "11269";

// 19 by 30/06 with the example's own, none while meetings were forbidden in April, 10 more by 31/07.
const LAUNCHES = [
  ..."03-30 03-31 04-28 05-08 05-14 05-19 05-22 05-26 05-29 06-02 06-05 06-11 06-12 06-16 06-19 06-23 06-26 06-30".split(
    " ",
  ),
  ..."07-03 07-07 07-09 07-14 07-16 07-21 07-23 07-27 07-29 07-31".split(" "),
].map((day) => `2020-${day}`);

/** Evenly between the guidance and the launch. */
export function daysUpTo(launched: LocalDate, guided: LocalDate): RollOutDays {
  const at = (part: number): LocalDate => addDays(guided, Math.floor((daysBetween(guided, launched) * part) / 7));
  return {
    guided,
    drafted: at(1),
    opinion: at(2),
    issued: at(3),
    committee: at(4),
    groups: at(5),
    surveyed: at(6),
    launched,
  };
}

/** The roll-out of each commune chosen for 2020. */
export function rollOuts2020(): Map<string, RollOutDays> {
  const ordinary = DEMO_DISTRICTS.flatMap((d) => d.wave2020).filter(
    (code) => code !== DEMO_COMMUNE.commune && code !== LAST_COMMUNE,
  );
  // Neighbours do not launch on neighbouring days: a step coprime to the number of communes spreads each district over
  // the year.
  const days = ordinary.map((code, i): [string, RollOutDays] => {
    const launched = LAUNCHES[(i * 11) % LAUNCHES.length]!;
    return [code, daysUpTo(launched, launched < "2020-05-10" ? "2020-03-23" : addDays("2020-04-23", i % 3))];
  });
  return new Map([...days, [DEMO_COMMUNE.commune, EXAMPLE], [LAST_COMMUNE, LAST]]);
}

/** Launches of the first intake, all in November 2019. */
export const rollOut2019 = (index: number): RollOutDays =>
  daysUpTo(addDays("2019-11-04", index * 2), addDays("2019-06-10", index));
