import { expect, test } from "vitest";
import { chartAddress } from "../../src/embed/chart-address.js";

const live = "https://example.org/bice/embed/bice-chart.js";
const frozen = "https://example.org/bice/v/asset/bice-chart-1a2b3c4d.js";
const choice = { chart: "theme/green/attention", version: null, language: null };

test("a chart stands beside the script that shows it, in its language", () => {
	expect(chartAddress(live, choice)).toBe("https://example.org/bice/embed/theme/green/attention/");
	expect(chartAddress(live, { ...choice, language: "en" })).toBe(
		"https://example.org/bice/embed/theme/green/attention/en.html",
	);
});

test("a frozen chart stands under its version, whichever script shows it", () => {
	const address = "https://example.org/bice/v/0f62df8c41d2/theme/green/attention/";
	expect(chartAddress(live, { ...choice, version: "0f62df8c41d2" })).toBe(address);
	expect(chartAddress(frozen, { ...choice, version: "0f62df8c41d2" })).toBe(address);
	expect(chartAddress(frozen, choice)).toBe("https://example.org/bice/embed/theme/green/attention/");
});

test.each(["", "..", "../x", "//evil.example/x", "a//b", "a?b", "javascript:x", "a/"])(
	"no other address can be asked for: %j",
	(chart) => {
		expect(chartAddress(live, { ...choice, chart })).toBeNull();
	},
);

test("what is no version is no address", () => {
	expect(chartAddress(live, { ...choice, version: "../.." })).toBeNull();
	expect(chartAddress(live, { ...choice, chart: null })).toBeNull();
});
