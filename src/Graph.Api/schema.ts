// The types of schema.graphql, for front ends in TypeScript. Generated: in tests/clients, "npm run types" writes it anew.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A full day as an ISO 8601 date, such as 2020-08-31. */
  Date: { input: string; output: string; }
  /** A date as exact as its source, as written: 2017, 2017-11 or 2017-11-10. It means the whole period it names: a start counts from its first day, an end to its last. */
  PartialDate: { input: string; output: string; }
  /** A whole number of up to 64 bits. */
  Long: { input: number; output: number; }
  /** An instant in UTC as ISO 8601, such as 2026-11-26T10:30:00.123Z. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A JSON object, such as {id: "bytedance", days: [1, 2]}. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type Query = {
  readonly __typename?: 'Query';
  /** Which policies would touch a deal that does not exist yet: what trace would answer if it were in the data with exactly these parties and assets. Nothing is written; what was assumed is marked in the answer, and weakens no path. */
  readonly assess: Trace;
  /** Anything by its id; null where it is not there, or nothing of it was public on the known-at day. */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in their order; null in the place of each that is not there, or of which nothing was public on the known-at day. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An entity, by its id or by its id elsewhere. Null where nothing of it was public on the known-at day, or nothing has that id elsewhere; an id of this graph that is not there is the error UNKNOWN_ID, with the nearest ids. */
  readonly entity: Maybe<Entity>;
  /** A list of entities. */
  readonly entities: EntityConnection;
  /** A list of documents. */
  readonly documents: DocumentConnection;
  /** A list of statements, ascending by id. */
  readonly statements: StatementConnection;
  /** How two entities are connected: the strongest paths between them, and of these the shortest. Relations are walked in either direction; their hops need not have held at once, and the window of each path tells whether they did. */
  readonly paths: Paths;
  /** What matches a path pattern of your own, in the language of the rules: a subset of the path patterns of Cypher 5 and GQL. For each pair of ends the strongest paths, and of these the shortest. */
  readonly match: Paths;
  /** Searches names, aliases, ids and ids elsewhere in any script, best first. Forgives small misspellings and blanks in the wrong place; the last word may be a beginning, so that it can be asked while typing. */
  readonly search: SearchResult;
  /** The rules of a trace, ascending by name. */
  readonly rules: ReadonlyArray<Rule>;
  /** The kinds of entities, with the types of relations that may start from them and lead to them. */
  readonly kinds: ReadonlyArray<Kind>;
  /** The types of relations, ascending by name. */
  readonly relationTypes: ReadonlyArray<RelationType>;
  /** Which data and rules answer. */
  readonly release: Release;
  /** How much there is of everything. */
  readonly stats: Statistics;
  /** The change sets that changed anything, newest first: when, by whom, why and which rows. For callers who may write. */
  readonly journal: JournalConnection;
  /** Runs a Cypher statement of your own on the Neo4j store: it may read the graph and nothing else. The error CYPHER_OFF where the server has another store or does not allow it, CYPHER_REFUSED with line and column where the statement is not let through. */
  readonly cypher: CypherResult;
  /** The dated events of entities, of everything on the paths of a trace, or of all entities of some kinds, by day. */
  readonly timeline: Timeline;
  /** Which policies touch a deal, or which deals a policy touches, with the evidence of every hop and what was searched. */
  readonly trace: Trace;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryAssessArgs = {
  deal: DealInput;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  paths?: Scalars['Int']['input'];
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryEntityArgs = {
  by: EntityBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrdering>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrdering>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  maxHops?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  paths?: Scalars['Int']['input'];
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryMatchArgs = {
  pattern: Scalars['String']['input'];
  from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  together?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  paths?: Scalars['Int']['input'];
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryJournalArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryCypherArgs = {
  statement: Scalars['String']['input'];
  parameters?: InputMaybe<Scalars['JSONObject']['input']>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryTimelineArgs = {
  of: TimelineOf;
  types?: InputMaybe<ReadonlyArray<EventType>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. Two clocks may be set on each: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field. */
export type QueryTraceArgs = {
  from: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  paths?: Scalars['Int']['input'];
};

/** The answer to the question which policies touch a deal, or which deals a policy touches. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** By status, length, start of the window, id of the other end and name of the rule. */
  readonly answers: ReadonlyArray<TraceAnswer>;
  /** What was searched, and whether to the end. */
  readonly coverage: Coverage;
  /** The entity asked about. */
  readonly entity: Entity;
};

/** A policy touches a deal by a rule. */
export type TraceAnswer = {
  readonly __typename?: 'TraceAnswer';
  /** The rule. */
  readonly rule: Rule;
  /** How strong its paths are: as strong as their weakest hop. */
  readonly status: RelationStatus;
  /** The number of hops of its paths. */
  readonly length: Scalars['Int']['output'];
  /** The first day of the windows of all its paths, shown or not; null where nothing bounds it. */
  readonly windowStart: Maybe<Scalars['Date']['output']>;
  /** Its paths by their relation ids, cut at the limit. */
  readonly paths: ReadonlyArray<TracePath>;
  /** The number of its paths, shown or not. */
  readonly pathsFound: Scalars['Long']['output'];
  /** The policy. */
  readonly policy: Entity;
  /** The deal. */
  readonly deal: Entity;
};

/** A way in which a policy touches a deal. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Unique, in kebab case. */
  readonly name: Scalars['String']['output'];
  /** Why a match means that the policy touches the deal, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** The path pattern from the policy to the deal, in a subset of Cypher. */
  readonly pattern: Scalars['String']['output'];
};

/** How sure a relation is, from the statements that count; strongest first. */
export type RelationStatus =
  /** The latest ruling supports it. */
  | 'RULED'
  /** Confirmed by its best statement, denied by none. */
  | 'CONFIRMED'
  /** Reported by its best statement, denied by none. */
  | 'REPORTED'
  /** Inferred only, denied by none. */
  | 'INFERRED'
  /** Supported and denied; no ruling settles it. */
  | 'DISPUTED'
  /** The latest ruling denies it. Kept and shown, never walked. */
  | 'REFUTED'
  /** No statement supports it any more, its documents having been retracted. Kept and shown, never walked. */
  | 'UNSUPPORTED';

/** One path from a policy to a deal. */
export type TracePath = {
  readonly __typename?: 'TracePath';
  /** Where the window lies against the span of the deal. */
  readonly position: WindowPosition;
  /** The days on which all its hops held at once; empty where they never did. */
  readonly window: Window;
  /** The hops in the order of the walk. */
  readonly hops: ReadonlyArray<Hop>;
  /** The path read aloud. */
  readonly sentence: Scalars['String']['output'];
};

/** Where the window of a path lies against the span of the deal. */
export type WindowPosition =
  /** The deal has no known start. */
  | 'UNKNOWN'
  /** It ends before the deal starts. */
  | 'BEFORE'
  /** It shares a day with the span of the deal. */
  | 'DURING'
  /** It starts after the deal ended. */
  | 'AFTER';

/** A closed interval of days. */
export type Window = {
  readonly __typename?: 'Window';
  /** The first day; null where nothing bounds it. */
  readonly start: Maybe<Scalars['Date']['output']>;
  /** The last day; null where nothing bounds it. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** Whether no day lies in it: its bounds contradict each other. */
  readonly empty: Scalars['Boolean']['output'];
};

/** One hop of a path, in the direction of the walk. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The relation it walks, with its evidence. */
  readonly relation: Relation;
  /** Where the walk comes from. */
  readonly from: Entity;
  /** Where the walk goes to. */
  readonly to: Entity;
  /** How the relation is read aloud in this direction, such as lists or is listed by. */
  readonly phrase: Scalars['String']['output'];
  /** Whether the walk goes from the start of the relation to its end. */
  readonly forward: Scalars['Boolean']['output'];
};

/** A state between two entities over one unbroken period, as known on the known-at day. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Unique among relations. */
  readonly id: Scalars['ID']['output'];
  /** The name of its type, such as TARGETS. */
  readonly type: Scalars['String']['output'];
  /** How it is read aloud from its start to its end, such as names. */
  readonly phrase: Scalars['String']['output'];
  /** How sure it is, from the statements that count. */
  readonly status: RelationStatus;
  /** Its start as written; null where nothing bounds it. See startBasis. */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** Where its start comes from. */
  readonly startBasis: BoundBasis;
  /** Its end as written, the last day on which it held; null where nothing bounds it. See endBasis. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** Where its end comes from. */
  readonly endBasis: BoundBasis;
  /** The days on which it held. */
  readonly window: Window;
  /** Whether it is not in the data but taken for given, as a question of what if says it. */
  readonly assumed: Scalars['Boolean']['output'];
  /** The entity it starts from. */
  readonly from: Entity;
  /** The entity it leads to. */
  readonly to: Entity;
  /** Everything said of it that was public on the known-at day, for and against, ascending by id; nothing for what is assumed. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Where a bound of a relation comes from. */
export type BoundBasis =
  /** Nothing bounds it: an unknown start, an open end. */
  | 'NONE'
  /** Its own record or statements tell it. */
  | 'STATED'
  /** A start that is not known; it is not before the latest start of the two ends. */
  | 'NOT_BEFORE'
  /** The span of the deal bounds it. */
  | 'DEAL_SPAN'
  /** The policy that gave it force ended. */
  | 'POLICY_ENDED'
  /** The last listing of the control item ended. */
  | 'LISTING_ENDED';

/** A thing in the graph. Everything below it is read with the clocks it was asked with. */
export type Entity = {
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
};


/** A thing in the graph. Everything below it is read with the clocks it was asked with. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an entity is. */
export type EntityKind =
  /** A company or another private body. */
  | 'COMPANY'
  /** A public body, courts included. */
  | 'AGENCY'
  /** A person. */
  | 'PERSON'
  /** A product or service. */
  | 'PRODUCT'
  /** A technology; algorithm categories are technologies in a taxonomy by BROADER. */
  | 'TECHNOLOGY'
  /** A law, regulation, executive order, control list, decision or licence; its type tells which. */
  | 'POLICY'
  /** An entry of a control list. */
  | 'CONTROL_ITEM'
  /** An acquisition, divestiture, licence, joint venture or investment, proposed or made. */
  | 'DEAL'
  /** Proceedings before a court or an agency; a licence application is one. */
  | 'CASE'
  /** A country, union or state in which policies apply. */
  | 'JURISDICTION';

/** The id of an entity in another register. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The scheme, such as federal_register, fr_doc, cfr, executive_order or ticker. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** A source. It is public from the last day of its date as written; an undated one from the day it was read. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** A slug, unique among documents. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The publication date, as exact as the document gives it. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The day it was read, where it has no date. */
  readonly read: Maybe<Scalars['PartialDate']['output']>;
  /** Where it can be read. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its language as a BCP 47 tag. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** What sort of source it is: primary, official-mirror, court-mirror, state-media, press, law-firm, think-tank, reference or low. */
  readonly grade: Maybe<Scalars['String']['output']>;
  /** When its publisher took it back; null where that was not known on the known-at day. From then on its statements no longer count. */
  readonly retracted: Maybe<Scalars['PartialDate']['output']>;
};

/** Anything that has an id of its own. Ids are unique over all of them, so that a cache may keep them by id alone, for one pair of clocks: an id names the thing, the clocks the view of it. */
export type Node = {
  /** Its id, unique over all nodes. */
  readonly id: Scalars['ID']['output'];
};

/** A dated fact of an entity. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Unique among events. */
  readonly id: Scalars['ID']['output'];
  /** What it means for the life of the entity. */
  readonly type: EventType;
  /** The day, month or year. */
  readonly date: Scalars['PartialDate']['output'];
  /** What happened, in a few words. */
  readonly label: Scalars['String']['output'];
  /** How sure it is, from the statements that count on the known-at day. */
  readonly status: RelationStatus;
  /** Everything said of it that was public on the known-at day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The entity it belongs to. */
  readonly entity: Entity;
};

