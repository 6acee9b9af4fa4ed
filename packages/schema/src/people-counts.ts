import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from "graphql";

/** Counts of those who serve, attend or are praised: they stand in public decisions, nobody is singled out by them. */
const OTHERS = new Set([
  "SteeringCommittee.memberCount",
  "SteeringCommittee.womenCount",
  "CoreGroup.memberCount",
  "CoreGroup.womenCount",
  "LaunchConference.attendance",
  "Conference.attendance",
  "Conference.women",
  "ConferenceAttendees.count",
  "AudienceCount.count",
  "Outreach.attendance",
  "OutreachFigures.attendance",
  "CommendationFigures.individuals",
  "CommendationCount.individuals",
  "UnitSuccession.shareOfPeople",
  "UnitShare.share",
  "ScoreWeight.weight",
  "ScorePart.weight",
  "Candidate.rank",
]);
/**
 * How a count of people gives itself away: by its name, by its unit in the description, or as the figure of an
 * indicator.
 */
const LOOKS_LIKE_PEOPLE = /people|person|\bngười\b|hồ sơ đang mở|surveyed|consented|declined|in the indicator's unit/i;

const tagsOf = ({ directives }: FieldDefinitionNode): string[] =>
  (directives ?? [])
    .filter(({ name }) => name.value.endsWith("tag"))
    .flatMap(({ arguments: given }) => (given?.[0]?.value.kind === Kind.STRING ? [given[0].value.value] : []));
const isNumber = ({ type }: FieldDefinitionNode): boolean => {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return ["Int", "Float"].includes(inner.name.value);
};

const isObject = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
const fieldsOf = (graph: DocumentNode): { name: string; field: FieldDefinitionNode }[] =>
  graph.definitions
    .filter(isObject)
    .flatMap((type) => (type.fields ?? []).map((field) => ({ name: `${type.name.value}.${field.name.value}`, field })));

/**
 * Fields of a graph that count people and are not as they have to be (decision 019): marked `counts-people`, saying so,
 * with a gate. A number that looks like a count of people and bears no mark is a fault as well.
 */
export const peopleFaults = (graph: DocumentNode): string[] =>
  fieldsOf(graph).flatMap(({ name, field }) => {
    const [tags, text] = [tagsOf(field), field.description?.value ?? ""];
    if (!tags.includes("counts-people")) {
      const looks =
        isNumber(field) &&
        !OTHERS.has(name) &&
        !text.includes("(units)") &&
        LOOKS_LIKE_PEOPLE.test(`${field.name.value} ${text}`);
      return looks ? [`${name} looks like a count of people and is not marked as one`] : [];
    }
    return [
      ...(/Đếm người/.test(text) && /Counts people/.test(text) ? [] : [`${name} counts people and does not say so`]),
      ...(tags.some((tag) => tag.startsWith("gate-")) ? [] : [`${name} counts people and has no gate`]),
    ];
  });

/** Counts behind the line of these graphs that another graph lets through. */
export function lineFaults(graphs: DocumentNode[], outside: DocumentNode): string[] {
  const behind = new Set(
    graphs
      .flatMap(fieldsOf)
      .filter(({ field }) => tagsOf(field).includes("gate-line"))
      .map(({ name }) => name),
  );
  return fieldsOf(outside)
    .filter(({ name }) => behind.has(name))
    .map(({ name }) => `${name} is for the Front's own line and stands in the analysts' graph`);
}
