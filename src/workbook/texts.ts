/**
 * Formula fragments that build text from numbers and days. They avoid TEXT, whose patterns and
 * decimal mark depend on the reader's locale.
 */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A formula for a day as `1 Jun 2026`. */
export function dayText(day: string): string {
  const names = months.map((month) => `"${month}"`).join(',');
  return `DAY(${day})&" "&CHOOSE(MONTH(${day}),${names})&" "&YEAR(${day})`;
}

/** A formula for a number of at least 0 with one decimal, as `9.5`; whole numbers stay bare. */
export function tenthText(number: string): string {
  const tenths = `ROUND((${number})*10,0)`;
  return `INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"","."&MOD(${tenths},10))`;
}

/** A formula for a bar of ten steps that shows `part` of `whole`. */
export function barText(part: string, whole: string): string {
  const steps = `IF(${whole}>0,MIN(10,INT(10*${part}/${whole})),0)`;
  return `REPT("█",${steps})&REPT("░",10-${steps})`;
}

/** A formula for `1 day`, `2 days`. */
export function countText(number: string, one: string, many: string): string {
  return `${number}&IF(${number}=1," ${one}"," ${many}")`;
}

/** A formula for a number of at least 0 with one decimal always shown, as `9.0`. */
export function fixedTenthText(number: string): string {
  const tenths = `ROUND((${number})*10,0)`;
  return `INT(${tenths}/10)&"."&MOD(${tenths},10)`;
}
