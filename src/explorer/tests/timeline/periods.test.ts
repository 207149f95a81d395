import { describe, expect, it } from 'vitest';
import { byYear, markBefore, overview } from '../../src/timeline/model/periods';

const events = ['2020-08-14', '2012', '2020', '2020-08', '2020-09-19', '2022'].map(date => ({ id: date, date }));

describe('events', () => {
  it('stand by year and month, with what is known least exactly first', () => {
    expect(byYear(events).map(({ year, periods }) => [year, periods.map(p => [p.month, p.events.map(e => e.date)])])).toEqual([
      ['2012', [[null, ['2012']]]],
      [
        '2020',
        [
          [null, ['2020']],
          ['08', ['2020-08', '2020-08-14']],
          ['09', ['2020-09-19']],
        ],
      ],
      ['2022', [[null, ['2022']]]],
    ]);
  });

  it('are counted for each year, with long gaps told', () => {
    expect(overview(byYear(events))).toEqual([{ year: '2012', count: 1 }, { gap: 7 }, { year: '2020', count: 4 }, { year: '2021', count: 0 }, { year: '2022', count: 1 }]);
  });

  it.each([
    ['2020-08-14', '2020-09-19'],
    ['2020-08-13', '2020-08-14'],
    ['2021-01-01', '2022'],
    ['2000-01-01', '2012'],
    ['2022-01-01', null],
  ])('with a mark for %s before %s', (day, id) => {
    expect(markBefore(byYear(events), day)).toBe(id);
  });
});
