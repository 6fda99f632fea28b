/** Returns the milliseconds of the fastest of `runs` runs: the one that the rest of the machine disturbed least. */
export function fastest(runs: number, work: () => unknown): number {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** Returns a number with as many decimals as its size is worth: `12.3`, `0.05`, `1234`. */
export function figure(value: number): string {
	if (value >= 100) return value.toFixed(0);
	return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
