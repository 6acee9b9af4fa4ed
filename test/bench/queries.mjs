/** The two queries of the comparison. `variables(ids)` gives the sets of variables that the load goes through. */
export const QUERIES = {
  small: {
    about: "one unit with three fields, another commune each time",
    text: "query Small($code: String!) { unit(code: $code) { code fullName level } }",
    variables: ({ communes }) => communes.map((code) => ({ code })),
  },
  large: {
    about: "50 pilot units, their unit, its two counts and its latest report",
    text: `
      query Large($first: Int!) {
        pilotUnits(first: $first) {
          totalCount
          edges {
            node {
              id stage year launchedOn
              unit { id code fullName level pilotUnitCount supportedCount latestReport { id state dueOn submittedOn } }
            }
          }
        }
      }
    `,
    variables: () => [{ first: 50 }],
  },
};

export const COMMUNES = `
    query Communes($after: String) {
      units(first: 100, level: COMMUNE, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } }
    }
  `;

/** What the console asks in its daily work; only timed. `$commune` is one of the communes' codes. */
export const TIMED = [
  [
    "first 100 communes of the province",
    "{ units(first: 100, level: COMMUNE) { totalCount edges { node { code fullName } } } }",
  ],
  [
    "search without diacritics",
    '{ units(first: 20, search: "ninh giang") { edges { node { code fullName parent { fullName } } } } }',
  ],
  [
    "a commune with its ancestors and successors",
    `
      query ($commune: String!) {
        unit(code: $commune) { fullName ancestors { fullName } successors { to { fullName } } }
      }
    `,
  ],
  [
    "progress of the wave by district",
    "{ waveProgress(year: 2020) { selected launched late districts { selected launched late } } }",
  ],
  [
    "reports of the province, 100 rows",
    "{ reports(first: 100) { totalCount edges { node { state isLate unit { fullName } } } } }",
  ],
];
