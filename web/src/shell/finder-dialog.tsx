import { useQuery } from "@apollo/client/react";
import { Modal, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type KeyboardEvent } from "react";
import { graphql } from "../gql/index.ts";
import { useSession, useToday } from "../session/use-session.ts";
import { withoutMarks } from "../ui/order.ts";
import { dayWithin, onBothSides, standsOn } from "../ui/unit-days.ts";
import { useWhichUnit } from "../ui/use-which-unit.ts";
import { placesFor } from "./places.ts";
import css from "./shell.module.css";

const FindUnits = graphql(`
  query FindUnits($search: String!, $asOf: LocalDate!, $across: LocalDate!) {
    units(search: $search, asOf: $asOf, first: 8) {
      edges {
        node {
          id
          code
          fullName
          validFrom
          validTo
          ancestors {
            id
            fullName
          }
        }
      }
    }
    across: units(search: $search, asOf: $across, first: 8) {
      edges {
        node {
          id
          code
          fullName
          validFrom
          validTo
          ancestors {
            id
            fullName
          }
        }
      }
    }
  }
`);

/**
 * The dialog behind Ctrl K; arrows choose, Enter goes. Units of the page's day come first, then those across the reform
 * of 2025.
 */
export default function FinderDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { scopes } = useSession();
  const today = useToday();
  const { place, days } = useWhichUnit();
  const [asOf, across] = onBothSides(useSearch({ strict: false }).asOf ?? today);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data } = useQuery(FindUnits, {
    variables: { search, asOf, across },
    skip: search.length < 2 || !scopes.includes("unit.read"),
  });

  const places = placesFor(scopes)
    .filter((place) => withoutMarks(i18n._(place.word)).includes(withoutMarks(text.trim())))
    .map((place) => ({
      key: place.to as string,
      label: i18n._(place.word),
      note: t`Trang`,
      go: () => navigate({ to: place.to }),
    }));
  const found =
    search.length < 2 || !data
      ? []
      : [...data.units.edges, ...data.across.edges.filter(({ node }) => !standsOn(node, asOf))];
  const units = found.map(({ node }) => ({
    key: node.id,
    label: node.fullName,
    note: `${place(node)} · ${days(node)}`,
    go: () => navigate({ to: "/units", search: { unit: node.id, asOf: dayWithin(node, asOf) } }),
  }));
  const hits = [...places, ...units];
  const chosen = hits[Math.min(at, hits.length - 1)];

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(hits.length - 1, now + step)));
    } else if (event.key === "Enter" && chosen) open(chosen);
  }
  function open(hit: { go: () => unknown }): void {
    onClose();
    hit.go();
  }

  return (
    <Modal opened onClose={onClose} withCloseButton={false} size="lg" yOffset="12vh" centered={false}>
      <TextInput
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        label={t`Tìm đơn vị, trang`}
        description={t`Không cần gõ dấu: binh han tìm ra Bình Hàn.`}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="finder-hits"
        aria-activedescendant={chosen ? `hit-${hits.indexOf(chosen)}` : undefined}
      />
      <ul className={css["hits"]} id="finder-hits" role="listbox" aria-label={t`Kết quả`}>
        {hits.map((hit, index) => (
          <li
            key={hit.key}
            id={`hit-${index}`}
            role="option"
            aria-selected={hit === chosen}
            onClick={() => open(hit)}
            onMouseEnter={() => setAt(index)}
          >
            <span>{hit.label}</span>
            <small>{hit.note}</small>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
