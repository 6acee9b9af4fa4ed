import type { Place } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { Version } from "../territory/version.js";
import type { PlacedVersion } from "../territory/write-territory.js";
import type { Preview } from "./reorganisation.preview.js";

/** A post with the unit of its body and its place, as they stand on the eve of the act. */
export interface SeatedPost extends Place {
  id: string;
  officialId: string;
  unitId: string;
  level: string;
}

/** What a post comes to see and ceases to see: what is tied to a residential area, or to no area of a commune. */
export interface SightChange {
  post: SeatedPost;
  gains: PlacedVersion[];
  loses: PlacedVersion[];
  /** A district's post: it keeps its sight and may only read. */
  readsOnly: boolean;
}

/**
 * Who answers for something after the act: the commune and the province, by unit. Null: nobody until it is decided, or
 * it has ended.
 */
type Answering = { commune: string; province: string | null } | null;

/** Follows every piece of the territory over the day of an act: areas, and what of a commune is tied to no area. */
class Passage {
  private readonly heirOf: Map<string, Version>;
  private readonly ended: Set<string>;
  private readonly newOfUnit: Map<string, Version>;
  private readonly standing: Map<string, Version>;

  constructor(private readonly preview: Preview) {
    const { outcome, ground, decisions } = preview;
    const versions = outcome?.versions ?? [];
    const byKey = new Map(versions.map((v) => [v.key, v]));
    const byCode = new Map(versions.filter((v) => v.level !== "AREA").map((v) => [v.code, v]));
    this.newOfUnit = new Map(versions.map((v) => [v.unit, v]));
    this.ended = new Set((outcome?.ended ?? []).map((v) => v.unit));
    this.standing = new Map(
      [...[...ground.day.values()].filter((v) => !this.ended.has(v.unit)), ...versions].map((v) => [v.unit, v]),
    );
    const whole = (outcome?.successions ?? [])
      .filter((s) => s.shareOfPeople === 1)
      .map((s): [string, Version] => [s.from.split("@")[0]!, byKey.get(s.to)!]);
    const decided = (outcome?.divided ?? []).flatMap(({ version }): [string, Version][] => {
      const heir = byCode.get(decisions.units.get(version.unitId) ?? "");
      return heir ? [[version.unit, heir]] : [];
    });
    this.heirOf = new Map([...whole, ...decided]);
  }

  /** The communes and areas of the eve. */
  pieces(): PlacedVersion[] {
    return [
      ...[...this.preview.ground.eve.values()].filter((v) => v.level === "COMMUNE"),
      ...this.preview.ground.areas,
    ];
  }

  after(piece: PlacedVersion): Answering {
    if (piece.level !== "AREA") return this.answering(this.commune(piece));
    const moved = this.newOfUnit.get(piece.unit);
    if (moved) return this.answering(moved.parent === null ? undefined : this.standing.get(moved.parent));
    const commune = piece.parent === null ? undefined : this.standing.get(piece.parent);
    const waits = this.preview.outcome?.undecidedAreas.some((area) => area.unit === piece.unit);
    return waits || this.ended.has(piece.unit) ? null : this.answering(commune);
  }

  private commune(piece: PlacedVersion): Version | undefined {
    if (!this.ended.has(piece.unit)) return this.standing.get(piece.unit);
    return this.newOfUnit.get(piece.unit) ?? this.heirOf.get(piece.unit);
  }

  private answering(commune: Version | undefined): Answering {
    if (!commune) return null;
    let top: Version | undefined = commune;
    while (top && top.level !== "PROVINCE") top = top.parent === null ? undefined : this.standing.get(top.parent);
    return { commune: commune.unit, province: top?.unit ?? null };
  }
}

/** An area that goes the way of the rest of its commune needs no word of its own. */
function inShort(pieces: PlacedVersion[]): PlacedVersion[] {
  const communes = new Set(pieces.filter((p) => p.level === "COMMUNE").map((p) => p.unit));
  return pieces
    .filter((p) => p.level !== "AREA" || p.parent === null || !communes.has(p.parent))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Who comes to see more or less by an act: its posts against the pieces of territory before and after. A post in a unit
 * that ends keeps nothing but where it was decided to go on; a district's post keeps what it had, to read.
 */
export function sightChanges(preview: Preview, posts: SeatedPost[]): SightChange[] {
  const passage = new Passage(preview);
  const pieces = passage.pieces();
  const answers = new Map(pieces.map((piece) => [piece, passage.after(piece)]));
  const before = {
    PROVINCE: groupedBy(pieces, (p) => p.provinceKey),
    DISTRICT: groupedBy(pieces, (p) => p.districtKey),
    COMMUNE: groupedBy(pieces, (p) => p.communeKey),
  };
  const afterwards = {
    PROVINCE: groupedBy(pieces, (p) => answers.get(p)?.province ?? null),
    COMMUNE: groupedBy(pieces, (p) => answers.get(p)?.commune ?? null),
  };
  const gone = new Set(
    [
      ...preview.ending,
      ...(preview.outcome?.ended ?? []).filter(
        (v) => v.level === "AREA" && !preview.outcome?.versions.some((n) => n.unit === v.unit),
      ),
    ].map((v) => v.unitId),
  );
  const newOfCode = new Map(
    (preview.outcome?.versions ?? []).filter((v) => v.level !== "AREA").map((v) => [v.code, v]),
  );
  const areaOf = new Map(preview.ground.areas.map((area) => [area.unitId, area]));

  const seesAfter = (post: SeatedPost): PlacedVersion[] => {
    if (gone.has(post.unitId)) {
      const seat = newOfCode.get(preview.decisions.posts.get(post.id) ?? "");
      if (!seat) return [];
      return (seat.level === "PROVINCE" ? afterwards.PROVINCE : afterwards.COMMUNE).get(seat.unit) ?? [];
    }
    if (post.level === "PROVINCE") return afterwards.PROVINCE.get(post.unitId) ?? [];
    if (post.level === "DISTRICT") return before.DISTRICT.get(post.districtKey) ?? [];
    const commune = post.level === "AREA" ? answers.get(areaOf.get(post.unitId)!)?.commune : post.unitId;
    return commune ? (afterwards.COMMUNE.get(commune) ?? []) : [];
  };

  return posts.flatMap((post): SightChange[] => {
    const sawBefore =
      (post.level === "PROVINCE"
        ? before.PROVINCE.get(post.provinceKey)
        : post.level === "DISTRICT"
          ? before.DISTRICT.get(post.districtKey)
          : before.COMMUNE.get(post.communeKey)) ?? [];
    if (post.level === "DISTRICT" && gone.has(post.unitId)) return [{ post, gains: [], loses: [], readsOnly: true }];
    const sees = new Set(seesAfter(post));
    const saw = new Set(sawBefore);
    const change = {
      post,
      gains: inShort([...sees].filter((p) => !saw.has(p))),
      loses: inShort(sawBefore.filter((p) => !sees.has(p))),
      readsOnly: false,
    };
    return change.gains.length + change.loses.length > 0 ? [change] : [];
  });
}
