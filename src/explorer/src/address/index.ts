export { hrefOf, useHref } from './href';
export { addressOf, dayOf, listOf, withParams, type ParamChanges } from './params';
export { linkHere, permalink } from './permalink';
export { useAddress, type Address } from './useAddress';
export { useClocks, type Clocks } from './useClocks';
