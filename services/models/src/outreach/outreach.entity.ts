import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badInput, conflict, tidy, type FieldFault, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { UnitRecord } from "../unit-record.entity.js";
import { Channel, OF_AN_OUTLET, OutreachKind, type Audience, type OutreachTopic } from "./outreach-words.js";

const text = () => Property({ type: "text", nullable: true });
const int = () => Property({ type: "int", nullable: true });

export interface AudienceCount {
  audience: Audience;
  count: number;
}
export interface OutreachDraft {
  kind: OutreachKind;
  on: LocalDate;
  topics: OutreachTopic[];
  note?: string | null;
  sessions?: number | null;
  audience: AudienceCount[];
  channel?: Channel | null;
  outlet?: string | null;
  times?: number | null;
  copies?: number | null;
  pledged?: number | null;
}

/**
 * One briefing or one communication activity of a unit, with its counts. Mistakes are written anew or taken out with
 * the reason.
 */
@Entity({ tableName: "outreach" })
export class Outreach extends UnitRecord {
  @Property({ type: "text" }) kind!: OutreachKind;
  @Property({ type: "date" }) on!: LocalDate;
  @Property({ type: "string[]" }) topics!: OutreachTopic[];
  @text() note!: string | null;
  @int() sessions!: number | null;
  @Property({ type: "json" }) audience!: AudienceCount[];
  @int() attendance!: number | null;
  @text() channel!: Channel | null;
  @text() outlet!: string | null;
  @int() times!: number | null;
  @int() copies!: number | null;
  /** Households that pledged to take part (R62). */
  @Property({ type: "int" }) pledged!: number;
  @text() withdrawnReason: string | null = null;
  @Property({ type: "text" }) byActor: string;

  constructor(place: Place & { unitVersionId: string }, draft: OutreachDraft, byActor: string, today: LocalDate) {
    super();
    this.recordedAt(place);
    this.byActor = byActor;
    this.write(draft, today);
  }

  write(draft: OutreachDraft, today: LocalDate): void {
    this.assertStands();
    assertNotFuture("on", draft.on, today);
    const isBriefing = draft.kind === OutreachKind.BRIEFING;
    assertWhole(draft);
    const { kind, on, topics, note, sessions, audience, channel, outlet, times, copies, pledged } = draft;
    Object.assign(this, {
      kind,
      on,
      topics: [...new Set(topics)],
      note: note ? tidy(note) : null,
      pledged: pledged ?? 0,
      sessions: isBriefing ? sessions : null,
      audience: isBriefing ? audience.map(({ audience: of, count }) => ({ audience: of, count })) : [],
      attendance: isBriefing ? audience.reduce((sum, { count }) => sum + count, 0) : null,
      channel: isBriefing ? null : channel,
      outlet: !isBriefing && outlet ? tidy(outlet) : null,
      times: isBriefing ? null : (times ?? null),
      copies: isBriefing ? null : (copies ?? null),
    });
  }

  withdraw(reason: string): void {
    this.assertStands();
    this.withdrawnReason = tidy(reason);
  }

  private assertStands(): void {
    if (this.withdrawnReason)
      throw conflict("outreach.withdrawn", { vi: "Bản ghi này đã bị bỏ.", en: "This entry has been taken out." });
  }
}

/**
 * A briefing has sessions and an audience; a communication a channel with how often or how many, and its outlet where
 * one stands behind it.
 */
function assertWhole({ kind, sessions, audience, channel, outlet, times, copies, topics }: OutreachDraft): void {
  const faults: FieldFault[] = [];
  const fault = (path: string, rule: string, vi: string, en: string): void =>
    void faults.push({ path, rule, message: { vi, en } });
  if (topics.length === 0)
    fault("topics", "outreach.topics", "Cần ít nhất một nội dung (R61).", "Name at least one topic.");
  if (kind === OutreachKind.BRIEFING) {
    if (!sessions) fault("sessions", "outreach.sessions", "Cần số cuộc quán triệt.", "Say how many sessions.");
    if (audience.length === 0)
      fault(
        "audience",
        "outreach.audience",
        "Cần số người dự của ít nhất một đối tượng.",
        "Say how many came, of one audience at least.",
      );
    if (new Set(audience.map((one) => one.audience)).size < audience.length)
      fault("audience", "outreach.audience-twice", "Một đối tượng ghi hai lần.", "An audience is there twice.");
    if (channel || outlet || times || copies)
      fault(
        "channel",
        "outreach.briefing",
        "Cuộc quán triệt không có kênh truyền thông.",
        "A briefing has no channel.",
      );
  } else {
    if (!channel) fault("channel", "outreach.channel", "Cần kênh truyền thông.", "Name the channel.");
    if (!times && !copies)
      fault("times", "outreach.count", "Cần số lượt hoặc số bản.", "Say how often, or how many copies.");
    if (channel && OF_AN_OUTLET.includes(channel) && !outlet)
      fault(
        "outlet",
        "outreach.outlet",
        "Cần tên cơ quan thông tin đại chúng cùng cấp (R60).",
        "Name the media outlet of that level.",
      );
    if (sessions || audience.length > 0)
      fault(
        "sessions",
        "outreach.communication",
        "Hoạt động truyền thông không ghi người dự.",
        "A communication counts nobody present.",
      );
  }
  if (faults.length > 0) throw badInput(faults);
}
