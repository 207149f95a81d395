import { partsOf, toDay, type Day } from './days';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The dates that an axis is labelled with: years, else quarters or months, else days: as close as their labels leave room for. */
export function ticksOf(from: Day, to: Day, width: number): { day: Day; label: string }[] {
  const most = Math.max(2, Math.floor(width / 70));
  const days = to - from;
  const monthStep = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((step) => days / (step * 30.44) <= most) ?? 600;
  if (days < 100) {
    return daysBetween(from, to, Math.max(1, Math.ceil(days / Math.min(most, 8))));
  }
  const ticks: { day: Day; label: string }[] = [];
  const start = partsOf(from);
  let index = Math.ceil((start.year * 12 + start.month - 1) / monthStep) * monthStep;
  for (; ; index += monthStep) {
    const year = Math.floor(index / 12);
    const month = index % 12;
    const day = toDay(year, month + 1, 1);
    if (day > to) {
      return ticks;
    }
    if (day >= from) {
      ticks.push({ day, label: month === 0 ? String(year) : `${monthNames[month]}${monthStep < 12 && ticks.length === 0 ? ` ${year}` : ''}` });
    }
  }
}

function daysBetween(from: Day, to: Day, step: number) {
  const ticks: { day: Day; label: string }[] = [];
  for (let day = from + 1; day <= to; day += step) {
    const parts = partsOf(day);
    ticks.push({ day, label: `${parts.day} ${monthNames[parts.month - 1]}${ticks.length === 0 ? ` ${parts.year}` : ''}` });
  }
  return ticks;
}
