import { wrongInSchedule } from '../../plan/settings/cron';

test.each([
  '* * * * *',
  '*/5 0-23/2 1,15,31 jan-DEC/3 sun',
  '5/15 ? ? * MON-fri',
  '59 23 31 12 6',
  '@yearly',
  '@every 1h30m',
])('%s is a schedule', (schedule) => {
  expect(wrongInSchedule(schedule)).toBeUndefined();
});

test.each([
  ['99 99 99 99 99', '"99" is no minute from 0 to 59'],
  ['0 24 * * *', '"24" is no hour from 0 to 23'],
  ['0 0 0 * *', '"0" is no day from 1 to 31'],
  ['0 0 L * *', '"L" is no day from 1 to 31'],
  ['0 0 15W * *', '"15W" is no day from 1 to 31'],
  ['0 0 1,,2 13 *', '"" is no day from 1 to 31'],
  ['0 0 * 13 *', '"13" is no month from 1 to 12'],
  ['0 0 * * 7', '"7" is no day of the week from 0 to 6'],
  ['0 0 * * fri#2', '"fri#2" is no day of the week from 0 to 6'],
  ['0 0 mon * *', '"mon" is no day from 1 to 31'],
  ['5-1 * * * *', '"5-1" is no minute from 0 to 59'],
  ['1-2-3 * * * *', '"1-2-3" is no minute from 0 to 59'],
  ['*/0 * * * *', '"*/0" is no minute from 0 to 59'],
  ['*/2/3 * * * *', '"*/2/3" is no minute from 0 to 59'],
  ['0 0 * * * *', 'it has 6 fields'],
  ['@reboot', '@reboot is not known'],
  ['@every 1d', '@every 1d is not known'],
])('%s is none', (schedule, why) => {
  expect(wrongInSchedule(schedule)).toBe(why);
});
