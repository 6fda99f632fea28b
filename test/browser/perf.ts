import { startBrowser } from "./browser.js";
import { findChromium } from "./chromium.js";
import { listPages, onePerKind } from "./page-list.js";
import { budget, sharesOfBudget, slowestAnswer } from "./perf/budget.js";
import { compressSite } from "./perf/compressed.js";
import { phone } from "./perf/line.js";
import { measure } from "./perf/measure.js";
import { serveFolder } from "./server.js";

/**
 * `npm run perf [-- words of paths]`: how the built report in `dist/` does on a slow phone and line, a page of each kind
 * in both languages at two widths. Times depend on the machine, so that nothing fails here; page.test.ts asserts the rest.
 */
const everything = { cpuSlowdown: phone.cpuSlowdown, interactions: Number.POSITIVE_INFINITY };
const wanted = process.argv.slice(2);
const pages = onePerKind(await listPages()).filter(({ path }) =>
	wanted.length === 0 ? !path.endsWith("/404") : wanted.some((word) => path.includes(word)),
);
const site = await compressSite("dist");
const [server, browser] = await Promise.all([
	serveFolder(site.directory, { gzip: true }),
	findChromium().then(startBrowser),
]);
console.log(
	`4× slower processor, 1.6 Mbit/s, 150 ms; files come with gzip, as from a static host. Budget: ${budget.chart} ms, ${budget.bytes / 1000} kB, ${budget.shift}, ${budget.answer} ms.\n`,
);
console.log(row(["width", "chart ms", "kB gzip", "page kB", "shift", "answer ms", "of budget", "page: answers in ms"]));
const worst: number[] = [];
try {
	for (const { path } of pages) {
		const file = `${path.slice(1)}${path.endsWith("/") ? "index" : ""}.html`;
		const raw = await site.rawBytes(file);
		for (const width of [1280, 390]) {
			const measured = await measure(browser, server.address + path, { ...everything, width });
			const share = sharesOfBudget(measured);
			worst.push(share.worst);
			const answers = measured.answers.map(({ name, milliseconds }) => `${name} ${milliseconds}`).join(", ");
			const figures = [
				width,
				Math.round(measured.chart),
				kilobytes(measured.bytes),
				kilobytes(raw),
				measured.shift.toFixed(4),
				slowestAnswer(measured),
				`${Math.round(share.worst * 100)} %`,
			];
			console.log(row([...figures, `${path}: ${answers || "–"}`]));
		}
	}
} finally {
	await browser.close();
	server.close();
	await site.remove();
}
console.log(
	`\nThe worst uses ${Math.round(Math.max(...worst) * 100)} % of its budget; ${worst.filter((share) => share > 1).length} of ${worst.length} exceed it.`,
);

function row(cells: readonly (string | number)[]): string {
	return cells.map((cell, at) => (at < cells.length - 1 ? String(cell).padStart(9) : `  ${cell}`)).join(" ");
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(0);
}