/** What an event means for the life of its entity. */
export type EventType =
  /** A dated fact without a meaning for the life of the entity. */
  | 'OTHER'
  /** A policy was proposed. */
  | 'PROPOSED'
  /** A policy was issued. */
  | 'ISSUED'
  /** A policy took effect. */
  | 'EFFECTIVE'
  /** A deal was announced. */
  | 'ANNOUNCED'
  /** A deal was signed. */
  | 'SIGNED'
  /** A deal was closed. */
  | 'CLOSED'
  /** A policy was revoked or lapsed, a deal was given up, a joint venture or licence ended, a case was decided. */
  | 'ENDED'
  /** A company or another entity began. */
  | 'FOUNDED';

/** The evidence: what one document says of one relation or event. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** Unique among statements. */
  readonly id: Scalars['ID']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** Whether it speaks of a relation or of an event. */
  readonly subject: SubjectKind;
  /** Where in the document; null where it is not known. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** A paraphrase in our own words. */
  readonly says: Scalars['String']['output'];
  /** Whether it is for or against what it speaks of. */
  readonly stance: Stance;
  /** How sure it makes what it says: inference and memory never rank above inferred. */
  readonly status: StatementStatus;
  /** What it rests on. */
  readonly basis: Basis;
  /** The day of decision of a ruling. */
  readonly decided: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which the relation held, where this statement tells it. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** What it says about the relation, such as role, share or outcome, ascending by name. */
  readonly details: ReadonlyArray<Detail>;
  /** Whether it counts on the known-at day: false once its document was taken back. */
  readonly counts: Scalars['Boolean']['output'];
  /** The relation it speaks of; null where it speaks of an event, or of a relation for which nothing was public yet on the known-at day. */
  readonly relation: Maybe<Relation>;
  /** The event it speaks of; null where it speaks of a relation. */
  readonly event: Maybe<Event>;
  /** Whose claim it is; null where the document itself says it. */
  readonly saidBy: Maybe<Entity>;
};

/** What a statement speaks of. */
export type SubjectKind =
  /** A relation. */
  | 'RELATION'
  /** An event of an entity. */
  | 'EVENT';

/** Whether a statement is for or against what it speaks of. */
export type Stance =
  /** It says that it is so. */
  | 'SUPPORTS'
  /** It says that it is not so. */
  | 'DENIES';

/** How sure a statement makes what it says; strongest first. */
export type StatementStatus =
  /** A court or regulator decided it. */
  | 'RULED'
  /** An official text or several independent sources. */
  | 'CONFIRMED'
  /** One-sided or anonymous. */
  | 'REPORTED'
  /** A step of the compiler's own. */
  | 'INFERRED';

/** What a statement rests on. */
export type Basis =
  /** The document says it. */
  | 'SOURCE'
  /** The compiler's own step from the document; never ranks above inferred. */
  | 'INFERENCE'
  /** The compiler's memory; never ranks above inferred. */
  | 'MEMORY';

