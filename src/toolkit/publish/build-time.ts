/** Returns the time that a build is said to be of: now, unless the environment says (`SOURCE_DATE_EPOCH`), as reproducible builds do. */
export function buildTime(): Date {
	const seconds = Number(process.env.SOURCE_DATE_EPOCH);
	return seconds > 0 ? new Date(seconds * 1000) : new Date();
}
