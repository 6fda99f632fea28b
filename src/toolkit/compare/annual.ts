import Big from "big.js";

/** Returns a value's share of one year, to ten decimals: 18000 over 3 years is 6000. */
export function yearlyShare(value: number, years: number): number {
	return new Big(value).div(years).round(10).toNumber();
}

/**
 * Returns the compound annual rate, in percent, of a fall of `percent` over `years`: 1 − (1 − d)^(1/n). A fall of 26 %
 * over four years is 7.25 % a year. Rounded to six decimals. Method: geometric mean rate of change, as official statistics
 * compute average annual rates (年均递减率).
 */
export function compoundAnnualFall(percent: number, years: number): number {
	const rate = 1 - (1 - percent / 100) ** (1 / years);
	return Math.round(rate * 1e8) / 1e6;
}