/** One thing said about a relation. */
export type Detail = {
  readonly __typename?: 'Detail';
  /** What, such as role, share or outcome. */
  readonly name: Scalars['String']['output'];
  /** As told. */
  readonly value: Scalars['String']['output'];
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations of this page, with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations of this page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** A relation in a list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Relation;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow: nothing is cut silently. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a cursor was given, so that there was a page before. Lists are read forwards only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** What to give as after for the next page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Which end of the relation the entity asked about is. */
export type Direction =
  /** Either end. */
  | 'BOTH'
  /** Relations that start from it. */
  | 'OUTGOING'
  /** Relations that lead to it. */
  | 'INCOMING';

/** What was searched, and whether to the end. It follows from question and data alone: a request that takes the server too long ends with the error TIMEOUT, never with part of an answer. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The rules that were searched, ascending by name. */
  readonly rules: ReadonlyArray<Rule>;
  /** SHA-256 over the rules, in hex. */
  readonly rulesHash: Scalars['String']['output'];
  /** SHA-256 over the table of relation types, in hex. */
  readonly relationTypesHash: Scalars['String']['output'];
  /** The day on which all hops had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which everything had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** The largest number of hops that any rule can walk. */
  readonly maxHops: Scalars['Int']['output'];
  /** At most so many answers are shown. */
  readonly maxAnswers: Scalars['Int']['output'];
  /** At most so many paths are shown for each answer. */
  readonly maxPaths: Scalars['Int']['output'];
  /** The hash of the data that was searched. */
  readonly release: Scalars['String']['output'];
  /** Answers found; "at least" where the search is not complete. */
  readonly found: Scalars['Long']['output'];
  /** Answers shown. */
  readonly shown: Scalars['Int']['output'];
  /** Paths found of the answers shown. */
  readonly pathsFound: Scalars['Long']['output'];
  /** Paths shown. */
  readonly pathsShown: Scalars['Long']['output'];
  /** Whether the search ran to its end. Limits on what is shown do not make it incomplete. */
  readonly complete: Scalars['Boolean']['output'];
  /** Whether everything that was found is shown. */
  readonly everythingShown: Scalars['Boolean']['output'];
};

/** A deal that does not exist yet. It needs a party, an asset, a technology or a deal that it is part of; at most 100 of all. */
export type DealInput = {
  /** When it is announced: its span starts with the first day of it. */
  readonly announced: Scalars['PartialDate']['input'];
  /** The last day of its span: when it is closed, or ended for what goes on after closing; none for an open end. */
  readonly closed?: InputMaybe<Scalars['PartialDate']['input']>;
  /** A finer sort, such as acquisition or licence; none where it does not matter. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Who takes part, and how. */
  readonly parties?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** What it includes: ids of products, technologies and companies. */
  readonly assets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Technologies that it includes as such, by id. */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Deals that it is part of, by id: what touches a sale touches a bid for it. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Somebody's part in a deal. */
export type PartyInput = {
  /** A company, person or agency, by id. */
  readonly entity: Scalars['ID']['input'];
  /** The part that they take. */
  readonly role: DealRole;
};

/** The part that somebody takes in a deal. */
export type DealRole =
  /** Acquires. */
  | 'ACQUIRER'
  /** Advises. */
  | 'ADVISER'
  /** Bids. */
  | 'BIDDER'
  /** Invests. */
  | 'INVESTOR'
  /** Is a partner. */
  | 'PARTNER'
  /** Sells. */
  | 'SELLER'
  /** Is acquired. */
  | 'TARGET';

/** One way to name an entity: by its id here, or by its id in another register. */
export type EntityBy =
  /** Its id in this graph. One that is not there is the error UNKNOWN_ID, with the nearest ids. */
  { readonly id: Scalars['ID']['input']; readonly wikidata?: never; readonly lei?: never; readonly secCik?: never; readonly celex?: never; readonly federalRegister?: never; readonly externalId?: never; }
  |  /** Its item in Wikidata, such as Q55606242. */
  { readonly id?: never; readonly wikidata: Scalars['String']['input']; readonly lei?: never; readonly secCik?: never; readonly celex?: never; readonly federalRegister?: never; readonly externalId?: never; }
  |  /** Its Legal Entity Identifier. */
  { readonly id?: never; readonly wikidata?: never; readonly lei: Scalars['String']['input']; readonly secCik?: never; readonly celex?: never; readonly federalRegister?: never; readonly externalId?: never; }
  |  /** Its Central Index Key at the US Securities and Exchange Commission. */
  { readonly id?: never; readonly wikidata?: never; readonly lei?: never; readonly secCik: Scalars['String']['input']; readonly celex?: never; readonly federalRegister?: never; readonly externalId?: never; }
  |  /** The CELEX number of an act of the European Union. */
  { readonly id?: never; readonly wikidata?: never; readonly lei?: never; readonly secCik?: never; readonly celex: Scalars['String']['input']; readonly federalRegister?: never; readonly externalId?: never; }
  |  /** Its citation in the US Federal Register, such as 85 FR 51297 (the scheme federal_register), or where nothing has that, its document number there, such as 2023-23055 (the scheme fr_doc). */
  { readonly id?: never; readonly wikidata?: never; readonly lei?: never; readonly secCik?: never; readonly celex?: never; readonly federalRegister: Scalars['String']['input']; readonly externalId?: never; }
  |  /** Its id under any scheme, such as executive_order and 13959. */
  { readonly id?: never; readonly wikidata?: never; readonly lei?: never; readonly secCik?: never; readonly celex?: never; readonly federalRegister?: never; readonly externalId: ExternalIdInput; };

/** An id elsewhere. */
export type ExternalIdInput = {
  /** The scheme, such as federal_register, fr_doc, cfr, executive_order or ticker. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page, with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** An entity in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Entity;
};

/** Which entities. Conditions that are set must all hold. */
export type EntityFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Of one of these finer sorts, such as executive-order. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The order of a list of entities. */
export type EntityOrdering = {
  /** By what; then by id. */
  readonly field: EntityOrder;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What entities are ordered by. */
export type EntityOrder =
  /** The id. */
  | 'ID'
  /** The name, then the id. */
  | 'NAME';

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least first. */
  | 'ASC'
  /** The greatest first. */
  | 'DESC';

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Document;
};

/** Which documents. Conditions that are set must all hold. */
export type DocumentFilter = {
  /** By one of these publishers, as written. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these grades, such as primary or press. */
  readonly grades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these languages, as BCP 47 tags. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Public since this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Public since this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of documents. */
export type DocumentOrdering = {
  /** By what; then by id. */
  readonly field: DocumentOrder;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What documents are ordered by. */
export type DocumentOrder =
  /** The id. */
  | 'ID'
  /** The day from which they are public, then the id. */
  | 'DATE';

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** A statement in a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Statement;
};

/** Which statements. Conditions that are set must all hold. */
export type StatementFilter = {
  /** In one of these documents, by id. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these entities, by id. */
  readonly saidBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<StatementStatus>>;
  /** For or against. */
  readonly stance?: InputMaybe<Stance>;
  /** Of relations or of events. */
  readonly subject?: InputMaybe<SubjectKind>;
};

/** The answer to the question how entities are connected. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Pairs of ends, by status, length, start of the window, id of the first and id of the last. */
  readonly pairs: ReadonlyArray<PathPair>;
  /** What was searched, and whether to the end. */
  readonly coverage: PathsCoverage;
};

/** Two entities with the paths between them: the strongest, and of these the shortest. */
export type PathPair = {
  readonly __typename?: 'PathPair';
  /** How strong its paths are: as strong as their weakest hop. */
  readonly status: RelationStatus;
  /** The number of hops of its paths. */
  readonly length: Scalars['Int']['output'];
  /** The first day of the windows of all its paths, shown or not; null where nothing bounds it. */
  readonly windowStart: Maybe<Scalars['Date']['output']>;
  /** Its paths by their relation ids, cut at the limit. */
  readonly paths: ReadonlyArray<Path>;
  /** The number of its paths, shown or not. */
  readonly pathsFound: Scalars['Long']['output'];
  /** The entity that the paths start from. */
  readonly first: Entity;
  /** The entity that the paths lead to. */
  readonly last: Entity;
};

/** One path between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** The days on which all its hops held at once; empty where they never did. */
  readonly window: Window;
  /** The hops in the order of the walk. */
  readonly hops: ReadonlyArray<Hop>;
  /** The path read aloud. */
  readonly sentence: Scalars['String']['output'];
};

/** What was searched for paths, and whether to the end. It follows from question and data alone. */
export type PathsCoverage = {
  readonly __typename?: 'PathsCoverage';
  /** The pattern that was searched for, in its normal form. */
  readonly pattern: Scalars['String']['output'];
  /** The relation types that a path may use, ascending by name. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The largest number of hops that a path may have. */
  readonly maxHops: Scalars['Int']['output'];
  /** Whether the hops of a path must have held on one common day. */
  readonly together: Scalars['Boolean']['output'];
  /** The day on which each hop had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which everything had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** At most so many pairs are shown. */
  readonly maxPairs: Scalars['Int']['output'];
  /** At most so many paths are shown for each pair. */
  readonly maxPaths: Scalars['Int']['output'];
  /** SHA-256 over the table of relation types, in hex. */
  readonly relationTypesHash: Scalars['String']['output'];
  /** The release of the data that was searched. */
  readonly release: Scalars['String']['output'];
  /** Pairs found; "at least" where the search is not complete. */
  readonly found: Scalars['Long']['output'];
  /** Pairs shown. */
  readonly shown: Scalars['Int']['output'];
  /** Paths found of the pairs shown. */
  readonly pathsFound: Scalars['Long']['output'];
  /** Paths shown. */
  readonly pathsShown: Scalars['Long']['output'];
  /** Whether the search ran to its end. Limits on what is shown do not make it incomplete. */
  readonly complete: Scalars['Boolean']['output'];
  /** Whether everything that was found is shown. */
  readonly everythingShown: Scalars['Boolean']['output'];
};

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The best ones, best first: by score, then the shorter name, then the id. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many fit; "at least" where not complete. */
  readonly found: Scalars['Int']['output'];
  /** Whether everything that has the words or begins with them was looked at: of more than 500, and of what has one or two letters where ten names begin with them, some is not. Misspellings are looked for only where fewer than ten have the words. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many fit by kind, most first. The choice of kinds is left aside, so that it tells what another choice would find. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** The release that was searched. */
  readonly release: Scalars['String']['output'];
  /** The day by which it had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many fit by the jurisdiction in which they are based or apply, most first; what has none is in none. The choice of jurisdictions is left aside. */
  readonly jurisdictions: ReadonlyArray<JurisdictionCount>;
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** How well it fits: 1000 for an exact id, name or alias, down to 1. */
  readonly score: Scalars['Int']['output'];
  /** The id, name, alias or id elsewhere that fits best. */
  readonly matched: Scalars['String']['output'];
  /** In which way it fits: what the score is made from. */
  readonly reason: MatchKind;
};

