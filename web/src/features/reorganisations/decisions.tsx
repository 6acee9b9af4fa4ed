import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import type { Act } from "./act.ts";

const DecideReorganisation = graphql(`
  mutation DecideReorganisation($input: DecideReorganisationInput!) {
    decideReorganisation(input: $input) {
      id
      version
      state
      undecided
    }
  }
`);
const DecideReorganisationArea = graphql(`
  mutation DecideReorganisationArea($input: DecideReorganisationAreaInput!) {
    decideReorganisationArea(input: $input) {
      id
      version
      state
      undecided
    }
  }
`);
const DecideReorganisationPost = graphql(`
  mutation DecideReorganisationPost($input: DecideReorganisationPostInput!) {
    decideReorganisationPost(input: $input) {
      id
      version
      state
      undecided
    }
  }
`);

interface Props {
  act: Act;
  /** Nothing may be decided any more, or not by this caller. */
  locked: boolean;
  moreSplits?: () => void;
  morePosts?: () => void;
}
interface Choice {
  key: string;
  name: string;
  note: string;
  decision: string | null | undefined;
  decide: (target: string) => void;
}

/**
 * What people have to decide: who takes over from a divided commune, where each of its areas goes, which posts go on.
 * Each choice is kept at once.
 */
export function Decisions({ act, locked, moreSplits, morePosts }: Props) {
  const { t } = useLingui();
  const unit = useChange(DecideReorganisation);
  const area = useChange(DecideReorganisationArea);
  const post = useChange(DecideReorganisationPost);
  const busy = unit.busy || area.busy || post.busy;
  const seen = { id: act.id, expectedVersion: act.version };
  const again = ["ReorganisationAct"];
  const heirWords = (heirs: readonly { code: string; fullName: string }[]) =>
    heirs.map(({ code, fullName }) => ({ value: code, label: `${fullName} (${code})` }));
  const select = (
    label: string,
    { decision, decide }: Pick<Choice, "decision" | "decide">,
    options: { value: string; label: string }[],
    none: string,
    mayBeNone = false,
  ) => (
    <NativeSelect
      aria-label={label}
      size="xs"
      value={decision ?? ""}
      disabled={locked || busy}
      onChange={(event) => decide(event.currentTarget.value)}
      data={[{ value: "", label: none, disabled: !mayBeNone && Boolean(decision) }, ...options]}
    />
  );
  const splits = act.splitUnits.edges.map(({ node }) => node);
  const posts = act.affectedPosts.edges.map(({ node }) => node);
  return (
    <>
      {splits.map((split, index) => {
        const options = heirWords(split.heirs);
        const choices: Choice[] = [
          {
            key: split.unit.id,
            name: t`Phần không ghi khu dân cư`,
            note: split.unit.code,
            decision: split.decision,
            decide: (target) =>
              void (target && unit.run({ input: { ...seen, unit: split.unit.unitId, target } }, again)),
          },
          ...split.areas.map(({ unit: of, decision }): Choice => ({
            key: of.id,
            name: of.fullName,
            note: of.code,
            decision,
            decide: (target) => void (target && area.run({ input: { ...seen, area: of.unitId, target } }, again)),
          })),
        ];
        const title = t`Chia ${split.unit.fullName}`;
        return (
          <Card
            key={split.unit.id}
            flush
            title={title}
            aside={
              <StateBadge tone={split.needsDecision ? "warn" : "done"}>
                {split.needsDecision ? t`chưa xác định đơn vị kế thừa` : t`đã quyết định`}
              </StateBadge>
            }
          >
            <DataTable
              label={title}
              rows={choices}
              rowKey={({ key }) => key}
              onMore={index === splits.length - 1 ? moreSplits : undefined}
              total={index === splits.length - 1 && moreSplits ? act.splitUnits.totalCount : undefined}
              columns={[
                { id: "code", header: t`Mã`, card: "line", width: 110, cell: ({ note }) => note },
                { id: "what", header: t`Phần của xã`, card: "title", cell: ({ name }) => name },
                {
                  id: "target",
                  header: t`Đơn vị kế thừa`,
                  card: "badge",
                  width: 320,
                  cell: (choice) =>
                    select(`${choice.name} ${choice.note}: ${t`Đơn vị kế thừa`}`, choice, options, t`chưa quyết định`),
                },
              ]}
              empty={null}
            />
          </Card>
        );
      })}
      {[unit, area, post].map(({ refusal }, index) => refusal && <ErrorPanel key={index} refusal={refusal} />)}
      {posts.length > 0 && (
        <Card flush title={t`Chức vụ ở đơn vị kết thúc`}>
          <DataTable
            label={t`Chức vụ ở đơn vị kết thúc`}
            rows={posts}
            rowKey={(row) => row.post.id}
            total={act.affectedPosts.totalCount}
            onMore={morePosts}
            columns={[
              { id: "title", header: t`Chức danh`, card: "title", cell: (row) => row.post.title },
              {
                id: "body",
                header: t`Tổ chức`,
                card: "line",
                cell: (row) => row.post.organisation?.name ?? row.unit.fullName,
              },
              {
                id: "target",
                header: t`Chuyển sang`,
                card: "badge",
                width: 320,
                cell: ({ post: { id, title }, heirs, decision }) =>
                  select(
                    `${title}: ${t`Chuyển sang`}`,
                    {
                      decision,
                      decide: (target) =>
                        void post.run({ input: { ...seen, post: id, target: target || null } }, again),
                    },
                    heirWords(heirs),
                    t`chức vụ kết thúc`,
                    true,
                  ),
              },
            ]}
            empty={null}
          />
        </Card>
      )}
    </>
  );
}
