import { describe, expect, it } from '@jest/globals';
import { parseDate } from '../../../../../src/psa/decode/values/dates.js';

describe('parseDate', () => {
  it.each([
    ['Q19: reads a date with Z', '2019-06-03T08:35:36Z', '2019-06-03T08:35:36.000Z'],
    ['Q19: reads a date with an offset', '2019-06-03T08:35:36+02:00', '2019-06-03T06:35:36.000Z'],
    ['Q19: reads a date with a negative offset', '2019-06-03T23:35:36.5-03:30', '2019-06-04T03:05:36.500Z'],
    ['Q19: reads a date with +0000', '2017-08-10T13:46:39.652+0000', '2017-08-10T13:46:39.652Z'],
    ['Q19: reads a date that Java wrote', 'Mon Jun 03 08:35:36 GMT 2019', '2019-06-03T08:35:36.000Z'],
    ['cuts a fraction to milliseconds', '2019-06-03T08:35:36.123456789Z', '2019-06-03T08:35:36.123Z'],
    ['reads small letters', '2019-06-03t08:35:36z', '2019-06-03T08:35:36.000Z'],
    ['reads the leap day of a leap year', '2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['reads a leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('%s', (_title, text, expected) => {
    expect(parseDate(text)?.toISOString()).toBe(expected);
  });

  it.each([
    ['Q19: refuses a month that no calendar has', '2019-13-01T00:00:00Z'],
    ['Q19: refuses a day that no calendar has', '2019-02-29T00:00:00Z'],
    ['Q19: refuses an hour out of range', '2019-01-01T24:00:00Z'],
    ['refuses an offset out of range', '2019-01-01T00:00:00+24:00'],
    ['refuses a Java date with a month that no calendar has', 'Mon Foo 03 08:35:36 GMT 2019'],
    ['refuses a zone whose name is ambiguous', 'Mon Jun 03 08:35:36 CST 2019'],
    ['refuses a time without a zone', '2019-06-03T08:35:36'],
    ['refuses a date without a time', '2019-06-03'],
    ['refuses the year 0', '0000-01-01T00:00:00Z'],
    ['refuses a moment past the year 9999', '9999-12-31T23:59:59-01:00'],
    ['refuses an empty text', ''],
    ['refuses prose', 'yesterday'],
  ])('%s', (_title, text) => {
    expect(parseDate(text)).toBeNull();
  });
});