/** In which way a name, alias or id fits a search; best first. */
export type MatchKind =
  /** It is the same, case and accents aside. */
  | 'EXACT'
  /** It is the same but for blanks and signs between the words. */
  | 'JOINED'
  /** It has all words. */
  | 'ALL_WORDS'
  /** It has words that begin like all of those searched for, or begins like all of them together. */
  | 'BEGINNINGS'
  /** It has all words but for a slip or two. */
  | 'MISSPELT'
  /** It has some of the words. */
  | 'SOME_WORDS';

/** The number of entities of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Long']['output'];
};

/** How many of what fits lie or apply in a jurisdiction. */
export type JurisdictionCount = {
  readonly __typename?: 'JurisdictionCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The jurisdiction. */
  readonly jurisdiction: Entity;
};

/** A kind of entity. */
export type Kind = {
  readonly __typename?: 'Kind';
  /** The kind. */
  readonly name: EntityKind;
  /** The types of relations that may start from it, ascending by name. */
  readonly outgoing: ReadonlyArray<RelationType>;
  /** The types of relations that may lead to it, ascending by name. */
  readonly incoming: ReadonlyArray<RelationType>;
};

/** A type of relation: what it may link, and how it is read aloud. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** Its name, such as TARGETS. */
  readonly name: Scalars['String']['output'];
  /** The kinds it may start from. */
  readonly from: ReadonlyArray<EntityKind>;
  /** The kinds it may lead to. */
  readonly to: ReadonlyArray<EntityKind>;
  /** Whether both ends must be of one kind. */
  readonly sameKind: Scalars['Boolean']['output'];
  /** How it is read aloud from its start to its end, such as lists. */
  readonly forward: Scalars['String']['output'];
  /** How it is read aloud from its end to its start, such as is listed by. */
  readonly backward: Scalars['String']['output'];
};

/** Which data and rules answer. Two releases that differ hold different data; it is no signature. */
export type Release = {
  readonly __typename?: 'Release';
  /** The hash of the content, 64 hex digits. */
  readonly id: Scalars['ID']['output'];
  /** The fingerprint of the seed files that were loaded last; null where none were. */
  readonly seedsFingerprint: Maybe<Scalars['String']['output']>;
  /** SHA-256 over the rules, in hex. */
  readonly rulesHash: Scalars['String']['output'];
  /** SHA-256 over the table of relation types, in hex. */
  readonly relationTypesHash: Scalars['String']['output'];
};

/** How much there is of everything. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** The release that was counted. */
  readonly release: Scalars['String']['output'];
  /** The number of documents. */
  readonly documents: Scalars['Long']['output'];
  /** The number of entities of each kind that has any. */
  readonly entities: ReadonlyArray<KindCount>;
  /** The number of relations of each type that has any, ascending by type. */
  readonly relations: ReadonlyArray<TypeCount>;
  /** The number of statements. */
  readonly statements: Scalars['Long']['output'];
  /** The number of events. */
  readonly events: Scalars['Long']['output'];
};

/** The number of relations of a type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The name of the type. */
  readonly type: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Long']['output'];
};

/** A page of the journal, newest first. */
export type JournalConnection = {
  readonly __typename?: 'JournalConnection';
  /** The entries of this page, with their cursors. */
  readonly edges: ReadonlyArray<JournalEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Where this page lies in the journal. */
  readonly pageInfo: PageInfo;
};

/** An entry in the journal. */
export type JournalEdge = {
  readonly __typename?: 'JournalEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: JournalEntry;
};

/** One change set in the journal. What is not in the journal was not written. */
export type JournalEntry = {
  readonly __typename?: 'JournalEntry';
  /** Its number: 1 for the first change set of the store, without gaps. */
  readonly sequence: Scalars['Long']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What it was made of. */
  readonly source: ChangeSource;
  /** Who wrote it. */
  readonly by: Scalars['String']['output'];
  /** Why, in the words of who wrote it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The release before. */
  readonly before: Scalars['ID']['output'];
  /** The release after; the same where only other seed files gave the same rows. */
  readonly after: Scalars['ID']['output'];
  /** Rows that were new. */
  readonly added: Scalars['Int']['output'];
  /** Rows that were replaced by different ones. */
  readonly changed: Scalars['Int']['output'];
  /** Rows that were taken away. */
  readonly removed: Scalars['Int']['output'];
  /** Each of these rows, by kind and id; null where there are more than 1 000: then they are only counted. */
  readonly rows: Maybe<ReadonlyArray<JournalRow>>;
};

