/** Returns a share of 0 to 1 as the percent that is drawn, two digits after the point: 0.12345 → `12.35`. */
export function percentValue(share: number): number {
	return Math.round(share * 10000) / 100;
}
