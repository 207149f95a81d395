import type { EntityKind } from '../api';

/** Which groups of connections are facts of a kind, in their order. The rest stands among the connections only. */
export const factGroups: Record<EntityKind, readonly string[]> = {
  DEAL: [
    'ACQUIRER_IN.in', 'BIDDER_IN.in', 'INVESTOR_IN.in', 'PARTNER_IN.in', 'SELLER_IN.in', 'TARGET_IN.in', 'ADVISER_IN.in', 'INCLUDES.out',
    'PART_OF.out', 'REVIEWS.in', 'CLEARS.in', 'CONDITIONS.in', 'BLOCKS.in', 'UNWINDS.in', 'FOLLOWS.out', 'FOLLOWS.in',
  ],
  POLICY: [
    'ISSUED_BY.out', 'APPLIES_IN.out', 'BASED_ON.out', 'IMPLEMENTS.out', 'LISTS.out', 'AMENDS.out', 'AMENDS.in', 'EXTENDS.in',
    'REPLACES.out', 'REPLACES.in', 'SUSPENDS.in', 'REVOKES.in',
  ],
  PERSON: ['HOLDS_POSITION_AT.out', 'BASED_IN.out'],
  AGENCY: ['BASED_IN.out', 'PART_OF.out', 'HOLDS_POSITION_AT.in'],
  COMPANY: ['BASED_IN.out', 'OWNS.in', 'PART_OF.out', 'HOLDS_POSITION_AT.in'],
  PRODUCT: ['MAKES.in', 'OWNS.in', 'IS_A.out', 'PART_OF.out'],
  TECHNOLOGY: ['DEVELOPS.in', 'OWNS.in', 'BROADER.out', 'PART_OF.out'],
  CONTROL_ITEM: ['LISTS.in', 'COVERS.out', 'PART_OF.out'],
  CASE: ['PARTY_TO.in', 'HEARD_BY.out', 'UNDER.out', 'CHALLENGES.out'],
  JURISDICTION: [],
};
