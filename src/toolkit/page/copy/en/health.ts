import type { health as zh } from "../zh/health.js";

/** Words of the page that says whether publishing works. */
export const health: typeof zh = {
	title: "Publishing",
	well: "Publishing works",
	failing: (failures) => (failures === 1 ? "The last run failed" : `${failures} runs in a row failed`),
	overdue: "No run when one was due",
	never: "Nothing was published yet",
	seen: (time) => `Readers see the release of ${time}, whole.`,
	unseen: "Readers see no release yet.",
	success: "Last run that ended well",
	failure: "Last run that failed",
	since: "Failing since",
	next: "Next run due by",
	outcome: "Outcome",
	outcomes: { published: "a new release", unchanged: "nothing new, all left as it was" },
	took: "Took",
	seconds: (seconds) => `${seconds} s`,
	release: "Release",
	content: "Content",
	counted: {
		documents: (count) => `${count} plans`,
		clauses: (count) => `${count} clauses`,
		targets: (count) => `${count} targets`,
		pages: (count) => `${count} pages`,
		charts: (count) => `${count} charts`,
	},
	comma: ", ",
	versions: "Software",
	why: "Why",
	time: (day, clock) => `${day}, ${clock} UTC`,
};
