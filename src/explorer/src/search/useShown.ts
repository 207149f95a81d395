import { useAddress } from '../address';

/** How many rows are shown, in the address; more are asked for a step at a time. */
export function useShown(step: number, most: number): { shown: number; more: () => void } {
  const { params, set } = useAddress();
  const shown = Math.min(most, Math.max(step, Math.trunc(Number(params.get('show'))) || step));
  return { shown, more: () => set({ show: Math.min(most, shown + Math.max(step, shown)) }, { replace: true }) };
}
