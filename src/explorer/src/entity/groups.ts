import type { EntityKind } from '../api';
import { headingOf } from '../texts/phrases';
import type { Connection } from './queries';

/** The connections of an entity that are read alike: "owns", "is owned by". */
export interface Group {
  /** The type with its direction, such as OWNS.out. */
  key: string;
  type: string;
  outgoing: boolean;
  /** How it is read from the entity, such as "is owned by". */
  phrase: string;
  /** The same as a heading, such as "Owned by". */
  heading: string;
  /** Whether its sentences begin with the other end, since they read badly the other way. */
  turned: boolean;
  /** How many there are, shown or not. */
  total: number;
  /** All of them, or null where they are asked for page by page. */
  rows: readonly Connection[] | null;
}

export interface RelationWords {
  relationTypes: readonly { name: string; forward: string; backward: string }[];
  kinds: readonly { name: EntityKind; outgoing: readonly { name: string }[]; incoming: readonly { name: string }[] }[];
}

// What readers ask for first: who owns and makes what, deals, rules, proceedings, people and places, remarks.
const order = [
  'ACQUIRER_IN.in', 'BIDDER_IN.in', 'INVESTOR_IN.in', 'PARTNER_IN.in', 'SELLER_IN.in', 'TARGET_IN.in', 'ADVISER_IN.in', 'INCLUDES.out',
  'OWNS.out', 'OWNS.in', 'PART_OF.out', 'PART_OF.in', 'MAKES.out', 'MAKES.in', 'DEVELOPS.out', 'DEVELOPS.in',
  'ACQUIRER_IN.out', 'BIDDER_IN.out', 'INVESTOR_IN.out', 'PARTNER_IN.out', 'SELLER_IN.out', 'TARGET_IN.out', 'ADVISER_IN.out', 'INCLUDES.in', 'FOLLOWS.out', 'FOLLOWS.in',
  'TARGETS.out', 'TARGETS.in', 'LISTS.out', 'LISTS.in', 'CONTROLS.out', 'CONTROLS.in', 'COVERS.out', 'COVERS.in', 'APPLIES_TO.out', 'APPLIES_TO.in',
  'BLOCKS.out', 'BLOCKS.in', 'CLEARS.out', 'CLEARS.in', 'CONDITIONS.out', 'CONDITIONS.in', 'UNWINDS.out', 'UNWINDS.in', 'REVIEWS.out', 'REVIEWS.in',
  'ISSUED_BY.out', 'ISSUED_BY.in', 'BASED_ON.out', 'BASED_ON.in', 'IMPLEMENTS.out', 'IMPLEMENTS.in', 'AMENDS.out', 'AMENDS.in', 'EXTENDS.out', 'EXTENDS.in',
  'REPLACES.out', 'REPLACES.in', 'REVOKES.out', 'REVOKES.in', 'SUSPENDS.out', 'SUSPENDS.in',
  'PARTY_TO.in', 'PARTY_TO.out', 'HEARD_BY.out', 'HEARD_BY.in', 'UNDER.out', 'UNDER.in', 'CHALLENGES.out', 'CHALLENGES.in',
  'ENJOINS.out', 'ENJOINS.in', 'UPHOLDS.out', 'UPHOLDS.in', 'STRIKES_DOWN.out', 'STRIKES_DOWN.in',
  'HOLDS_POSITION_AT.out', 'HOLDS_POSITION_AT.in', 'SUPPLIES.out', 'SUPPLIES.in', 'USES.out', 'USES.in', 'IS_A.out', 'IS_A.in', 'BROADER.out', 'BROADER.in',
  'APPLIES_IN.out', 'APPLIES_IN.in', 'BASED_IN.out', 'BASED_IN.in', 'COMMENTS_ON.out', 'COMMENTS_ON.in',
];
const places = new Map(order.map((key, at) => [key, at]));

/** The key of the group that a relation belongs to, seen from one of its ends. */
export function groupKey(type: string, outgoing: boolean): string {
  return `${type}.${outgoing ? 'out' : 'in'}`;
}

/** Groups whole connections, in the order in which they are read. */
export function groupsOf(id: string, connections: readonly Connection[], words: RelationWords): Group[] {
  const byKey = new Map<string, Connection[]>();
  for (const connection of connections) {
    const key = groupKey(connection.type, connection.from.id === id);
    byKey.set(key, [...(byKey.get(key) ?? []), connection]);
  }

  return inOrder([...byKey].map(([key, rows]) => ({ ...named(key, words), total: rows.length, rows: rows.toSorted(byEnd(id)) })));
}

/** Groups that are only counted yet. */
export function groupsOfCounts(counts: ReadonlyMap<string, number>, words: RelationWords): Group[] {
  return inOrder([...counts].filter(([, total]) => total > 0).map(([key, total]) => ({ ...named(key, words), total, rows: null })));
}

/** The keys of all groups that an entity of a kind may have. */
export function possibleKeys(kind: EntityKind, { kinds }: RelationWords): string[] {
  const found = kinds.find(k => k.name === kind);
  return [...(found?.outgoing ?? []).map(type => groupKey(type.name, true)), ...(found?.incoming ?? []).map(type => groupKey(type.name, false))];
}

/** The end of a connection that is not the entity. */
export function otherEnd(id: string, { from, to }: Connection): Connection['from'] {
  return from.id === id ? to : from;
}

function named(key: string, { relationTypes }: RelationWords) {
  const [type = '', direction] = key.split('.');
  const outgoing = direction === 'out';
  const found = relationTypes.find(t => t.name === type);
  const phrase = (outgoing ? found?.forward : found?.backward) ?? type;
  const turned = key === 'APPLIES_IN.in';
  return { key, type, outgoing, phrase: turned && found ? found.forward : phrase, heading: headingOf(phrase), turned };
}

function inOrder(groups: Group[]) {
  const place = (group: Group) => places.get(group.key) ?? order.length;
  return groups.toSorted((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
}

// What begins first stands first; of that, by name. A start that is not known comes last.
function byEnd(id: string) {
  const start = ({ start, startBasis }: Connection) => (startBasis === 'NOT_BEFORE' || !start ? '9' : start);
  return (a: Connection, b: Connection) => start(a).localeCompare(start(b)) || otherEnd(id, a).name.localeCompare(otherEnd(id, b).name, 'en');
}