/** What a change set was made of. */
export type ChangeSource =
  /** A program that uses the store. */
  | 'PROGRAM'
  /** The seed files. */
  | 'SEEDS'
  /** Somebody who wrote through the API. */
  | 'API';

/** A row that a change set touched. */
export type JournalRow = {
  readonly __typename?: 'JournalRow';
  /** What it is. */
  readonly kind: RowKind;
  /** Its id. */
  readonly rowId: Scalars['ID']['output'];
  /** What happened to it. */
  readonly action: RowAction;
};

/** The kinds of rows a store keeps. */
export type RowKind =
  /** A document. */
  | 'DOCUMENT'
  /** An entity. */
  | 'ENTITY'
  /** A relation. */
  | 'RELATION'
  /** An event. */
  | 'EVENT'
  /** A statement. */
  | 'STATEMENT';

/** What happened to a row. */
export type RowAction =
  /** It is new. */
  | 'ADDED'
  /** A different one took its place. */
  | 'CHANGED'
  /** It was taken away. */
  | 'REMOVED';

/** The rows of a Cypher statement. */
export type CypherResult = {
  readonly __typename?: 'CypherResult';
  /** The names of the columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows in the order of the statement, each a list with a value for each column. A node is an object with elementId, labels and properties; a relationship one with elementId, startNodeElementId, endNodeElementId, type and properties; a path a list of these in turn; a date, time, duration or point a string. */
  readonly rows: ReadonlyArray<Scalars['JSON']['output']>;
  /** How many rows there are; "at least" where not complete. */
  readonly found: Scalars['Int']['output'];
  /** Whether these are all rows. */
  readonly complete: Scalars['Boolean']['output'];
};

/** What happened when. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The number of entities whose events these are; null for all entities of some kinds. */
  readonly entities: Maybe<Scalars['Int']['output']>;
  /** What the trace searched, and whether to the end; null for a timeline of entities. Events of entities on paths that the trace does not show are not in it. */
  readonly coverage: Maybe<Coverage>;
  /** The events by first day, then id. */
  readonly events: EventConnection;
};


/** What happened when. */
export type TimelineEventsArgs = {
  newestFirst?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page, with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** An event in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Event;
};

/** Whose events: of entities, of a trace, or of all entities of some kinds. */
export type TimelineOf =
  /** Of these entities, by id; at most 1000. */
  { readonly entities: ReadonlyArray<Scalars['ID']['input']>; readonly trace?: never; readonly kinds?: never; }
  |  /** Of all entities on the paths of a trace. */
  { readonly entities?: never; readonly trace: TraceEnds; readonly kinds?: never; }
  |  /** Of all entities of these kinds. */
  { readonly entities?: never; readonly trace?: never; readonly kinds: ReadonlyArray<EntityKind>; };

/** The question of a trace. */
export type TraceEnds = {
  /** A deal or a policy. */
  readonly from: Scalars['ID']['input'];
  /** The other end, to ask about one pair; none for all. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes to the graph, for callers who may write: else the error is WRITES_OFF, UNAUTHENTICATED or FORBIDDEN. Each is written as a whole or not at all, and kept in the journal. Several in one request run one after the other; one that fails does not undo those before it. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts rows and takes rows away. Everything is checked first, by the rules that the seeds are checked by, and all mistakes are told at once, each with its place in the input. What follows, such as the status and period of relations, is worked out anew. */
  readonly applyChangeSet: ChangeSetPayload;
  /** Makes the seed files of the server the whole content: what they do not hold is taken away, so also what was written by applyChangeSet since. Ask with dryRun first. */
  readonly importSeeds: ChangeSetPayload;
};


/** Changes to the graph, for callers who may write: else the error is WRITES_OFF, UNAUTHENTICATED or FORBIDDEN. Each is written as a whole or not at all, and kept in the journal. Several in one request run one after the other; one that fails does not undo those before it. */
export type MutationApplyChangeSetArgs = {
  input: ChangeSetInput;
  dryRun?: Scalars['Boolean']['input'];
};


/** Changes to the graph, for callers who may write: else the error is WRITES_OFF, UNAUTHENTICATED or FORBIDDEN. Each is written as a whole or not at all, and kept in the journal. Several in one request run one after the other; one that fails does not undo those before it. */
export type MutationImportSeedsArgs = {
  dryRun?: Scalars['Boolean']['input'];
  expectedRelease?: InputMaybe<Scalars['String']['input']>;
};

/** What a change set did, or would do. */
export type ChangeSetPayload = {
  readonly __typename?: 'ChangeSetPayload';
  /** Whether nothing was written because nothing was to be. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The release before. */
  readonly before: Scalars['ID']['output'];
  /** The release after; the same where no row changes. */
  readonly after: Scalars['ID']['output'];
  /** Rows that are new. */
  readonly added: Scalars['Int']['output'];
  /** Rows that are replaced by different ones. A row that equals what is stored is no change. */
  readonly changed: Scalars['Int']['output'];
  /** Rows that are taken away. */
  readonly removed: Scalars['Int']['output'];
  /** Each of these rows, by kind and id. */
  readonly rows: ReadonlyArray<RowChange>;
  /** The relations whose status or period differs afterwards, whether they were changed themselves or something that they rest on; by id, at most 10 000. */
  readonly consequences: ReadonlyArray<RelationChange>;
  /** How many of these relations there are. */
  readonly consequencesFound: Scalars['Int']['output'];
  /** Its entry in the journal; null for a dry run, and where nothing changed. */
  readonly journal: Maybe<JournalEntry>;
};

/** A row before and after a change set, with the members of its input. */
export type RowChange = {
  readonly __typename?: 'RowChange';
  /** What it is. */
  readonly kind: RowKind;
  /** Its id. */
  readonly rowId: Scalars['ID']['output'];
  /** What happens to it. */
  readonly action: RowAction;
  /** What is stored, as a JSON object without the members that are empty; null for a new row. */
  readonly before: Maybe<Scalars['JSON']['output']>;
  /** What takes its place, likewise; null where it is taken away. */
  readonly after: Maybe<Scalars['JSON']['output']>;
};

/** A relation whose status or period differs after a change set. */
export type RelationChange = {
  readonly __typename?: 'RelationChange';
  /** The id of the relation. */
  readonly relationId: Scalars['ID']['output'];
  /** What is known of it now, by everything that is public; null for a new relation. */
  readonly before: Maybe<RelationState>;
  /** What will be; null where it is taken away. */
  readonly after: Maybe<RelationState>;
};

/** The status and period of a relation. */
export type RelationState = {
  readonly __typename?: 'RelationState';
  /** How sure it is. */
  readonly status: RelationStatus;
  /** Its start as written; null where nothing bounds it. */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** Where its start comes from. */
  readonly startBasis: BoundBasis;
  /** Its end as written, the last day on which it held; null where nothing bounds it. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** Where its end comes from. */
  readonly endBasis: BoundBasis;
};

