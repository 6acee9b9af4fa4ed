import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { byDue, type Task, type TaskSource } from "./tasks.ts";

const PilotTasks = graphql(`
  query MyPilotTasks($after: String) {
    pilotTasks(first: 50, after: $after) {
      edges {
        node {
          id
          title
          dueOn
          link
          paragraph {
            section
            item
            number
            documentId
          }
          unit {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const CaseTasks = graphql(`
  query MyCaseTasks($after: String) {
    caseTasks(first: 50, after: $after) {
      edges {
        node {
          id
          title
          dueOn
          link
          unit {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const ReportTasks = graphql(`
  query MyReportTasks($after: String) {
    reportTasks(first: 50, after: $after) {
      edges {
        node {
          id
          title
          dueOn
          link
          unit {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface Listed {
  edges: {
    node: {
      id: string;
      title: string;
      dueOn: string | null;
      link: string;
      paragraph?: Task["paragraph"];
      unit?: { fullName: string } | null;
    };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

const tasksOf = (source: TaskSource, list: Listed | undefined): Task[] =>
  (list?.edges ?? []).map(({ node }) => ({
    id: `${source} ${node.id}`,
    source,
    title: node.title,
    dueOn: node.dueOn,
    place: node.unit?.fullName ?? null,
    link: node.link,
    paragraph: node.paragraph ?? null,
  }));

/** What is due for the caller: one list made of each service's own; a service that fails does not hide the others. */
export function useTasks() {
  const pilot = useQuery(PilotTasks, { skip: !useMay("rollout.read"), variables: {} });
  const cases = useQuery(CaseTasks, { skip: !useMay("case.read"), variables: {} });
  const reports = useQuery(ReportTasks, { skip: !useMay("report.read"), variables: {} });
  const parts = [pilot, cases, reports];
  const tasks = [
    ...tasksOf("pilot", pilot.data?.pilotTasks),
    ...tasksOf("case", cases.data?.caseTasks),
    ...tasksOf("report", reports.data?.reportTasks),
  ].sort(byDue);
  const more = [pilot.data?.pilotTasks, cases.data?.caseTasks, reports.data?.reportTasks].some(
    (list) => list?.pageInfo.hasNextPage,
  );

  /** Fetches the next page of each list that has one. */
  async function loadMore(): Promise<void> {
    const join =
      <K extends string>(key: K) =>
      (before: Record<K, Listed>, { fetchMoreResult: after }: { fetchMoreResult: Record<K, Listed> }) =>
        ({ ...before, [key]: { ...after[key], edges: [...before[key].edges, ...after[key].edges] } }) as never;
    const next = (list: Listed | undefined) =>
      list?.pageInfo.hasNextPage ? { after: list.pageInfo.endCursor ?? null } : null;
    const [p, c, r] = [next(pilot.data?.pilotTasks), next(cases.data?.caseTasks), next(reports.data?.reportTasks)];
    await Promise.all([
      p && pilot.fetchMore({ variables: p, updateQuery: join("pilotTasks") as never }),
      c && cases.fetchMore({ variables: c, updateQuery: join("caseTasks") as never }),
      r && reports.fetchMore({ variables: r, updateQuery: join("reportTasks") as never }),
    ]);
  }
  return {
    tasks,
    more,
    loadMore,
    loading: parts.some((part) => part.loading && !part.data),
    failed: parts.filter((part) => part.error),
  };
}
