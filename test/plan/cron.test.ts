import { wrongInSchedule } from '../../plan/settings/cron';

test.each([
  '* * * * *',
  '*/5 0-23/2 1,15,31 jan-DEC/3 sun',
  '5/15 ? ? * MON-fri',
  '59 23 31 12 6',
  '@yearly',
  '@every 1h30m',
])('The text %s is a schedule', (schedule) => {
  expect(wrongInSchedule(schedule)).toBeUndefined();
});

test.each([
  ['99 99 99 99 99', 'the minute "99" is not between 0 and 59'],
  ['0 24 * * *', 'the hour "24" is not between 0 and 23'],
  ['0 0 0 * *', 'the day "0" is not between 1 and 31'],
  ['0 0 L * *', 'the day "L" is not between 1 and 31'],
  ['0 0 15W * *', 'the day "15W" is not between 1 and 31'],
  ['0 0 1,,2 13 *', 'the day "" is not between 1 and 31'],
  ['0 0 * 13 *', 'the month "13" is not between 1 and 12'],
  ['0 0 * * 7', 'the day of the week "7" is not between 0 and 6'],
  ['0 0 * * fri#2', 'the day of the week "fri#2" is not between 0 and 6'],
  ['0 0 mon * *', 'the day "mon" is not between 1 and 31'],
  ['5-1 * * * *', 'the minute "5-1" is not between 0 and 59'],
  ['1-2-3 * * * *', 'the minute "1-2-3" is not between 0 and 59'],
  ['*/0 * * * *', 'the minute "*/0" is not between 0 and 59'],
  ['*/2/3 * * * *', 'the minute "*/2/3" is not between 0 and 59'],
  ['0 0 * * * *', 'the schedule has 6 fields'],
  ['@reboot', '@reboot is not a known macro'],
  ['@every 1d', '@every 1d is not a known macro'],
])('The schedule "%s" is refused', (schedule, why) => {
  expect(wrongInSchedule(schedule)).toBe(why);
});