/** Rows to put and rows to take away: all of it or nothing. A row that is put takes the place of the one with its id as a whole. Texts are trimmed, and a blank one counts as left out. */
export type ChangeSetInput = {
  /** Documents to put. */
  readonly documents?: InputMaybe<ReadonlyArray<DocumentInput>>;
  /** Entities to put. */
  readonly entities?: InputMaybe<ReadonlyArray<EntityInput>>;
  /** Relations to put; their statements may stand in them. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationInput>>;
  /** Events to put; their statements may stand in them. */
  readonly events?: InputMaybe<ReadonlyArray<EventInput>>;
  /** Statements to put that stand in no relation or event of this change set. */
  readonly statements?: InputMaybe<ReadonlyArray<StatementInput>>;
  /** Rows to take away, each named here: nothing is taken away along with another. Where a row that stays refers to one of them, nothing is written and the error is STILL_REFERENCED: so with a relation or an event name its statements too, with an entity its relations, events and what it said, and with a document what cites it. */
  readonly retract?: InputMaybe<ReadonlyArray<RowRefInput>>;
  /** The release that the changes were made for; where the content is another by now, nothing is written and the error is RELEASE_CHANGED. None for no such guard: what others wrote meanwhile is then replaced where the ids are the same. */
  readonly expectedRelease?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the journal. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A source. It is public from the last day of its date as written; an undated one from the day it was read. */
export type DocumentInput = {
  /** A slug of letters, digits and . _ : -, that of no other row. */
  readonly id: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** The publication date, as exact as the document gives it. */
  readonly date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The day it was read; needed where it has no date. */
  readonly read?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its language as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** primary, official-mirror, court-mirror, state-media, press, law-firm, think-tank, reference or low. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** When its publisher took it back. From the first day of it on, its statements no longer count. */
  readonly retracted?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A thing in the graph. What it did and when is told by its events and relations. */
export type EntityInput = {
  /** A slug of letters, digits and . _ : -, that of no other row. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['input'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture; lower case. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Other names, in any script. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One or two sentences in our words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** How a policy or case is cited, such as 85 FR 48637. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its state in a word or two, such as revoked. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** The value of a deal with its currency, as told. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** Its ids elsewhere, each scheme once. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Addresses of pages about it. */
  readonly links?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of the documents that everything but id, kind, name and type rests on; needed where any of it is given. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A state between two entities over one unbroken period. It needs a statement that supports it. */
export type RelationInput = {
  /** Its id; none for from.TYPE.to. Two periods of the same state need ids of their own. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name of its type, such as TARGETS. */
  readonly type: Scalars['String']['input'];
  /** The id of the entity it starts from. */
  readonly from: Scalars['ID']['input'];
  /** The id of the entity it leads to. */
  readonly to: Scalars['ID']['input'];
  /** The first day as told; none where it is not known, then the ends of the relation bound it. */
  readonly start?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Statements about it to put, without subject and subjectId. Those that are stored and not named here stay. */
  readonly statements?: InputMaybe<ReadonlyArray<StatementInput>>;
};

/** The evidence: what one document says of one relation or event. */
export type StatementInput = {
  /** Its id; none for subjectId:document, and :2, :3... after it where the change set has several of these. Give ids where several statements of one document are stored already. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it speaks of; none where it stands in its relation or event. */
  readonly subject?: InputMaybe<SubjectKind>;
  /** The id of the relation or event; none where it stands in it. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the document. */
  readonly document: Scalars['ID']['input'];
  /** A paraphrase in our own words. */
  readonly says: Scalars['String']['input'];
  /** Where in the document; none where it is not known. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity whose claim it is; none where the document itself says it. */
  readonly saidBy?: InputMaybe<Scalars['ID']['input']>;
  /** For or against; none for SUPPORTS. */
  readonly stance?: InputMaybe<Stance>;
  /** How sure. Inference and memory never rank above INFERRED. */
  readonly status: StatementStatus;
  /** What it rests on; none for SOURCE. */
  readonly basis?: InputMaybe<Basis>;
  /** The day of decision of a ruling. */
  readonly decided?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day on which the relation held, where this statement tells it. */
  readonly end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it says about the relation, each name once. */
  readonly details?: InputMaybe<ReadonlyArray<DetailInput>>;
};

/** One thing said about a relation. */
export type DetailInput = {
  /** What, such as role, share, outcome, value or scope. */
  readonly name: Scalars['String']['input'];
  /** As told. */
  readonly value: Scalars['String']['input'];
};

/** A dated fact of an entity. It needs a statement. */
export type EventInput = {
  /** Its id; none for entity:type:date with the type in lower case, and :2, :3... after it where the change set has several of these. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the entity it belongs to. */
  readonly entity: Scalars['ID']['input'];
  /** What it means for the life of the entity. */
  readonly type: EventType;
  /** The day, month or year. */
  readonly date: Scalars['PartialDate']['input'];
  /** What happened, in a few words. */
  readonly label: Scalars['String']['input'];
  /** Statements about it to put, without subject and subjectId. Those that are stored and not named here stay. */
  readonly statements?: InputMaybe<ReadonlyArray<StatementInput>>;
};

/** A row by kind and id. */
export type RowRefInput = {
  /** What it is. */
  readonly kind: RowKind;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** Answers that are told again when they change, as server-sent events. The first event comes at once and tells the present state, so that a client knows that it is live and holds what the differences start from; each further one tells what became different since the last. Changes that come faster than a client reads are told as one difference. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A trace, told again when its answers change: when one comes, goes or differs in status, length, window or paths, or when what is said of its hops differs. It is the trace without limits of your own: 1000 answers with 25 paths each. */
  readonly traceChanged: TraceChange;
  /** An entity, told again when its own fields, its relations, its events, or what is said of those change. One with more than 10000 relations cannot be watched. */
  readonly entityChanged: EntityChange;
};


/** Answers that are told again when they change, as server-sent events. The first event comes at once and tells the present state, so that a client knows that it is live and holds what the differences start from; each further one tells what became different since the last. Changes that come faster than a client reads are told as one difference. */
export type SubscriptionTraceChangedArgs = {
  from: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Answers that are told again when they change, as server-sent events. The first event comes at once and tells the present state, so that a client knows that it is live and holds what the differences start from; each further one tells what became different since the last. Changes that come faster than a client reads are told as one difference. */
export type SubscriptionEntityChangedArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A trace as it is now, and what became different. The first event of a subscription tells the present state and no difference. */
export type TraceChange = {
  readonly __typename?: 'TraceChange';
  /** When the server noticed, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The last release of which the answer was as told before; null in the first event. */
  readonly releaseBefore: Maybe<Scalars['ID']['output']>;
  /** The release that this event tells of. */
  readonly releaseAfter: Scalars['ID']['output'];
  /** Answers that were not there before. */
  readonly added: ReadonlyArray<TraceAnswer>;
  /** Answers that are there no more. */
  readonly removed: ReadonlyArray<TraceAnswerState>;
  /** Answers that differ: in status, length, window, number of paths, in the paths themselves, or only in what is said of their hops. */
  readonly changed: ReadonlyArray<TraceAnswerChange>;
  /** The whole trace by the new release. */
  readonly trace: Trace;
};

/** An answer as it was: in short, since what it led to may be gone. */
export type TraceAnswerState = {
  readonly __typename?: 'TraceAnswerState';
  /** The name of the rule. */
  readonly rule: Scalars['String']['output'];
  /** The id of the policy. */
  readonly policyId: Scalars['ID']['output'];
  /** The id of the deal. */
  readonly dealId: Scalars['ID']['output'];
  /** How strong its paths were. */
  readonly status: RelationStatus;
  /** The number of hops of its paths. */
  readonly length: Scalars['Int']['output'];
  /** The first day of the windows of its paths; null where nothing bounded it. */
  readonly windowStart: Maybe<Scalars['Date']['output']>;
  /** The number of its paths. */
  readonly pathsFound: Scalars['Long']['output'];
};

/** An answer that differs. */
export type TraceAnswerChange = {
  readonly __typename?: 'TraceAnswerChange';
  /** As it was. */
  readonly before: TraceAnswerState;
  /** As it is. */
  readonly after: TraceAnswer;
  /** Whether all that differs is what is said of its hops. */
  readonly onlyEvidence: Scalars['Boolean']['output'];
};

/** An entity as it is now, and what became different. The first event of a subscription tells the present state and no difference. */
export type EntityChange = {
  readonly __typename?: 'EntityChange';
  /** When the server noticed, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The last release of which the entity was as told before; null in the first event. */
  readonly releaseBefore: Maybe<Scalars['ID']['output']>;
  /** The release that this event tells of. */
  readonly releaseAfter: Scalars['ID']['output'];
  /** The names of its own fields that differ, such as summary. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Its relations that differ. */
  readonly relations: IdDifferences;
  /** Its events that differ. */
  readonly events: IdDifferences;
  /** The entity by the new release; null where nothing of it was public on the known-at day. */
  readonly entity: Maybe<Entity>;
};

/** Ids of what came, went and differs, ascending. What is said of something is part of it. */
export type IdDifferences = {
  readonly __typename?: 'IdDifferences';
  /** Not there before. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
  /** There no more. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
  /** There before and now, and not the same. */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
};

/** A company or another private body. */
export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** What it owns, each with the share that its statements tell. */
  readonly owns: RelatedConnection;
  /** Its owners, each with the share that its statements tell. */
  readonly ownedBy: RelatedConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** Where it is based. */
  readonly basedIn: RelatedConnection;
  /** Who holds a position at it. */
  readonly officeHolders: RelatedConnection;
  /** The deals that it takes part in; the type of the relation tells the role. */
  readonly deals: RelatedConnection;
  /** The policies that name it. */
  readonly namedBy: RelatedConnection;
  /** The proceedings that it is party to. */
  readonly cases: RelatedConnection;
  /** What it commented on. */
  readonly commentsOn: RelatedConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** The technologies that it uses. */
  readonly uses: RelatedConnection;
  /** The products that it makes or operates. */
  readonly makes: RelatedConnection;
  /** The technologies that it develops. */
  readonly develops: RelatedConnection;
  /** The companies that it supplies. */
  readonly supplies: RelatedConnection;
  /** Its suppliers. */
  readonly suppliedBy: RelatedConnection;
  /** The deals that include it as an asset. */
  readonly includedIn: RelatedConnection;
};


/** A company or another private body. */
export type CompanyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyOwnsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyOwnedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyBasedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyOfficeHoldersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyNamedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyCommentsOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyUsesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyMakesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyDevelopsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanySuppliesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanySuppliedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company or another private body. */
export type CompanyIncludedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities that relations lead to. Two relations may lead to one entity, which then stands there twice: what is said of each differs. */
export type RelatedConnection = {
  readonly __typename?: 'RelatedConnection';
  /** The entities of this page, each with the relation that leads to it. */
  readonly edges: ReadonlyArray<RelatedEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them. */
  readonly release: Scalars['String']['output'];
  /** The day on which the rows had to hold; null for any day. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The day by which the rows had to be public; null for everything known now. */
  readonly knownAt: Maybe<Scalars['Date']['output']>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How many rows the whole list has, exact; counted only when asked. */
  readonly totalCount: Scalars['Long']['output'];
};

/** An entity that a relation leads to. */
export type RelatedEdge = {
  readonly __typename?: 'RelatedEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The relation, with its status, dates and evidence. */
  readonly relation: Relation;
  /** The entity. */
  readonly node: Entity;
};

/** A public body, courts included. */
export type Agency = Entity & Node & {
  readonly __typename?: 'Agency';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** The policies that it issued. */
  readonly issuedPolicies: RelatedConnection;
  /** The proceedings before it. */
  readonly hears: RelatedConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** Where it is based. */
  readonly basedIn: RelatedConnection;
  /** Who holds a position at it. */
  readonly officeHolders: RelatedConnection;
  /** What it owns, each with the share that its statements tell. */
  readonly owns: RelatedConnection;
  /** The deals that it takes part in; the type of the relation tells the role. */
  readonly deals: RelatedConnection;
  /** The policies that name it. */
  readonly namedBy: RelatedConnection;
  /** The proceedings that it is party to. */
  readonly cases: RelatedConnection;
  /** What it commented on. */
  readonly commentsOn: RelatedConnection;
  /** The deals that it reviews, blocks, clears, sets conditions for or orders to be unwound; the type of the relation tells which. */
  readonly decidesOn: RelatedConnection;
  /** The policies that it revoked. */
  readonly revokes: RelatedConnection;
  /** The policies that it suspended. */
  readonly suspends: RelatedConnection;
};


/** A public body, courts included. */
export type AgencyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyIssuedPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyHearsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyBasedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyOfficeHoldersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyOwnsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyNamedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyCommentsOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyDecidesOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencyRevokesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, courts included. */
export type AgencySuspendsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** What it owns, each with the share that its statements tell. */
  readonly owns: RelatedConnection;
  /** Where it is based. */
  readonly basedIn: RelatedConnection;
  /** The deals that it takes part in; the type of the relation tells the role. */
  readonly deals: RelatedConnection;
  /** The policies that name it. */
  readonly namedBy: RelatedConnection;
  /** The proceedings that it is party to. */
  readonly cases: RelatedConnection;
  /** What it commented on. */
  readonly commentsOn: RelatedConnection;
  /** The policies that it issued. */
  readonly issuedPolicies: RelatedConnection;
  /** The proceedings before it. */
  readonly hears: RelatedConnection;
  /** The companies and agencies at which this person holds a position; the statements tell which. */
  readonly positions: RelatedConnection;
};


/** A person. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonOwnsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonBasedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonNamedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonCommentsOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonIssuedPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonHearsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonPositionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A product or service. */
export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** Its owners, each with the share that its statements tell. */
  readonly ownedBy: RelatedConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** The technologies that it uses. */
  readonly uses: RelatedConnection;
  /** The deals that include it. */
  readonly deals: RelatedConnection;
  /** The policies that name it. */
  readonly namedBy: RelatedConnection;
  /** The policies that control it outright; what a control list covers is told by coveredBy. */
  readonly controlledBy: RelatedConnection;
  /** The entries of control lists that cover it. */
  readonly coveredBy: RelatedConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** Who makes or operates it. */
  readonly madeBy: RelatedConnection;
  /** The technologies that it is a kind of. */
  readonly isA: RelatedConnection;
};


/** A product or service. */
export type ProductRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductOwnedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductUsesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductNamedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductControlledByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductCoveredByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductMadeByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A product or service. */
export type ProductIsAArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A technology, or a category of technologies. */
export type Technology = Entity & Node & {
  readonly __typename?: 'Technology';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** The policies that control it outright; what a control list covers is told by coveredBy. */
  readonly controlledBy: RelatedConnection;
  /** The entries of control lists that cover it. */
  readonly coveredBy: RelatedConnection;
  /** Its owners, each with the share that its statements tell. */
  readonly ownedBy: RelatedConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** The deals that include it. */
  readonly deals: RelatedConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** The technologies that it falls under. */
  readonly broader: RelatedConnection;
  /** The technologies that fall under it. */
  readonly narrower: RelatedConnection;
  /** The products and companies that use it. */
  readonly usedBy: RelatedConnection;
  /** Who develops it. */
  readonly developedBy: RelatedConnection;
  /** The products that are of this kind. */
  readonly instances: RelatedConnection;
};


/** A technology, or a category of technologies. */
export type TechnologyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyControlledByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyCoveredByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyOwnedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyBroaderArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyNarrowerArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyUsedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyDevelopedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, or a category of technologies. */
export type TechnologyInstancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** When it was proposed. */
  readonly proposed: Maybe<Scalars['PartialDate']['output']>;
  /** When it was issued. */
  readonly issued: Maybe<Scalars['PartialDate']['output']>;
  /** When it took effect. */
  readonly effective: Maybe<Scalars['PartialDate']['output']>;
  /** When it was revoked or lapsed: the last day on which it was in force. */
  readonly ended: Maybe<Scalars['PartialDate']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** The proceedings that challenge it. */
  readonly challengedIn: RelatedConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** The deals that it names, decides on or is said to apply to. Deals that it touches through anything else are found by the question trace. */
  readonly deals: RelatedConnection;
  /** What it names: companies, people, agencies, products and deals. */
  readonly targets: RelatedConnection;
  /** The entries of the control list that it is. */
  readonly lists: RelatedConnection;
  /** The technologies and products that it controls outright. */
  readonly controls: RelatedConnection;
  /** Who issued it. */
  readonly issuedBy: RelatedConnection;
  /** The jurisdictions in which it applies. */
  readonly appliesIn: RelatedConnection;
  /** The policies that it rests on for its authority. */
  readonly basedOn: RelatedConnection;
  /** The policies that rest on it for their authority. */
  readonly authorityFor: RelatedConnection;
  /** The policies that it implements. */
  readonly implements: RelatedConnection;
  /** The policies that implement it. */
  readonly implementedBy: RelatedConnection;
  /** The policies that it amends. */
  readonly amends: RelatedConnection;
  /** The policies that amend it. */
  readonly amendedBy: RelatedConnection;
  /** The policies that it extends. */
  readonly extends: RelatedConnection;
  /** The policies that extend it. */
  readonly extendedBy: RelatedConnection;
  /** The policies that it replaces. */
  readonly replaces: RelatedConnection;
  /** The policies that replace it. */
  readonly replacedBy: RelatedConnection;
  /** The policies that it revokes. */
  readonly revokes: RelatedConnection;
  /** The policies and agencies that revoke it. */
  readonly revokedBy: RelatedConnection;
  /** The policies that it suspends. */
  readonly suspends: RelatedConnection;
  /** The policies and agencies that suspend it. */
  readonly suspendedBy: RelatedConnection;
  /** The proceedings that uphold, enjoin or strike it down; the type of the relation tells which. */
  readonly decidedIn: RelatedConnection;
  /** The proceedings that are brought under it. */
  readonly casesUnder: RelatedConnection;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyChallengedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyDealsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyTargetsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyListsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyControlsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyIssuedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyAppliesInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyBasedOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyAuthorityForArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyImplementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyImplementedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyAmendsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyAmendedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyExtendsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyExtendedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyReplacesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyReplacedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyRevokesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyRevokedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicySuspendsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicySuspendedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyDecidedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A law, regulation, executive order, control list, decision or licence. Its dates are those known on the known-at day. */
export type PolicyCasesUnderArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of a control list. */
export type ControlItem = Entity & Node & {
  readonly __typename?: 'ControlItem';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** The policies that list it. */
  readonly listedBy: RelatedConnection;
  /** The technologies and products that it covers. */
  readonly covers: RelatedConnection;
};


/** An entry of a control list. */
export type ControlItemRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entry of a control list. */
export type ControlItemPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entry of a control list. */
export type ControlItemPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entry of a control list. */
export type ControlItemListedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entry of a control list. */
export type ControlItemCoversArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type Deal = Entity & Node & {
  readonly __typename?: 'Deal';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** When it was announced. */
  readonly announced: Maybe<Scalars['PartialDate']['output']>;
  /** When it was signed. */
  readonly signed: Maybe<Scalars['PartialDate']['output']>;
  /** When it was closed. */
  readonly closed: Maybe<Scalars['PartialDate']['output']>;
  /** When it was given up, or a joint venture or licence ended. */
  readonly ended: Maybe<Scalars['PartialDate']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** The proceedings that challenge it. */
  readonly challengedIn: RelatedConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** What it is part of. */
  readonly partOf: RelatedConnection;
  /** Its parts. */
  readonly parts: RelatedConnection;
  /** Who takes part; the type of the relation tells the role. */
  readonly parties: RelatedConnection;
  /** Who acquires. */
  readonly acquirers: RelatedConnection;
  /** Who bids. */
  readonly bidders: RelatedConnection;
  /** Who invests. */
  readonly investors: RelatedConnection;
  /** Who sells. */
  readonly sellers: RelatedConnection;
  /** What is acquired. */
  readonly targets: RelatedConnection;
  /** Who are partners in it. */
  readonly partners: RelatedConnection;
  /** Who advises. */
  readonly advisers: RelatedConnection;
  /** What it includes: products, technologies and companies. */
  readonly includes: RelatedConnection;
  /** The policies that name it, decide on it or are said to apply to it. Policies that touch it through anything else are found by the question trace. */
  readonly policies: RelatedConnection;
  /** The agencies and policies that review, block, clear, set conditions for or unwind it; the type of the relation tells which. */
  readonly decidedBy: RelatedConnection;
  /** The deals that it follows. */
  readonly follows: RelatedConnection;
  /** The deals that follow it. */
  readonly followedBy: RelatedConnection;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealChallengedInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealPartOfArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealPartsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealPartiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealAcquirersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealBiddersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealInvestorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealSellersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealTargetsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealPartnersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealAdvisersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealIncludesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealDecidedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealFollowsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An acquisition, divestiture, licence, joint venture or investment. Its dates are those known on the known-at day. */
export type DealFollowedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Proceedings before a court or an agency. */
export type Case = Entity & Node & {
  readonly __typename?: 'Case';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** Who commented on it. */
  readonly commentedOnBy: RelatedConnection;
  /** Who is party to it. */
  readonly parties: RelatedConnection;
  /** The court, agency or judge before which it is. */
  readonly heardBy: RelatedConnection;
  /** The policies that it is brought under. */
  readonly under: RelatedConnection;
  /** The policies and deals that it challenges. */
  readonly challenges: RelatedConnection;
  /** The policies that it enjoins. */
  readonly enjoins: RelatedConnection;
  /** The policies that it upholds. */
  readonly upholds: RelatedConnection;
  /** The policies that it strikes down. */
  readonly strikesDown: RelatedConnection;
};


/** Proceedings before a court or an agency. */
export type CaseRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseCommentedOnByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CasePartiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseHeardByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseUnderArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseChallengesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseEnjoinsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseUpholdsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Proceedings before a court or an agency. */
export type CaseStrikesDownArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country, union or state in which policies apply. */
export type Jurisdiction = Entity & Node & {
  readonly __typename?: 'Jurisdiction';
  /** A slug, stable and unique across kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is shown by. */
  readonly name: Scalars['String']['output'];
  /** A finer sort within the kind, such as executive-order, control-list or divestiture. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Other names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How it is cited, such as 85 FR 48637. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** Its state in a word or two, such as revoked. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Its value with the currency, as told. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Ids elsewhere, ascending by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Addresses of pages about it. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that its profile rests on: summary, citation, status, value, external ids and links. */
  readonly sources: ReadonlyArray<Document>;
  /** Its events that are known, by first day. */
  readonly events: ReadonlyArray<Event>;
  /** Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too. */
  readonly relations: RelationConnection;
  /** What it owns, each with the share that its statements tell. */
  readonly owns: RelatedConnection;
  /** What it commented on. */
  readonly commentsOn: RelatedConnection;
  /** The policies that apply in it. */
  readonly policies: RelatedConnection;
  /** The companies, people and agencies that are based in it. */
  readonly homeTo: RelatedConnection;
};


/** A country, union or state in which policies apply. */
export type JurisdictionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, union or state in which policies apply. */
export type JurisdictionOwnsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, union or state in which policies apply. */
export type JurisdictionCommentsOnArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, union or state in which policies apply. */
export type JurisdictionPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, union or state in which policies apply. */
export type JurisdictionHomeToArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};
