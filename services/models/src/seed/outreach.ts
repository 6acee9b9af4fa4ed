import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_PROVINCE } from "@hoa-nhap/demo";
import { Audience, Channel, OutreachKind, OutreachTopic } from "../outreach/outreach-words.js";
import { recordOutreach } from "../outreach/outreach.service.js";
import type { OutreachDraft } from "../outreach/outreach.entity.js";
import type { DemoDesk } from "./desk.js";

const { commune, district } = DEMO_COMMUNE;
const { BRIEFING, COMMUNICATION } = OutreachKind;
const { MEASURES, PREVENTION, REINTEGRATION, SCHEME, TIPS } = OutreachTopic;
/** Households that pledged in the four areas of the example commune in June: 310 of 1.150. */
const PLEDGES = [92, 81, 74, 63];

interface Entry extends OutreachDraft {
  by: string;
  area?: number;
  login?: string;
}
const audience = (...counts: number[]) =>
  Object.values(Audience).flatMap((one, n) => (counts[n] ? [{ audience: one, count: counts[n] }] : []));

const ENTRIES: readonly Entry[] = [
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: BRIEFING,
    on: "2020-03-05",
    topics: [SCHEME, MEASURES],
    sessions: 1,
    audience: audience(48, 22, 6, 31),
  },
  ...DEMO_DISTRICTS.map((d, i): Entry => ({
    by: d.district,
    ...(d.district === district && { login: "can-bo-huyen" }),
    kind: BRIEFING,
    on: `2020-05-${String(11 + i).padStart(2, "0")}`,
    topics: [SCHEME, MEASURES],
    sessions: 1 + (i % 2),
    audience: audience(20 + i, 11, 8 + (i % 4), 35 + 2 * i, 14, 22),
  })),
  {
    by: commune,
    login: "can-bo-xa",
    kind: BRIEFING,
    on: "2020-05-20",
    topics: [SCHEME, PREVENTION],
    sessions: 1,
    audience: audience(14, 9, 21, 62, 25, 48),
  },
  ...PLEDGES.map((pledged, area): Entry => ({
    by: commune,
    area,
    ...(area === 0 && { login: "truong-ban" }),
    kind: BRIEFING,
    on: `2020-06-${12 + area}`,
    topics: [REINTEGRATION, TIPS],
    sessions: 1,
    audience: audience(0, 0, 0, 12 + area, 9, 20, 70 + 3 * area),
    pledged,
  })),
  {
    by: commune,
    login: "can-bo-xa",
    kind: COMMUNICATION,
    on: "2020-06-30",
    topics: [PREVENTION, TIPS],
    audience: [],
    channel: Channel.LOUDSPEAKER,
    times: 24,
  },
  {
    by: commune,
    login: "can-bo-xa",
    kind: COMMUNICATION,
    on: "2020-07-06",
    topics: [TIPS],
    audience: [],
    channel: Channel.LEAFLET,
    copies: 600,
  },
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: COMMUNICATION,
    on: "2020-06-26",
    topics: [SCHEME],
    audience: [],
    channel: Channel.BROADCAST,
    outlet: "Đài Phát thanh và Truyền hình tỉnh (mẫu)",
    times: 6,
  },
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: COMMUNICATION,
    on: "2020-07-31",
    topics: [SCHEME, REINTEGRATION],
    audience: [],
    channel: Channel.PRESS,
    outlet: "Báo tỉnh (mẫu)",
    times: 9,
  },
  {
    by: district,
    login: "can-bo-huyen",
    kind: COMMUNICATION,
    on: "2020-09-15",
    topics: [PREVENTION],
    audience: [],
    channel: Channel.ONLINE,
    times: 17,
  },
];

/** The year's briefings and communication, each on its day; what is entered already is left. */
export async function loadOutreach({ today, on, read, units, abreast }: DemoDesk): Promise<void> {
  await abreast(ENTRIES, async ({ by, area, login, ...draft }) => {
    if (draft.on > today) return;
    const unitId = area === undefined ? units.idOf(by) : units.areaIdOf(by, area)!;
    const known = await read((db) =>
      db
        .selectFrom("outreach as o")
        .innerJoin("unit as u", "u.id", "o.unitVersionId")
        .select("o.id")
        .where("u.unitId", "=", unitId)
        .where("o.on", "=", draft.on)
        .executeTakeFirst(),
    );
    if (!known) await recordOutreach(on(draft.on, login), { ...draft, unitId });
  });
}
