import { CarriedValues } from '../../compose/tree/carried-values';

const carried = new CarriedValues([
  { variable: 'LONG', value: 'abab' },
  { variable: 'SHORT', value: 'ab' },
  { variable: 'TWIN', value: 'abab' },
  { variable: 'LOST', value: 'x' },
]);

test('Values are found in the order of their variables, and places of values never overlap', () => {
  expect(carried.in('ababab')).toEqual([
    { start: 0, end: 4, variable: 'LONG' },
    { start: 0, end: 2, variable: 'SHORT' },
    { start: 2, end: 4, variable: 'SHORT' },
    { start: 4, end: 6, variable: 'SHORT' },
    { start: 0, end: 4, variable: 'TWIN' },
  ]);
});

test('A variable whose value stands in no text is lost', () => {
  expect(carried.lostIn(['ab', 'cababd'])).toEqual(['LOST']);
});
